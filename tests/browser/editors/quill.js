/** Quill 2: LinkedIn Recruiter. Its model is a list of inserts. */

/** @type {Editor} */
export default {
  name: "Quill",
  styles: ["quill/dist/quill.core.css"],
  async mount(place) {
    const { default: Quill } = await import("quill");
    const quill = new Quill(place);
    return { root: quill.root, text: () => quill.getText() };
  },
  cannot: { drag: "it takes whatever is dropped for a file to upload, and leaves words where they were" },
};
