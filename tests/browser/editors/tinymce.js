/** TinyMCE: Roundcube. It writes in a frame, whose body is the message. */

/** @type {Editor} */
export default {
  name: "TinyMCE",
  frame: "#place iframe",
  async mount(place) {
    const tinymce = /** @type {import("tinymce").TinyMCE} */ (/** @type {unknown} */ ((await import("tinymce")).default));
    await import("tinymce/models/dom");
    await import("tinymce/themes/silver");
    await import("tinymce/icons/default");
    await import("tinymce/skins/ui/oxide/skin.js");
    const target = document.createElement("textarea");
    place.append(target);
    const [editor] = await tinymce.init({
      target,
      height: 320,
      license_key: "gpl",
      skin: "oxide",
      content_css: false,
      toolbar: false,
      menubar: false,
      statusbar: false,
      promotion: false,
    });
    if (!editor) throw new Error("TinyMCE did not start");
    return { root: editor.getBody(), text: () => editor.getContent({ format: "text" }) };
  },
};
