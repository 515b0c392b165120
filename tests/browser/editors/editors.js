/** Every editor that is tried, by the name of its file. */
import ckeditor from "./ckeditor.js";
import draft from "./draft.js";
import lexical from "./lexical.js";
import milkdown from "./milkdown.js";
import plain from "./plain.js";
import quill from "./quill.js";
import rooster from "./rooster.js";
import slate from "./slate.js";
import squire from "./squire.js";
import summernote from "./summernote.js";
import textarea from "./textarea.js";
import tinymce from "./tinymce.js";
import tiptap from "./tiptap.js";
import trix from "./trix.js";
import wangeditor from "./wangeditor.js";

/** @type {Record<string, Editor>} */
export const EDITORS = { plain, textarea, rooster, squire, quill, tinymce, ckeditor, tiptap, lexical, slate, draft, wangeditor, trix, summernote, milkdown };

/** Those that are driven in a run of all tests. Trix is not: on a busy machine it makes a line of its own of each letter that a driver types right after
 * Enter (Chromium, 3 of 8 times, on a page where the extension is not). `FACTS_FIRST_EDITORS=trix` drives it. */
export const DRIVEN = Object.keys(EDITORS).filter((file) => file !== "trix");
