/** The form of a role: its fields, what is typed into them, what is wrong with it, and the words of an ad that a field came from. Made once the words are there. */
import { sayIn, unsay } from "../language.js";
import { figure, say, sayWording } from "../words.js";
import { number } from "./number.js";

/** @typedef {import("./schema.js").Field} Field */
/** What a field of an ad says, and the words that it says it in. @typedef {Partial<Record<Field, string[]>>} Sources */
/** @typedef {import("../words.js").Key} Key */
/** @typedef {"role" | "pay" | "stack" | "remote" | "flexibility" | "next"} Part */
/** @typedef {Exclude<Field, "id" | "pay"> | "min" | "max" | "period" | "kind"} Name of an input: its label is `roles.field.…` */
/** @typedef {{ kind?: "line" | "lines" | "number" | "choice", hint?: Key, example?: string, choices?: [string, Key][] } & ({ field: Exclude<Field, "id" | "pay">, name?: undefined } | { field: "pay", name: Name })} Line */

/** In the order in which they are asked. A list in it stands under one heading. The examples are English, since what is entered goes into messages. @type {{ heading: Part, lines: Line[] }[]} */
const PARTS = [
  {
    heading: "role",
    lines: [{ field: "title", example: "Senior Backend Engineer" }, { field: "company" }, { field: "link", example: "https://" }],
  },
  {
    heading: "pay",
    lines: [
      { field: "pay", name: "min", kind: "number", example: "70,000" },
      { field: "pay", name: "max", kind: "number", example: "85,000" },
      { field: "currency", example: "GBP" },
      {
        field: "pay",
        name: "period",
        kind: "choice",
        choices: [
          ["year", "roles.period.year"],
          ["month", "roles.period.month"],
          ["week", "roles.period.week"],
          ["day", "roles.period.day"],
          ["hour", "roles.period.hour"],
          ["", "roles.period.none"],
        ],
      },
      {
        field: "pay",
        name: "kind",
        kind: "choice",
        choices: [
          ["base", "roles.kind.base"],
          ["total", "roles.kind.total"],
        ],
      },
    ],
  },
  { heading: "stack", lines: [{ field: "stack", hint: "roles.field.stack.hint", example: "Rust, PostgreSQL, Kafka" }] },
  {
    heading: "remote",
    lines: [
      {
        field: "mode",
        kind: "choice",
        choices: [
          ["", "roles.mode.none"],
          ["remote", "roles.mode.remote"],
          ["hybrid", "roles.mode.hybrid"],
          ["onsite", "roles.mode.onsite"],
        ],
      },
      { field: "days", kind: "number" },
      { field: "places", kind: "lines", hint: "roles.field.places.hint", example: "Leeds" },
    ],
  },
  {
    heading: "flexibility",
    lines: [
      {
        field: "flexibility",
        kind: "lines",
        hint: "roles.field.flexibility.hint",
        example: "The team decides its architecture itself, and a change goes live after one review.",
      },
    ],
  },
  {
    heading: "next",
    lines: [
      { field: "contract", example: "permanent" },
      { field: "hours", example: "9 to 5 UK time, flexible" },
      { field: "visa", example: "we sponsor visas for the UK" },
      { field: "interview", kind: "lines", hint: "roles.field.interview.hint", example: "a call with the lead" },
    ],
  },
];

/** Fields that stand beside others: there is no room below one for the ad's words. @type {Field[]} */
const IN_A_ROW = ["pay", "mode"];

/** Makes the fields in `place`. @param {HTMLElement} place */
export function fieldsIn(place) {
  /** @type {HTMLElement[]} */
  const shared = [];
  /** @type {Map<string, { line: Line, input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, error: HTMLElement | null, source: HTMLElement | null }>} */
  const all = new Map();
  /** of a field with several inputs the first holds what is said of it @type {Set<Field>} */
  const said = new Set();
  for (const { heading, lines } of PARTS) {
    const group = element("fieldset", "role-part");
    group.append(saying("legend", "", `roles.part.${heading}`));
    for (const line of lines) group.append(lineFor(line));
    // what the ad says of several fields stands below them all
    group.append(...shared.splice(0));
    place.append(group);
  }

  /** @param {Line} line */
  function lineFor(line) {
    const name = line.name ?? line.field;
    const box = element("div", `role-field is-${name}`);
    const label = saying("label", "", `roles.field.${name}`);
    label.setAttribute("for", name);
    const input = inputFor(line);
    input.id = name;
    input.name = name;
    const described = [];
    box.append(label);
    if (line.hint) {
      described.push(`${name}-hint`);
      box.append(withId(saying("p", "hint", line.hint), `${name}-hint`));
    }
    box.append(input);
    const isFirst = !said.has(line.field);
    said.add(line.field);
    const error = isFirst ? withId(element("p", "error"), `${line.field}-error`) : null;
    const source = isFirst ? withId(element("p", "source"), `${line.field}-source`) : null;
    if (error && source) box.append(error, ...(IN_A_ROW.includes(line.field) ? [] : [source]));
    if (source && IN_A_ROW.includes(line.field)) shared.push(source);
    described.push(`${line.field}-error`, `${line.field}-source`);
    input.setAttribute("aria-describedby", described.join(" "));
    input.addEventListener("input", () => mark(line.field, ""));
    all.set(name, { line, input, error, source });
    return box;
  }

  /** @param {Field} field @param {string} error */
  function mark(field, error) {
    for (const { line, input, error: place } of all.values()) {
      if (line.field !== field) continue;
      if (error && line.kind !== "choice") input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      if (place) place.textContent = error;
    }
  }

  /** @param {string} name */
  const typed = (name) => all.get(name)?.input.value.trim() ?? "";

  return {
    /** Shows a role and, when it was read from an ad, where each field comes from. @param {Role} role @param {Sources | null} sources */
    show(role, sources) {
      const { pay, remote } = role;
      /** @type {Record<string, string>} */
      const values = {
        ...{ title: role.title, company: role.company, link: role.link, contract: role.contract, hours: role.hours, visa: role.visa },
        ...{ min: typedFigure(pay?.min), max: typedFigure(pay?.max), currency: pay?.currency ?? "", period: pay?.period ?? "year", kind: pay?.kind ?? "base" },
        ...{ stack: role.stack.join(", "), mode: remote.mode, days: remote.days === null ? "" : String(remote.days), places: remote.places.join("\n") },
        ...{ flexibility: role.flexibility.join("\n"), interview: role.interview.join("\n") },
      };
      for (const [name, { line, input, source }] of all) {
        input.value = values[name] ?? "";
        mark(line.field, "");
        if (!source) continue;
        const from = sources?.[line.field] ?? [];
        // the pay's currency and the days come from the same words as what stands beside them
        const isBeside = line.field === "currency" || line.field === "days" || line.field === "places";
        if (from.length > 0) sayIn(source, "roles.form.source", { quotes: quotesOf(from) });
        else if (sources && !isBeside) sayIn(source, "roles.form.no-source");
        else unsay(source);
        source.classList.toggle("is-none", from.length === 0);
      }
    },

    /** What is typed, to be read as a role. */
    value() {
      const lines = (/** @type {string} */ name) => typed(name).split("\n");
      return {
        ...{ title: typed("title"), company: typed("company"), link: typed("link"), contract: typed("contract"), hours: typed("hours"), visa: typed("visa") },
        pay: { min: number(typed("min")), max: number(typed("max")), currency: typed("currency"), period: typed("period"), kind: typed("kind") },
        stack: typed("stack").split(/[,\n]/),
        remote: { mode: typed("mode"), days: number(typed("days")), places: lines("places") },
        ...{ flexibility: lines("flexibility"), interview: lines("interview") },
      };
    },

    /** Says what is wrong at each field, and takes the keyboard to the first. @param {import("./schema.js").Read["errors"]} errors */
    tell(errors) {
      /** @type {HTMLElement | null} */
      let first = null;
      for (const { line, input } of all.values()) {
        const wrong = errors[line.field];
        const error = wrong ? sayWording(wrong) : "";
        mark(line.field, error);
        if (error && !first) first = input;
      }
      first?.focus();
      return first !== null;
    },
  };
}

/** @param {Line} line */
function inputFor({ kind = "line", example = "", choices = [] }) {
  if (kind === "choice") {
    const select = document.createElement("select");
    for (const [value, label] of choices) {
      const option = new Option("", value);
      sayIn(option, label);
      select.append(option);
    }
    return select;
  }
  const input = document.createElement(kind === "lines" ? "textarea" : "input");
  if (input instanceof HTMLTextAreaElement) input.rows = 3;
  input.placeholder = example;
  input.autocomplete = "off";
  if (kind === "number") input.inputMode = "decimal";
  return input;
}

/** @param {string[]} texts */
const quotesOf = (texts) => texts.map((words) => say("roles.form.quote", { words })).join(", ");

/** @param {number | null | undefined} units */
const typedFigure = (units) => (units === null || units === undefined ? "" : figure(units));

/** @param {string} tag @param {string} [className] @param {string} [text] */
export function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** An element that says a text in whatever language is chosen. @param {string} tag @param {string} className @param {import("../words.js").Key} key */
function saying(tag, className, key) {
  const made = element(tag, className);
  sayIn(made, key);
  return made;
}

/** @template {HTMLElement} T @param {T} one @param {string} id */
function withId(one, id) {
  one.id = id;
  return one;
}
