/** Draft.js. Its model is immutable, and React renders it. */

/** @type {Editor} */
export default {
  name: "Draft.js",
  styles: ["draft-js/dist/Draft.css"],
  async mount(place) {
    const { Editor, EditorState } = await import("draft-js");
    const { createElement, useState } = await import("react");
    const { createRoot } = await import("react-dom/client");
    const { flushSync } = await import("react-dom");
    let text = "";
    function Composer() {
      const [editorState, onChange] = useState(() => EditorState.createEmpty());
      text = editorState.getCurrentContent().getPlainText();
      return createElement(Editor, { editorState, onChange });
    }
    const react = createRoot(place);
    flushSync(() => react.render(createElement(Composer)));
    const root = /** @type {HTMLElement} */ (place.querySelector("[contenteditable]"));
    return { root, text: () => text };
  },
};
