/** A textarea: the browser itself is the editor. */

/** @type {Editor} */
export default {
  name: "a textarea",
  async mount(place) {
    const root = document.createElement("textarea");
    place.append(root);
    return { root, text: () => root.value };
  },
  cannot: { drag: "a page cannot tell where a word stands in a textarea, so there is nowhere to begin" },
};
