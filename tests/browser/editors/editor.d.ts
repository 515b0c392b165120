/** What the tests know of one editor. Each stands in a file of its own, which the page and the test both load. */
interface Editor {
  /** the editor, and who writes in it */
  name: string;
  /** the site that it is tried at, if its host's profile is needed */
  site?: string;
  /** its style sheets in node_modules */
  styles?: string[];
  /** what is clicked to write, if it is not the first field */
  field?: string;
  /** the frame that the message is a document of its own in */
  frame?: string;
  /** Runs in the page: puts the editor into an empty `<div>`. */
  mount(place: HTMLElement): Promise<Mounted>;
  /** what it cannot do, and why: by step, or by step and browser */
  cannot?: Partial<Record<Step, Reason>>;
}

/** The editor in the page. */
interface Mounted {
  /** the element that is written in */
  root: HTMLElement;
  /** the words that the editor itself believes to hold, asked by its own interface: one line a paragraph */
  text(): string;
  /** Puts words at the end by the editor's own interface, as a page may. */
  append?(words: string): void;
}

type Step = "type" | "fix" | "insert" | "delete" | "emoji" | "paste" | "compose" | "drag" | "long";

type Reason = string | { Chromium?: string; Firefox?: string };

/** The mounted editor. */
declare var mounted: Mounted | undefined;

// published without types, or with types that do not know of these
declare module "draft-js";
declare module "react";
declare module "react-dom";
declare module "react-dom/client";
declare module "tinymce/*";
declare module "jquery";
declare module "trix";
declare module "summernote/*";
