/** CKEditor 5: SOGo, Nextcloud Mail. It cancels the browser's editing commands and changes a model, which it renders. */

/** @type {Editor} */
export default {
  name: "CKEditor 5",
  styles: ["ckeditor5/ckeditor5.css"],
  async mount(place) {
    const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link } = await import("ckeditor5");
    const target = document.createElement("div");
    place.append(target);
    const editor = await ClassicEditor.create(target, { licenseKey: "GPL", plugins: [Essentials, Paragraph, Bold, Italic, Link] });
    const root = /** @type {HTMLElement} */ (editor.editing.view.getDomRoot());
    const text = () => {
      const blocks = [...(editor.model.document.getRoot()?.getChildren() ?? [])];
      return blocks.map((block) => (block.is("element") ? [...block.getChildren()].map((one) => (one.is("$text") ? one.data : "\n")).join("") : "")).join("\n");
    };
    const append = (/** @type {string} */ words) =>
      editor.model.change((writer) => {
        const last = [...(editor.model.document.getRoot()?.getChildren() ?? [])].at(-1);
        if (last?.is("element")) writer.insertText(words, last, "end");
      });
    return { root, text, append };
  },
};
