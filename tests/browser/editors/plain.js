/** A bare contenteditable: the browser itself is the editor. Its model is the page. */

/** @type {Editor} */
export default {
  name: "a plain contenteditable",
  async mount(place) {
    const root = document.createElement("div");
    root.contentEditable = "true";
    place.append(root);
    return { root, text: () => root.innerText };
  },
};
