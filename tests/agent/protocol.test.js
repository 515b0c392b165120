/**
 * extension/protocol.d.ts against the core's side of it, in src/web: each message that the agent may send is read there, field by field and of the
 * type that it has, each that is sent there is in the protocol, and nothing is in one and not in the other. (Actions are compared in src/web/action.rs.)
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (/** @type {string} */ file) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const withoutComments = (/** @type {string} */ text) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

const PROTOCOL = withoutComments(`${read("extension/protocol.d.ts")}\n${read("extension/report.d.ts")}`);
const PORT = withoutComments(read("src/web/port.rs"));

/** What scripts read and post for themselves, in the frame that the core is in: kept.js, drag.js, panel.js, seen-clicks.js. */
const OF_SCRIPTS = {
  read: { site: "kept", keep: "kept", counts: "seen-clicks" },
  posted: { kept: "kept", drag: "drag", press: "panel", keeps: "seen-clicks" },
};

/** @typedef {Record<string, string>} Fields types by name; a name that may be missing ends in "?" */

test("what the agent tells the panel is what the core reads", () => {
  const told = messages("ToPanel");
  const { site, keep, counts, ...ofCore } = told;
  for (const [type, script] of Object.entries(OF_SCRIPTS.read)) assert.ok(told[type] && read(`extension/${script}.js`).includes(`"${type}"`), type);
  assert.deepEqual(typesOf(ofCore), typesOf(readByCore()));
});

test("what the core posts is what the protocol says that the panel tells the agent", () => {
  const { kept, drag, press, keeps, ...ofCore } = messages("ToAgent");
  for (const [type, script] of Object.entries(OF_SCRIPTS.posted)) assert.ok(read(`extension/${script}.js`).includes(`type: "${type}"`), type);
  // every message but the first is of a session, or may be
  const posted = Object.entries(postedByCore()).map(([type, fields]) => [type, type === "ready" ? fields : { ...fields, session: "number" }]);
  assert.deepEqual(ofCore, Object.fromEntries(posted));
});

test("chips, tips and marks have the fields of the core's own", () => {
  const beside = withoutComments(read("src/web/beside.rs"));
  assert.deepEqual(fieldsOf(declared("Chip")), structIn(beside, "Chip"));
  const line = structIn(withoutComments(read("src/web/lesson.rs")), "Line");
  const { state: states = "", ...tip } = fieldsOf(declared("Tip"));
  const { state, about, ...ofCore } = structIn(beside, "Tip");
  assert.deepEqual([state, about], ["State", "Line[]"]);
  assert.deepEqual({ ...tip, about: fieldsOf((tip["about"] ?? "").replace("[]", "")) }, { ...ofCore, about: line });
  assert.deepEqual(split(states, "|").sort(), split(declared("State").replace(/;$/, ""), "|").sort());
  const { span, ...rest } = structIn(PORT, "Mark");
  assert.equal(span, "Span");
  assert.deepEqual({ topic: "Topic", state: "State", start: "number", end: "number" }, { ...rest, start: "number", end: "number" });
});

test("each way in which a request to write may end has its words in the core", () => {
  const ends = [...`${declared("WriteEnd")} ${declared("ClickTrouble")}`.matchAll(/"([^"]+)"/g)].map(([, end]) => end);
  const told = new Set([...read("src/web/outcome.rs").matchAll(/^ {8}"([^"]+)"(?: if .*?)? =>/gm)].map(([, end]) => end));
  // the last is what is said of any other, and nothing is said of what is written
  assert.deepEqual(ends.filter((end) => end && !told.has(end)).sort(), ["refused", "written"]);
  assert.deepEqual(
    [...told].filter((end) => !ends.includes(end)),
    [],
  );
});

/** What a type or an interface of the protocol is made of. @param {string} name */
function declared(name) {
  const at = PROTOCOL.search(new RegExp(`^(?:type ${name} =|interface ${name}\\b)`, "m"));
  assert.ok(at >= 0, `${name} is in the protocol`);
  const rest = PROTOCOL.slice(at).replace(/^(?:type \w+ =|interface \w+(?: extends \w+)?)/, "");
  const end = rest.search(/^(?:type|interface|declare) /m);
  return rest.slice(0, end < 0 ? rest.length : end).trim();
}

/** The messages of a union, by their type; those of a session have its number too. @param {string} name @param {boolean} [ofSession] @returns {Record<string, Fields>} */
function messages(name, ofSession = false) {
  /** @type {Record<string, Fields>} */
  const found = {};
  for (const member of split(declared(name).replace(/;$/, ""), "|")) {
    const parts = split(member.replace(/^\(([\s\S]*)\)$/, "$1"), "&");
    const named = parts.map((part) => part.trim());
    const isOf = ofSession || named.includes("OfSession");
    const [own = "", ...more] = named.filter((part) => part !== "OfSession");
    if (!own.startsWith("{")) {
      Object.assign(found, messages(own, isOf));
      continue;
    }
    const { type = "", ...fields } = fieldsOf(own);
    for (const other of more) Object.assign(fields, ...split(declared(other).replace(/;$/, ""), "|").map((one) => optional(one.trim(), fields)));
    if (fields["composer"] === "ComposerFacts") Object.assign(fields, { composer: "object" }, prefixed("composer", fieldsOf(declared("ComposerFacts"))));
    found[type.replaceAll('"', "")] = { ...found[type.replaceAll('"', "")], ...fields, ...(isOf && { session: "number" }) };
  }
  return found;
}

/** The fields of one of the forms that a type may have. @param {string} form @param {Fields} fields */
function optional(form, fields) {
  const own = form.startsWith("{") ? fieldsOf(form) : fieldsOf(`{ end: ${form} }`);
  return Object.fromEntries(Object.entries(own).map(([name, type]) => (name === "end" || name in fields ? [name, "string"] : [`${name}?`, type])));
}

/** @param {string} name @param {Fields} fields */
function prefixed(name, fields) {
  return Object.fromEntries(Object.entries(fields).map(([field, type]) => [`${name}.${field}`, type]));
}

/** @param {string} braced "{ a: string; b?: number }" @returns {Fields} */
function fieldsOf(braced) {
  const inner = braced.replace(/^\{|\}$/g, "");
  const fields = split(inner.replaceAll("\n", ";"), ";").map((field) => field.trim());
  return Object.fromEntries(fields.filter(Boolean).map((field) => [field.slice(0, field.indexOf(":")).trim(), field.slice(field.indexOf(":") + 1).trim()]));
}

/** Splits where no bracket is open. @param {string} text @param {string} by */
function split(text, by) {
  /** @type {string[]} */
  const parts = [""];
  let depth = 0;
  for (const sign of text) {
    if ("{([<".includes(sign)) depth++;
    if ("})]>".includes(sign)) depth--;
    if (sign === by && depth === 0) parts.push("");
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim()).filter(Boolean);
}

/** What the core reads of each message: the arms of its parsers. @returns {Record<string, Fields>} */
function readByCore() {
  const parsers = PORT.slice(PORT.indexOf("fn parse("), PORT.indexOf("fn get("));
  const session = /ToPanel::Of \{ session: number\(message, "session"\)\?/.test(parsers);
  /** @type {Record<string, Fields>} */
  const found = {};
  for (const [, type = "", arm = ""] of parsers.matchAll(/^ {8}"(\w+)" => ([\s\S]*?)(?=^ {8}(?:"|_ =>))/gm)) {
    const own = fieldsReadIn(arm.replaceAll("&composer", "composer").replaceAll("&act", "act"));
    found[type] = { ...own, ...(!["theme", "aside"].includes(type) && session && { session: "number" }) };
  }
  return found;
}

/** @param {string} arm @returns {Fields} */
function fieldsReadIn(arm) {
  /** @type {Fields} */
  const fields = {};
  for (const [, how, of, name, then = ""] of arm.matchAll(/\b(get|number)\((message|composer), "(\w+)"\)(?=([^\n]*))/g)) {
    const field = of === "message" ? `${name}` : `${of}.${name}`;
    const type = how === "number" ? "number" : /as_string|dyn_into/.test(then) ? "string" : /is_truthy/.test(then) ? "boolean" : "object";
    const isNeeded = /^\?/.test(then) || type === "object";
    fields[isNeeded || /^,/.test(then) ? field : `${field}?`] = type;
  }
  return fields;
}

/** The same with plain types, and without what may be missing or nothing. @param {Record<string, Fields>} all */
function typesOf(all) {
  return Object.fromEntries(
    Object.entries(all)
      .map(([type, fields]) => [type, Object.fromEntries(Object.entries(fields).map(plain).sort())])
      .sort(),
  );
}

/** @param {[string, string]} field @returns {[string, string]} */
function plain([name, type]) {
  const some = type.replace(/ \| null$/, "");
  const isText = some === "string" || /^"[^"]*"( \| "[^"]*")*$/.test(some);
  return [name.replace(/\?$/, ""), isText ? "string" : /^(number|boolean)$/.test(some) ? some : "object"];
}

/** What the core posts: the forms of `ToAgent`. @returns {Record<string, Fields>} */
function postedByCore() {
  const body = /pub enum ToAgent<'a> \{([\s\S]*?)^\}/m.exec(PORT)?.[1] ?? "";
  assert.match(PORT, /#\[serde\(tag = "type", rename_all = "lowercase"\)\]\npub enum ToAgent/);
  return Object.fromEntries(
    split(body, ",").map((form) => {
      const [, name = "", fields = ""] = /^(\w+)(?: \{(.*)\})?$/.exec(form) ?? [];
      return [name.toLowerCase(), rustFields(fields)];
    }),
  );
}

/** @param {string} source @param {string} name */
function structIn(source, name) {
  return rustFields(new RegExp(`pub struct ${name} \\{([\\s\\S]*?)^\\}`, "m").exec(source)?.[1] ?? "");
}

/** @param {string} fields "id: u32, text: &'a str" @returns {Fields} */
function rustFields(fields) {
  const all = split(fields.replace(/#\[.*?\]/g, "").replaceAll("pub ", ""), ",");
  return Object.fromEntries(all.map((field) => [field.slice(0, field.indexOf(":")), typescript(field.slice(field.indexOf(":") + 1).trim())]));
}

/** How a type of the core's arrives. @param {string} type @returns {string} */
function typescript(type) {
  const plain = type.replace(/&(?:'a )?/g, "").replace(/<Utf16>/, "");
  const list = /^(?:Vec<(\w+)>|\[(\w+)\])$/.exec(plain);
  const maybe = /^Option<(\w+)>$/.exec(plain);
  if (list) return `${typescript(list[1] ?? list[2] ?? "")}[]`;
  if (maybe) return `${typescript(maybe[1] ?? "")} | null`;
  /** @type {Record<string, string>} */
  const known = { u32: "number", usize: "number", bool: "boolean", str: "string", String: "string", Asked: "Action", Mark: "Required<Mark>" };
  return known[plain] ?? plain;
}
