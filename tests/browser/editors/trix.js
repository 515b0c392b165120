/** Trix: Basecamp, HEY, and what is made with Rails. It cancels what the browser would do and changes a document of its own, which it renders. */

/** @type {Editor} */
export default {
  name: "Trix",
  styles: ["trix/dist/trix.css"],
  async mount(place) {
    await import("trix");
    const root = /** @type {HTMLElement & { editor: { getDocument(): { toString(): string } } }} */ (document.createElement("trix-editor"));
    const started = new Promise((resolve) => root.addEventListener("trix-initialize", resolve, { once: true }));
    place.append(root);
    await started;
    return { root, text: () => root.editor.getDocument().toString() };
  },
  cannot: { long: "what is pasted over everything leaves an empty line before it, which is where the words typed at the beginning come" },
};
