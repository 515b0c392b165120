/** wangEditor: Slate's model under a view of its own, with a snabbdom for React. What it did not hear of stands in the page and not in its model. */

/** @type {Editor} */
export default {
  name: "wangEditor",
  styles: ["@wangeditor/editor/dist/css/style.css"],
  async mount(place) {
    const { createEditor } = await import("@wangeditor/editor");
    const editor = createEditor({ selector: place, config: { autoFocus: false } });
    const root = /** @type {HTMLElement} */ (place.querySelector("[contenteditable]"));
    return { root, text: () => editor.getText() };
  },
  cannot: {
    long: "what is pasted over everything leaves an empty line before it, which is where the words typed at the beginning come",
    compose: { Firefox: "without an input method of the browser's own, it takes the keys after the announcement for unaccepted words" },
  },
};
