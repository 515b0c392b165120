/** Lexical. It sends no `input` event for what it pastes and undoes. */

/** @type {Editor} */
export default {
  name: "Lexical",
  async mount(place) {
    const { $createTextNode, $getRoot, $isElementNode, createEditor } = await import("lexical");
    const { registerRichText } = await import("@lexical/rich-text");
    const { createEmptyHistoryState, registerHistory } = await import("@lexical/history");
    const root = document.createElement("div");
    root.contentEditable = "true";
    place.append(root);
    const editor = createEditor({
      onError(error) {
        throw error;
      },
    });
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.setRootElement(root);
    const append = (/** @type {string} */ words) =>
      editor.update(() => {
        const last = $getRoot().getLastChild();
        if ($isElementNode(last)) last.append($createTextNode(words));
      });
    return { root, append, text: () => editor.getEditorState().read(() => $getRoot().getTextContent()) };
  },
  cannot: { compose: { Firefox: "without an input method of the browser's own, it takes the first key after the announcement for unaccepted words" } },
};
