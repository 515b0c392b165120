/** Tiptap, which is ProseMirror. Its model is a document of its own, which it renders. */

/** @type {Editor} */
export default {
  name: "Tiptap (ProseMirror)",
  async mount(place) {
    const { Editor } = await import("@tiptap/core");
    const { default: StarterKit } = await import("@tiptap/starter-kit");
    const editor = new Editor({ element: place, extensions: [StarterKit] });
    const append = (/** @type {string} */ words) => void editor.commands.insertContentAt(editor.state.doc.content.size - 1, words);
    return { append, root: editor.view.dom, text: () => editor.getText({ blockSeparator: "\n" }) };
  },
};
