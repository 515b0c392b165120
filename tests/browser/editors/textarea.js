/** A textarea: the browser itself is the editor. */

/** @type {Editor} */
export default {
  name: "a textarea",
  async mount(place) {
    const root = document.createElement("textarea");
    place.append(root);
    return { root, text: () => root.value };
  },
};
