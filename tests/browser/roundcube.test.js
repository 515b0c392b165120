/** Roundcube, which writes in a textarea or in TinyMCE, under the name of a webmail that the extension knows. */
import { composeHtml, composePlain, logIn, openFilled, send } from "../webmail/pages.js";
import { WEBMAIL } from "./browsers.js";
import { arrivesAsWithoutIt } from "./webmails.js";

arrivesAsWithoutIt({
  software: "Roundcube",
  host: WEBMAIL,
  composers: [
    { kind: "a plain message", isRich: false, at: { selector: "#composebody" } },
    { kind: "a rich-text message", isRich: true, at: { frame: "#composebody_ifr", selector: "body" } },
  ],
  logIn,
  compose: async (page, _origin, _user, envelope, isRich) => (isRich ? (await composeHtml(page, envelope)).body : composePlain(page, envelope)),
  composeFilled: (page, origin, _user, envelope, words) => openFilled(page, origin, envelope, words),
  send,
});
