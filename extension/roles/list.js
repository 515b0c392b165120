/** The list of roles: searched, edited and deleted there, and what was deleted can be taken back where it stood. */
import { figure, say } from "../words.js";
import { element } from "./fields.js";
import { nameOf } from "./schema.js";

/** Fewer need no search. */
const SEARCHED = 5;

/**
 * @param {{ list: HTMLElement, search: HTMLElement, searching: HTMLElement, count: HTMLElement, none: HTMLElement, isFixed: boolean,
 *   edit: (role: Role, button: string) => void, ask: typeof import("../ask.js").ask, failed: (error: string) => void }} parts
 */
export function listIn({ list, search, searching, count, none, isFixed, edit, ask, failed }) {
  const field = /** @type {HTMLInputElement} */ (search);
  /** @type {Map<string, { role: Role, line: HTMLElement, text: string }>} */
  let lines = new Map();
  /** Deleted here: their line stays, so that they can be taken back. @type {Map<string, Role>} */
  const gone = new Map();

  field.addEventListener("input", find);

  /** @param {Role[]} roles */
  function show(roles) {
    const before = lines;
    lines = new Map();
    for (const role of roles) {
      const known = before.get(role.id);
      gone.delete(role.id);
      lines.set(role.id, known && isShown(known.role, role) ? { ...known, role } : { role, line: lineFor(role), text: textOf(role) });
    }
    // what was deleted here keeps its place
    const order = [...before.keys()].filter((id) => gone.has(id) || lines.has(id));
    const shown = [...lines.keys()].filter((id) => !before.has(id)).concat(order);
    const made = shown.map((id) => lines.get(id)?.line ?? before.get(id)?.line ?? null).filter((line) => line !== null);
    for (const id of gone.keys()) {
      const kept = before.get(id);
      if (kept) lines.set(id, kept);
    }
    if (made.length !== list.children.length || made.some((line, at) => list.children[at] !== line)) list.replaceChildren(...made);
    const active = lines.size - gone.size;
    none.hidden = lines.size > 0;
    searching.hidden = active <= SEARCHED && field.value === "";
    find();
  }

  function find() {
    const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { line, text } of lines.values()) {
      line.hidden = !wanted.every((word) => text.includes(word));
      if (!line.hidden) found++;
    }
    count.textContent = wanted.length === 0 ? "" : found === 0 ? say("roles.found.none") : say("roles.found", { found, n: lines.size });
  }

  /** @param {Role} role */
  function lineFor(role) {
    const line = element("li", "role-line");
    const label = element("div", "role-words");
    const title = element("h2", "name", role.title || role.company);
    if (role.title && role.company) title.append(" ", element("span", "at", role.company));
    label.append(title, element("p", "facts", factsOf(role)));
    const buttons = element("p", "buttons");
    buttons.append(
      button(say("roles.edit"), say("roles.edit.label", { role: nameOf(role) }), `edit-${role.id}`, () =>
        edit(lines.get(role.id)?.role ?? role, `edit-${role.id}`),
      ),
    );
    buttons.append(button(say("roles.delete"), say("roles.delete.label", { role: nameOf(role) }), `drop-${role.id}`, () => remove(role.id)));
    line.append(label, buttons);
    return line;
  }

  /** @param {string} id */
  async function remove(id) {
    const kept = lines.get(id);
    if (!kept) return;
    failed("");
    gone.set(id, kept.role);
    const error = await ask({ dropRole: id });
    if (error) {
      gone.delete(id);
      return failed(error);
    }
    const said = element("p", "deleted", say("roles.deleted", { role: nameOf(kept.role) }));
    said.id = `deleted-${id}`;
    const undo = button(say("roles.undo"), "", `undo-${id}`, () => takeBack(id));
    // the keyboard goes there, so this is what a screen reader says; a live region that comes with its words is not heard
    undo.setAttribute("aria-describedby", said.id);
    kept.line.replaceChildren(said, undo);
    undo.focus();
  }

  /** @param {string} id */
  async function takeBack(id) {
    const role = gone.get(id);
    const kept = lines.get(id);
    if (!role || !kept) return;
    const error = await ask({ keepRole: role });
    if (error) return failed(error);
    gone.delete(id);
    kept.line.replaceChildren(...lineFor(role).childNodes);
    document.getElementById(`drop-${id}`)?.focus();
  }

  /** @param {string} text @param {string} label @param {string} id @param {() => void} act */
  function button(text, label, id, act) {
    const made = /** @type {HTMLButtonElement} */ (element("button", "quiet", text));
    made.type = "button";
    made.id = id;
    made.disabled = isFixed;
    if (label) made.setAttribute("aria-label", label);
    made.addEventListener("click", act);
    return made;
  }

  return {
    show,
    /** Each line anew, in the language that is spoken now. */
    speak() {
      for (const [id, { role, line }] of lines) {
        const focused = line.contains(document.activeElement) ? document.activeElement?.id : "";
        if (!gone.has(id)) line.replaceChildren(...lineFor(role).childNodes);
        if (focused) document.getElementById(focused)?.focus();
      }
      find();
    },
  };
}

/** Whether a line shows the same of both. @param {Role} a @param {Role} b */
const isShown = (a, b) => nameOf(a) === nameOf(b) && factsOf(a) === factsOf(b) && textOf(a) === textOf(b);

/** What is searched. @param {Role} role */
const textOf = ({ title, company, stack, remote, contract }) => [title, company, ...stack, remote.mode, ...remote.places, contract].join(" ").toLowerCase();

/** The facts in one line. @param {Role} role */
function factsOf({ pay, stack, remote }) {
  const ends = pay ? [pay.min, pay.max].flatMap((end) => (end === null ? [] : [figure(end)])) : [];
  const figures = pay && [pay.currency, [...new Set(ends)].join("–"), pay.period && say(`roles.line.${pay.period}`)].filter(Boolean).join(" ");
  const place = [remote.mode && say(`roles.line.${remote.mode}`), remote.places.join(", ")].filter(Boolean).join(", ");
  const named = stack.slice(0, 4).join(", ");
  return [figures, named, place].filter(Boolean).join(" · ");
}
