/** Milkdown: ProseMirror, with a model of Markdown. */

/** @type {Editor} */
export default {
  name: "Milkdown",
  async mount(place) {
    const { Editor, rootCtx, editorViewCtx } = /** @type {any} */ (await import("@milkdown/kit/core"));
    const { commonmark } = await import("@milkdown/kit/preset/commonmark");
    const { history } = await import("@milkdown/kit/plugin/history");
    const { clipboard } = await import("@milkdown/kit/plugin/clipboard");
    const editor = await Editor.make()
      .config((/** @type {any} */ context) => context.set(rootCtx, place))
      .use(commonmark)
      .use(history)
      .use(clipboard)
      .create();
    const view = editor.ctx.get(editorViewCtx);
    return { root: view.dom, text: () => view.state.doc.textBetween(0, view.state.doc.content.size, "\n", "\n") };
  },
};
