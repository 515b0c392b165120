/** Quill 2: LinkedIn Recruiter. Its model is a list of inserts. */

/** @type {Editor} */
export default {
  name: "Quill",
  styles: ["quill/dist/quill.core.css"],
  async mount(place) {
    const { default: Quill } = await import("quill");
    const quill = new Quill(place);
    const append = (/** @type {string} */ words) => void quill.insertText(quill.getLength() - 1, words, "api");
    return { root: quill.root, text: () => quill.getText(), append };
  },
  cannot: { drag: "it takes whatever is dropped for a file to upload, and leaves words where they were" },
};
