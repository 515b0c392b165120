/**
 * What a recipient gets of a message, apart from what differs each time anything is sent: so that two messages can
 * be compared byte for byte. Everything is done on bytes (as Latin-1), never on decoded text.
 */

/** Made anew for every message, or added on its way. */
const PER_RUN = new Set(["message-id", "date", "received", "return-path", "delivered-to"]);

/**
 * @param {Buffer} raw a message as it was delivered
 * @returns {Buffer} the same with the per-run headers left out and its boundaries named boundary-1, boundary-2 …
 */
export function bodyOf(raw) {
  const text = raw.toString("latin1");
  const end = text.match(/\r?\n\r?\n/);
  if (end?.index === undefined) throw new Error(`Not a message: no empty line after its headers\n${text.slice(0, 200)}`);
  const headers = text
    .slice(0, end.index)
    // A header goes on over lines that start with a blank.
    .split(/\r?\n(?![ \t])/)
    .filter((header) => !PER_RUN.has(header.slice(0, header.indexOf(":")).toLowerCase()));
  let lasting = headers.join("\r\n") + text.slice(end.index);
  boundaries(lasting).forEach((boundary, index) => {
    lasting = lasting.replaceAll(boundary, `boundary-${index + 1}`);
  });
  return Buffer.from(lasting, "latin1");
}

/**
 * The boundaries that the message declares, outermost first, of its parts within parts too.
 * @param {string} text
 * @returns {string[]}
 */
function boundaries(text) {
  const declared = text.matchAll(/^content-type:[ \t]*multipart\/[^\n]*(?:\n[ \t][^\n]*)*/gim);
  const values = [...declared].flatMap(([header]) => header.match(/boundary="?([^";\s]+)/i)?.[1] ?? []);
  return [...new Set(values)];
}

/**
 * Where two messages first differ, told for a person; null when they are the same bytes.
 * @param {Buffer} a
 * @param {Buffer} b
 * @returns {string | null}
 */
export function differences(a, b) {
  if (a.equals(b)) return null;
  let offset = 0;
  while (offset < Math.min(a.length, b.length) && a[offset] === b[offset]) offset++;
  const line = a.subarray(0, offset).toString("latin1").split("\n").length;
  return [
    `They differ from byte ${offset} (line ${line}) on; ${a.length} and ${b.length} bytes long:`,
    `  first:  ${around(a, offset)}`,
    `  second: ${around(b, offset)}`,
  ].join("\n");
}

/**
 * The bytes before and after an offset, with everything invisible written out.
 * @param {Buffer} bytes
 * @param {number} offset
 */
function around(bytes, offset) {
  const [before, after] = [bytes.subarray(Math.max(0, offset - 30), offset), bytes.subarray(offset, offset + 50)];
  return [before, after]
    .map((part) =>
      JSON.stringify(part.toString("latin1"))
        .slice(1, -1)
        .replace(/[^\x20-\x7e]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`),
    )
    .join("⟨here⟩");
}
