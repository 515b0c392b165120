/** Squire: Fastmail, Tuta, SnappyMail. Its model is the page, tidied. */
import { linesOf } from "./markup.js";

/** @type {Editor} */
export default {
  name: "Squire",
  async mount(place) {
    const { default: Squire } = await import("squire-rte");
    const root = document.createElement("div");
    // as SnappyMail has it
    root.className = "squire-wysiwyg";
    place.append(root);
    const squire = new Squire(root, {
      blockTag: "DIV",
      // mail programs bring a sanitiser; what is pasted here is ours
      sanitizeToDOMFragment: (/** @type {string} */ html) => document.createRange().createContextualFragment(html),
    });
    return { root, text: () => linesOf(squire.getHTML()) };
  },
};
