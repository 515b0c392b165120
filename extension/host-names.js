/**
 * Names of hosts: as people type and paste them, as the browser writes them (`location.hostname`), and as they are shown. Needs no browser.
 */

/** RFC 1035 */
const LONGEST = 253;

const EXAMPLE = { example: "mail.example.com" };

/** @type {import("./words.js").Wording} */
const AGAIN = { key: "sites.enter", parameters: EXAMPLE };

/**
 * What was typed, as a host. `withHttp` tells that it may be served without TLS: it was typed with http://, or has a name or address that only its own
 * network knows. `anyPort` tells that a port was typed, which permissions know nothing of.
 * @typedef {{ host: string, withHttp: boolean, anyPort: boolean }} Typed
 */

/** @param {string} typed @returns {Typed | { error: import("./words.js").Wording }} or what to enter instead */
export function siteIn(typed) {
  const text = typed.trim();
  if (text === "") return { error: AGAIN };
  if (text.includes("*")) return { error: { key: "sites.enter.one", parameters: EXAMPLE } };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d+(?:[/?#]|$))/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === "mailto" || (!scheme && /^[^\s/@]+@[^\s/@]+$/.test(text))) return { error: { key: "sites.enter.email", parameters: EXAMPLE } };
  if (scheme && scheme !== "http" && scheme !== "https") return { error: { key: "sites.enter.web" } };
  const address = URL.parse(scheme ? text : `https://${addressOf(text)}`);
  const host = address?.hostname.replace(/\.$/, "") ?? "";
  // "7" and "10.1" are addresses to a browser, and to nobody else
  const isMeant = !isIPv4(host) || text.includes(host);
  if (!address || !isHost(host) || !isMeant) return { error: AGAIN };
  const isLocal = !host.includes(".") || isIPv4(host);
  if (isLocal && !scheme && /^[\p{L}\d_-]+$/u.test(text) && text.toLowerCase() !== "localhost")
    return { error: { key: "sites.enter.local", parameters: { ...EXAMPLE, address: `http://${text.toLowerCase()}` } } };
  return { host, withHttp: scheme === "http" || isLocal, anyPort: /^(?:[a-z]+:\/\/)?(?:[^/?#@]*@)?(?:\[[^\]]*\]|[^/?#:]+):\d/i.test(text) };
}

/** An address of version 6 is in brackets in a URL, and seldom elsewhere. @param {string} text */
function addressOf(text) {
  return /^[0-9a-f]*:[0-9a-f:.]*:[0-9a-f:.]*$/i.test(text) ? `[${text}]` : text;
}

/** Whether it is a host as the browser writes it. @param {unknown} value @returns {value is string} */
export function isHost(value) {
  if (typeof value !== "string" || value.length > LONGEST) return false;
  return /^(?:[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])$/.test(value) && URL.parse(`https://${value}`)?.hostname === value;
}

/** Where a page is from; null for what is no web page. @param {string | undefined} address @returns {{ host: string, isHttp: boolean } | null} */
export function pageIn(address = "") {
  const { protocol = "", hostname = "" } = URL.parse(address) ?? {};
  return /^https?:$/.test(protocol) && isHost(hostname) ? { host: hostname, isHttp: protocol === "http:" } : null;
}

/** Whether a host is one that only its own network knows. @param {string} host */
export const isInHouse = (host) => !host.includes(".") || isIPv4(host);

/** @param {string} host */
const isIPv4 = (host) => /^\d+\.\d+\.\d+\.\d+$/.test(host);

/**
 * The letters that a part of a name is shown in, each alphabet by itself. With signs, or with letters of two, one name can be taken for another
 * ("mail.example∕.elsewhere.example"); and so it can where all of Cyrillic or Greek that is in it looks like Latin.
 */
const ALPHABETS = [
  /^[a-zß-öø-įĳ-ķĺ-ňŋ-žơưșțạ-ỹ]+$/,
  /^(?=.*[бвджзийклмнтфцчшщыэюя])[а-яёђ-џґ]+$/,
  /^(?=.*[δζθλξπσςφψ])[ά-ώ]+$/,
  /^[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}ー]+$/u,
  /^(?:\p{sc=Arab}+|\p{sc=Beng}+|\p{sc=Deva}+|\p{sc=Gujr}+|\p{sc=Guru}+|\p{sc=Hang}+|\p{sc=Hebr}+|\p{sc=Taml}+|\p{sc=Telu}+|\p{sc=Thai}+)$/u,
];

/** A host with the letters that its owner reads: "bücher.example". What could be taken for another stays as the browser writes it. @param {string} host */
export function readable(host) {
  return host
    .split(".")
    .map((label) => {
      const read = label.startsWith("xn--") ? decoded(label.slice(4)) : null;
      return read && isUnmistakable(read) ? read : label;
    })
    .join(".");
}

/** @param {string} label */
function isUnmistakable(label) {
  const letters = label.replace(/[\d-]/g, "");
  // "xn--gmail-.example" would be read as "gmail.example"
  return /[^a-z]/.test(letters) && ALPHABETS.some((alphabet) => alphabet.test(letters));
}

/** Punycode, RFC 3492; null for what is none. @param {string} code */
function decoded(code) {
  const last = code.lastIndexOf("-");
  const letters = last > 0 ? [...code.slice(0, last)] : [];
  let [point, bias, index, at] = [128, 72, 0, last + 1];
  while (at < code.length) {
    const before = index;
    for (let [weight, base] = [1, 36]; ; base += 36) {
      const digit = "abcdefghijklmnopqrstuvwxyz0123456789".indexOf(code[at++] ?? "?");
      if (digit < 0) return null;
      index += digit * weight;
      const least = Math.min(Math.max(base - bias, 1), 26);
      if (digit < least) break;
      weight *= 36 - least;
    }
    const count = letters.length + 1;
    bias = adapted(index - before, count, before === 0);
    point += Math.floor(index / count);
    if (point > 0x10ffff) return null;
    index %= count;
    letters.splice(index++, 0, String.fromCodePoint(point));
  }
  return letters.join("");
}

/** @param {number} delta @param {number} count @param {boolean} isFirst */
function adapted(delta, count, isFirst) {
  let left = Math.floor(delta / (isFirst ? 700 : 2));
  left += Math.floor(left / count);
  let base = 0;
  for (; left > 455; base += 36) left = Math.floor(left / 35);
  return base + Math.floor((36 * left) / (left + 38));
}
