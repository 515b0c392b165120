/**
 * Every page of ours, and the frames in a page, in each of their states, one after the other: to be looked at by axe-core (axe.test.js) and by people
 * (looks.js). A state is what is there when it is handed out; whoever has looked at it goes on to the next.
 */
import { statesAtMessages } from "./states-at-messages.js";
import { statesOfPages } from "./states-of-pages.js";

/** @typedef {import("puppeteer-core").Page} Page */
/** @typedef {import("puppeteer-core").Frame} Frame */

/** What is shown: a page, or a frame in one. @typedef {{ state: string, page: Page, where: Page | Frame }} State */

/** By the name of the place. @typedef {Record<string, () => AsyncGenerator<State>>} States */

/** @typedef {{ newPage: () => Promise<Page>, server: () => Awaited<ReturnType<typeof import("./server.js").startServer>>, dress?: (page: Page) => Promise<unknown> }} In */

/** All of them. @param {In} browser @returns {States} */
export const statesIn = ({ dress = async () => {}, ...browser }) => ({ ...statesOfPages({ dress, ...browser }), ...statesAtMessages({ dress, ...browser }) });
