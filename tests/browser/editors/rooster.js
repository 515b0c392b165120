/** RoosterJS: Outlook, Proton. Its model is a tree of blocks that it makes from the page and writes back. */

/** @type {Editor} */
export default {
  name: "RoosterJS",
  site: "outlook.live.com",
  async mount(place) {
    const { Editor, EditPlugin, PastePlugin, ShortcutPlugin, exportContent } = await import("roosterjs");
    const root = document.createElement("div");
    // as Outlook has it
    root.role = "textbox";
    root.ariaMultiLine = "true";
    place.append(root);
    const rooster = new Editor(root, { plugins: [new EditPlugin(), new PastePlugin(), new ShortcutPlugin()] });
    return { root, text: () => exportContent(rooster, "PlainText") };
  },
};
