/** What the user has had kept that the core needs: handed to `panel` and `live` by the pages (kept-lists.js; in the playground www/kept.js). */
interface Kept {
  /** rules never to be shown */
  readonly off: string[];
  /** the user's own words: no remark on how they are spelt */
  readonly words: string[];
  /** the one used last on this site first */
  readonly roles: Role[];
  /** the role that was picked on this site; "" for none */
  readonly picked: string;
  /** leads the user to where roles are kept */
  add(): void;
  /** called when any of it has changed */
  listen(changed: () => void): void;
  /** "" or the reason why it was not kept, as with all of these */
  never(rule: string, off: boolean): Promise<string>;
  /** without `kept` the word is added; with `false` it is removed */
  own(word: string, kept?: boolean): Promise<string>;
  /** this role was picked on this site; "" for none */
  pick(role: string): Promise<string>;
}

/** What the user has chosen for how our own pages look; "system" is like the browser, and in a page like the page. */
type ChosenTheme = "system" | "light" | "dark";
