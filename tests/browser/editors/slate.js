/** Slate. Its model is a tree, which React renders; spaces in the page are the model's own. */

/** @type {Editor} */
export default {
  name: "Slate",
  async mount(place) {
    const { createEditor, Editor, Node, Transforms } = await import("slate");
    const { Editable, Slate, withReact } = await import("slate-react");
    const { withHistory } = await import("slate-history");
    const { createElement } = await import("react");
    const { createRoot } = await import("react-dom/client");
    const { flushSync } = await import("react-dom");
    const editor = withHistory(withReact(createEditor()));
    const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
    const react = createRoot(place);
    flushSync(() => react.render(createElement(Slate, { editor, initialValue, children: createElement(Editable, {}) })));
    const root = /** @type {HTMLElement} */ (place.querySelector("[contenteditable]"));
    const append = (/** @type {string} */ words) => Transforms.insertText(editor, words, { at: Editor.end(editor, []) });
    return { root, append, text: () => editor.children.map((block) => Node.string(block)).join("\n") };
  },
};
