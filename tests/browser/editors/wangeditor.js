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
};
