/** SOGo, which writes in a textarea or in CKEditor 4, under a name of its own that the user has turned on. */
import { compose, EDITOR, fill, logIn, send, TEXTAREA } from "../webmail/sogo-pages.js";
import { SELF_HOSTED } from "./browsers.js";
import { turnOnSelfHosted } from "./turning-on.js";
import { arrivesAsWithoutIt } from "./webmails.js";

arrivesAsWithoutIt({
  software: "SOGo",
  host: SELF_HOSTED,
  composers: [
    { kind: "a plain message", isRich: false, at: { selector: TEXTAREA } },
    { kind: "a rich-text message", isRich: true, at: { frame: EDITOR, selector: "body" } },
  ],
  turnOn: turnOnSelfHosted,
  logIn,
  compose,
  async composeFilled(page, origin, user, envelope, words) {
    await compose(page, origin, user, envelope, "markup" in words);
    await fill(page, words);
  },
  send,
});
