/**
 * What a role is (role.d.ts), read from anything: storage, a file, a form, a message. Field by field; what is wrong is told by the name of its
 * field, and is empty in the role that is given. A file of roles is
 *
 *     { "facts-first-roles": 1, "roles": [ … ] }
 *
 * and docs/roles.md describes it. A field that a file does not have is empty: so an older file stays readable when roles get more fields.
 *
 * @typedef {"id" | "title" | "company" | "link" | "pay" | "currency" | "stack" | "mode" | "days" | "places" | "flexibility" | "contract" | "hours" | "visa" | "interview"} Field
 * @typedef {import("../words.js").Wording} Wording
 * @typedef {{ role: Role, errors: Partial<Record<Field, Wording>> }} Read
 */

export const VERSION = 1;

/** Characters of a short field and of a sentence, items of a list, and the largest figure. */
export const MOST = { roles: 500, short: 200, sentence: 500, items: 40, pay: 1_000_000_000_000, days: 7, file: 10_000_000 };

/** What is wrong with a field, to be said by a page. */
const WRONG = /** @satisfies {Record<string, Wording>} */ (
  /** @type {const} */ ({
    id: { key: "roles.wrong.id" },
    title: { key: "roles.wrong.title" },
    notText: { key: "roles.wrong.not-text" },
    link: { key: "roles.wrong.link", parameters: { example: "https://jobs.example.com/42" } },
    pay: { key: "roles.wrong.pay", parameters: { example: "70000" } },
    largePay: { key: "roles.wrong.pay-large" },
    payOrder: { key: "roles.wrong.pay-order" },
    currency: { key: "roles.wrong.currency" },
    period: { key: "roles.wrong.period" },
    kind: { key: "roles.wrong.kind" },
    mode: { key: "roles.wrong.mode" },
    days: { key: "roles.wrong.days" },
    list: { key: "roles.wrong.list" },
    items: { key: "roles.wrong.items", parameters: { n: MOST.items } },
  })
);

const PERIODS = /** @type {const} */ (["year", "month", "week", "day", "hour", ""]);
const MODES = /** @type {const} */ (["remote", "hybrid", "onsite", ""]);

/** @param {unknown} id @returns {id is string} */
export const isId = (id) => typeof id === "string" && /^[a-z0-9-]{8,40}$/.test(id);

/** A role of which nothing is known. @returns {Role} */
export function emptyRole() {
  const remote = { mode: /** @type {const} */ (""), days: null, places: [] };
  return {
    id: crypto.randomUUID(),
    title: "",
    company: "",
    link: "",
    pay: null,
    stack: [],
    remote,
    flexibility: [],
    contract: "",
    hours: "",
    visa: "",
    interview: [],
    used: 0,
  };
}

/** @param {unknown} value @returns {Read} */
export function readRole(value) {
  /** @type {Read["errors"]} */
  const errors = {};
  const told = object(value);
  const remote = object(told["remote"]);

  /** @param {Field} field @param {Wording} error */
  const wrong = (field, error) => void (errors[field] ??= error);

  /** @param {Field} field @param {unknown} [from] @param {number} [most] */
  const text = (field, from = told[field], most = MOST.short) => {
    if (from === undefined || from === null) return "";
    if (typeof from !== "string") return (wrong(field, WRONG.notText), "");
    const clean = tidy(from.slice(0, 10 * most));
    if (clean.length > most || from.length > 10 * most) return (wrong(field, { key: "roles.wrong.long", parameters: { n: most } }), "");
    return clean;
  };

  /** @param {Field} field @param {unknown} from @param {number} [most] */
  const list = (field, from, most) => {
    if (from === undefined || from === null) return [];
    if (!Array.isArray(from)) return (wrong(field, WRONG.list), []);
    if (from.length > MOST.items) return (wrong(field, WRONG.items), []);
    return [...new Set(from.map((one) => text(field, one, most)).filter(Boolean))];
  };

  /** @template {string} T @param {Field} field @param {unknown} from @param {readonly T[]} known @param {T} none @param {Wording} error @returns {T} */
  const choice = (field, from, known, none, error) => {
    if (from === undefined || from === null) return none;
    if (known.includes(/** @type {T} */ (from))) return /** @type {T} */ (from);
    return (wrong(field, error), none);
  };

  const role = {
    id: isId(told["id"]) ? told["id"] : "",
    title: text("title"),
    company: text("company"),
    link: link(),
    pay: pay(),
    stack: list("stack", told["stack"]),
    remote: { mode: choice("mode", remote["mode"], MODES, "", WRONG.mode), days: days(), places: list("places", remote["places"]) },
    flexibility: list("flexibility", told["flexibility"], MOST.sentence),
    contract: text("contract"),
    hours: text("hours"),
    visa: text("visa"),
    interview: list("interview", told["interview"]),
    used: used(told["used"]),
  };
  if (!role.id) wrong("id", WRONG.id);
  if (!role.title && !role.company) wrong("title", WRONG.title);
  return { role, errors };

  function link() {
    const told = text("link");
    if (told === "" || isLink(told)) return told;
    return (wrong("link", WRONG.link), "");
  }

  function days() {
    const days = remote["days"] ?? null;
    if (days === null || (Number.isInteger(days) && Number(days) >= 0 && Number(days) <= MOST.days)) return /** @type {number | null} */ (days);
    return (wrong("days", WRONG.days), null);
  }

  /** @returns {Role["pay"]} */
  function pay() {
    const pay = object(told["pay"]);
    const [min, max] = [figure(pay["min"]), figure(pay["max"])];
    const currency = text("currency", pay["currency"]).toUpperCase();
    if (currency !== "" && !/^[A-Z]{3}$/.test(currency)) return (wrong("currency", WRONG.currency), null);
    const period = choice("pay", pay["period"], PERIODS, "", WRONG.period);
    const kind = choice("pay", pay["kind"], /** @type {const} */ (["base", "total"]), "base", WRONG.kind);
    if (min === null && max === null) return null;
    if (min !== null && max !== null && min > max) return (wrong("pay", WRONG.payOrder), null);
    return { min, max, currency, period, kind };
  }

  /** @param {unknown} told @returns {number | null} */
  function figure(told) {
    if (told === undefined || told === null) return null;
    if (typeof told !== "number" || !Number.isFinite(told) || told <= 0) return (wrong("pay", WRONG.pay), null);
    if (told > MOST.pay) return (wrong("pay", WRONG.largePay), null);
    return Math.round(told * 100) / 100;
  }
}

/**
 * The role under a key of the storage; null when there is none. What is wrong in it is empty, and the rest is still there.
 * @param {string} id @param {unknown} value @returns {Role | null}
 */
export function storedRole(id, value) {
  const { role, errors } = readRole(value);
  return errors.id || errors.title || role.id !== id ? null : role;
}

/** What a file holds: all of its roles, or what is wrong with it. @param {string} text @returns {{ roles: Role[] } | { error: Wording }} */
export function readFile(text) {
  /** @type {Record<string, unknown>} */
  let told;
  try {
    told = object(JSON.parse(text));
  } catch {
    return { error: { key: "roles.file.other" } };
  }
  const { "facts-first-roles": version, roles } = told;
  if (typeof version !== "number" || !Array.isArray(roles)) return { error: { key: "roles.file.other" } };
  if (version > VERSION) return { error: { key: "roles.file.newer" } };
  if (version !== VERSION) return { error: { key: "roles.file.other" } };
  return readRoles(roles);
}

/** All roles of a list, or what is wrong with it. @param {unknown[]} list @returns {{ roles: Role[] } | { error: Wording }} */
export function readRoles(list) {
  if (list.length > MOST.roles) return { error: { key: "roles.file.most", parameters: { n: list.length, most: MOST.roles } } };
  /** @type {Map<string, Role>} */
  const roles = new Map();
  for (const [at, one] of list.entries()) {
    const { role, errors } = readRole(one);
    const [wrong] = Object.entries(errors);
    const called = nameOf(role);
    if (wrong) {
      const parameters = { at: at + 1, field: wrong[0], reason: wrong[1] };
      return { error: called ? { key: "roles.file.wrong.named", parameters: { ...parameters, role: called } } : { key: "roles.file.wrong", parameters } };
    }
    const twin = roles.get(role.id);
    if (twin && !isSame(twin, role)) return { error: { key: "roles.file.twice", parameters: { role: called } } };
    roles.set(role.id, role);
  }
  return { roles: [...roles.values()] };
}

/** @param {Role[]} roles */
export const writeFile = (roles) => `${JSON.stringify({ "facts-first-roles": VERSION, roles }, null, 2)}\n`;

/** What a role is called. @param {Role} role */
export const nameOf = ({ title, company }) => [title, company].filter(Boolean).join(", ");

/** Whether two roles tell the same, whenever each was used. @param {Role} a @param {Role} b */
export const isSame = (a, b) => JSON.stringify({ ...a, used: 0 }) === JSON.stringify({ ...b, used: 0 });

/** In one line, without what cannot be seen. @param {string} text */
function tidy(text) {
  return text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ")
    .replace(/ {2,}/g, " ")
    .trim();
}

/** @param {string} text */
function isLink(text) {
  return /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text);
}

/** @param {unknown} time */
function used(time) {
  return typeof time === "number" && time > 0 && time <= 8.64e15 ? Math.floor(time) : 0;
}

/** @param {unknown} value @returns {Record<string, unknown>} */
function object(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? /** @type {Record<string, unknown>} */ (value) : {};
}
