/** The native core, asked from JavaScript: `cargo bench --profile measure --bench native`, a line for a line. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Native
 * @property {(text: string, turns: number, repeats: number) => Promise<{ nanos: number[], report: Report }>} ask how many
 *   nanoseconds one `check` of the text takes, measured in so many turns of so many calls, and its report
 * @property {() => void} stop
 */

/** Builds and starts it. @returns {Native} */
export function native() {
  const cargo = spawn("cargo", ["bench", "--quiet", "--profile", "measure", "--bench", "native"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: cargo.stdout })[Symbol.asyncIterator]();
  return {
    async ask(text, turns, repeats) {
      cargo.stdin.write(`${JSON.stringify({ text, turns, repeats })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error("the native core ended early");
      return JSON.parse(value);
    },
    stop: () => void cargo.stdin.end(),
  };
}
