/** Summernote: a bare contenteditable with an undo of its own, made of snapshots of the markup. */
import { linesOf } from "./markup.js";

/** @type {Editor} */
export default {
  name: "Summernote",
  field: ".note-editable",
  styles: ["summernote/dist/summernote-lite.css"],
  async mount(place) {
    const { default: jquery } = await import("jquery");
    Object.assign(globalThis, { jQuery: jquery, $: jquery });
    await import("summernote/dist/summernote-lite.js");
    const target = place.appendChild(document.createElement("div"));
    const note = jquery(target);
    note.summernote({ toolbar: [], height: 320, disableResizeEditor: true });
    const root = /** @type {HTMLElement} */ (place.querySelector(".note-editable"));
    return { root, text: () => linesOf(note.summernote("code")) };
  },
  cannot: { drag: "its drop zone takes whatever is dropped, and leaves words where they were" },
};
