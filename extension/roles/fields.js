/** The form of a role: its fields, what is typed into them, what is wrong with it, and the words of an ad that a field came from. */

/** @typedef {import("./schema.js").Field} Field */
/** What a field of an ad says, and the words that it says it in. @typedef {Partial<Record<Field, string[]>>} Sources */
/** @typedef {{ field: Field, label: string, name?: string, hint?: string, kind?: "line" | "lines" | "number" | "choice", example?: string, choices?: [string, string][] }} Line */

const words = {
  source: (/** @type {string[]} */ texts) => `The ad says: “${texts.join("”, “")}”`,
  noSource: "The ad doesn’t say.",
};

/** In the order in which they are asked. A list in it stands under one heading. @type {{ heading: string, lines: Line[] }[]} */
const PARTS = [
  {
    heading: "The role",
    lines: [
      { field: "title", label: "Title", example: "Senior Backend Engineer" },
      { field: "company", label: "Company" },
      { field: "link", label: "Link to the posting", example: "https://" },
    ],
  },
  {
    heading: "Pay",
    lines: [
      { field: "pay", name: "min", label: "From", kind: "number", example: "70,000" },
      { field: "pay", name: "max", label: "To", kind: "number", example: "85,000" },
      { field: "currency", label: "Currency", example: "GBP" },
      {
        field: "pay",
        name: "period",
        label: "For",
        kind: "choice",
        choices: [
          ["year", "a year"],
          ["month", "a month"],
          ["week", "a week"],
          ["day", "a day"],
          ["hour", "an hour"],
          ["", "not said"],
        ],
      },
      {
        field: "pay",
        name: "kind",
        label: "Which is",
        kind: "choice",
        choices: [
          ["base", "base pay"],
          ["total", "total pay, with bonus and shares"],
        ],
      },
    ],
  },
  {
    heading: "Stack",
    lines: [
      {
        field: "stack",
        label: "Technologies",
        hint: "With commas between them, the most important first. The first eight go into a message.",
        example: "Rust, PostgreSQL, Kafka",
      },
    ],
  },
  {
    heading: "Where the work is",
    lines: [
      {
        field: "mode",
        label: "Work is",
        kind: "choice",
        choices: [
          ["", "not said"],
          ["remote", "fully remote"],
          ["hybrid", "hybrid"],
          ["onsite", "on site"],
        ],
      },
      { field: "days", label: "Days a week in the office", kind: "number" },
      { field: "places", label: "Places", kind: "lines", hint: "One a line: the offices’ towns or, for remote work, the countries.", example: "Leeds" },
    ],
  },
  {
    heading: "Flexibility",
    lines: [
      {
        field: "flexibility",
        label: "In your own sentences",
        kind: "lines",
        hint: "One a line, as you would write them in a message: who decides how things are built, and how a change goes live.",
        example: "The team decides its architecture itself, and a change goes live after one review.",
      },
    ],
  },
  {
    heading: "What candidates ask next",
    lines: [
      { field: "contract", label: "Contract", example: "permanent" },
      { field: "hours", label: "Working hours", example: "9 to 5 UK time, flexible" },
      { field: "visa", label: "Visa", example: "we sponsor visas for the UK" },
      { field: "interview", label: "Interview steps", kind: "lines", hint: "One a line.", example: "a call with the lead" },
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
    group.append(element("legend", "", heading));
    for (const line of lines) group.append(lineFor(line));
    // what the ad says of several fields stands below them all
    group.append(...shared.splice(0));
    place.append(group);
  }

  /** @param {Line} line */
  function lineFor(line) {
    const name = line.name ?? line.field;
    const box = element("div", `role-field is-${name}`);
    const label = element("label", "", line.label);
    label.setAttribute("for", name);
    const input = inputFor(line);
    input.id = name;
    input.name = name;
    const described = [];
    box.append(label);
    if (line.hint) {
      described.push(`${name}-hint`);
      box.append(withId(element("p", "hint", line.hint), `${name}-hint`));
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
        ...{ min: figure(pay?.min), max: figure(pay?.max), currency: pay?.currency ?? "", period: pay?.period ?? "year", kind: pay?.kind ?? "base" },
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
        source.textContent = from.length > 0 ? words.source(from) : sources && !isBeside ? words.noSource : "";
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

    /** Says what is wrong at each field, and takes the keyboard to the first. @param {Partial<Record<Field, string>>} errors */
    tell(errors) {
      /** @type {HTMLElement | null} */
      let first = null;
      for (const { line, input } of all.values()) {
        const error = errors[line.field] ?? "";
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
    for (const [value, label] of choices) select.append(new Option(label, value));
    return select;
  }
  const input = document.createElement(kind === "lines" ? "textarea" : "input");
  if (input instanceof HTMLTextAreaElement) input.rows = 3;
  input.placeholder = example;
  input.autocomplete = "off";
  if (kind === "number") input.inputMode = "decimal";
  return input;
}

/** @param {number | null | undefined} units */
function figure(units) {
  return units === null || units === undefined ? "" : new Intl.NumberFormat("en", { maximumFractionDigits: 2 }).format(units);
}

/** "70,000", "70 000", "£70k" and "62.50" as numbers; null for nothing, and what is none of these stays as it is.
 * @param {string} text */
export function number(text) {
  if (text === "") return null;
  const [, digits = "", thousands] = /^[^\d.,-]*(\d[\d.,\s’']*)\s*(k?)$/i.exec(text) ?? [];
  const plain = digits.replace(/[\s’']/g, "").replace(/[.,](?=\d{3}(?:\D|$))/g, "");
  const found = Number(plain.replace(",", "."));
  return plain === "" || Number.isNaN(found) ? text : thousands ? found * 1000 : found;
}

/** @param {string} tag @param {string} [className] @param {string} [text] */
export function element(tag, className = "", text = "") {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

/** @template {HTMLElement} T @param {T} one @param {string} id */
function withId(one, id) {
  one.id = id;
  return one;
}
