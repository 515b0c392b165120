/**
 * A message in the fragment of a link, which browsers send to nobody: UTF-8, packed by the browser's own deflate, in the letters of base64url. What
 * comes in a link may come from anybody: it becomes text, at most so much of it, or a sentence that says why not. Needs no page.
 */

const NAME = "t=";

/** In characters: of a link that mail programs and chats pass on whole, and of a message, as the panel reads it. */
export const MOST = { link: 8_000, message: 50_000 };

/** The fragment for a message; null where it would be too long. @param {string} text @returns {Promise<string | null>} */
export async function fragmentOf(text) {
  if (text.length > MOST.message) return null;
  const packed = await through(new CompressionStream("deflate-raw"), new TextEncoder().encode(text), MOST.link);
  if (!packed) return null;
  const letters = btoa(String.fromCharCode(...packed))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
  return letters.length > MOST.link ? null : `#${NAME}${letters}`;
}

/**
 * The message in a fragment; null where none is named.
 * @param {string} fragment @returns {Promise<{ text: string } | { trouble: "broken" | "too long" } | null>}
 */
export async function messageIn(fragment) {
  if (!fragment.startsWith(`#${NAME}`)) return null;
  const letters = fragment.slice(NAME.length + 1);
  if (letters.length > MOST.link) return { trouble: "too long" };
  try {
    if (!/^[\w-]+$/.test(letters)) return { trouble: "broken" };
    const packed = Uint8Array.from(atob(letters.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
    // UTF-8 takes up to three bytes for a UTF-16 unit
    const bytes = await through(new DecompressionStream("deflate-raw"), packed, 3 * MOST.message);
    if (!bytes) return { trouble: "too long" };
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.length > MOST.message ? { trouble: "too long" } : { text };
  } catch {
    return { trouble: "broken" };
  }
}

/** A few letters can unpack to gigabytes, so it ends at `most` bytes, with null. @param {CompressionStream | DecompressionStream} stream @param {Uint8Array} bytes @param {number} most */
async function through(stream, bytes, most) {
  const writer = stream.writable.getWriter();
  // how it fails is heard by the reader
  writer.write(/** @type {BufferSource} */ (bytes)).catch(() => {});
  writer.close().catch(() => {});
  const reader = stream.readable.getReader();
  /** @type {number[]} */
  const all = [];
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return Uint8Array.from(all);
    if (all.length + value.length > most) {
      reader.cancel().catch(() => {});
      return null;
    }
    for (const byte of value) all.push(byte);
  }
}
