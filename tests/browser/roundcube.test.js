/** Roundcube, which writes in a textarea or in TinyMCE, under a name of its own that the user has turned on. */
import { composeHtml, composePlain, logIn, openFilled, send } from "../webmail/pages.js";
import { SELF_HOSTED } from "./browsers.js";
import { turnOnSelfHosted } from "./turning-on.js";
import { arrivesAsWithoutIt } from "./webmails.js";

arrivesAsWithoutIt({
  software: "Roundcube",
  host: SELF_HOSTED,
  composers: [
    { kind: "a plain message", isRich: false, at: { selector: "#composebody" } },
    { kind: "a rich-text message", isRich: true, at: { frame: "#composebody_ifr", selector: "body" } },
  ],
  turnOn: turnOnSelfHosted,
  logIn,
  compose: async (page, _origin, _user, envelope, isRich) => (isRich ? (await composeHtml(page, envelope)).body : composePlain(page, envelope)),
  composeFilled: (page, origin, _user, envelope, words) => openFilled(page, origin, envelope, words),
  send,
});
