/**
 * Between agents and the panel here. An agent counts its sessions and composers for itself, and the panel here meets many agents: so each session and composer
 * gets a number of its own, and what the panel says goes to the agent that it is of.
 */

/** @typedef {import("./follow.js").Line} Line */
/** @typedef {import("./reason.js").Without} Without */
/** What an agent has said of its site. @typedef {{ site: string, off: boolean }} Site */

/** Before it is said that there is nothing to show, in milliseconds: one composer may only be left for another. */
const PAUSE = 150;

/** What the panel says that is for an agent. */
const FOR_AGENT = ["insert", "replace", "reveal", "said"];

/**
 * @param {MessagePort} port to the panel
 * @param {{ show: (without: Without | null) => void, turnTo: (site: string) => Promise<void> }} page
 * @returns {import("./follow.js").Composers}
 */
export function relay(port, { show, turnTo }) {
  /** @type {Map<Line, Site>} */
  const sites = new Map();
  /** the composer in use @type {{ line: Line, theirs: number, ours: number } | null} */
  let current = null;
  let sessions = 0;
  /** composers, by the frame that they are in and their number there @type {Map<string, number>} */
  const numbers = new Map();
  /** what was heard, one after the other */
  let last = Promise.resolve();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waiting;

  port.onmessage = ({ data }) => {
    if (current?.line.isOpen() && data.session === current.ours && FOR_AGENT.includes(data.type)) current.line.post({ ...data, session: current.theirs });
  };

  return {
    heard: (line, message) => void (last = last.then(() => hear(line, message)).catch(() => {})),
    closed(line) {
      sites.delete(line);
      if (current?.line === line) end();
      else if (!current) say();
    },
    without(tab, isThere) {
      if (!isThere) say({ tab });
      else if (sites.size === 0) say({ site: null });
    },
  };

  /** @param {Line} line @param {ToSidePanel} message */
  async function hear(line, message) {
    if (!line.isOpen()) return;
    if (message.type === "site") {
      sites.set(line, message);
      await turnTo(message.site);
      if (!current) say();
      return;
    }
    const isCurrent = current?.line === line && current.theirs === message.session;
    if (message.type === "end") return isCurrent ? end() : undefined;
    if (!isCurrent && (message.type === "text" || message.type === "earlier")) await begin(line, message.session);
    if (current?.line !== line || current.theirs !== message.session) return;
    const told = message.type === "text" ? { ...message, composer: { ...message.composer, number: numberOf(line, message.composer.number) } } : message;
    port.postMessage({ ...told, session: current.ours });
    // what was said of it before must be known before anything can be clicked
    if (message.type === "said") showPanel();
  }

  /** @param {Line} line @param {number} theirs */
  async function begin(line, theirs) {
    const site = sites.get(line);
    if (!site) return;
    end();
    // they are there before the text is read
    await turnTo(site.site);
    current = { line, theirs, ours: ++sessions };
  }

  function showPanel() {
    clearTimeout(waiting);
    show(null);
  }

  function end() {
    if (current) port.postMessage({ type: "end", session: current.ours });
    current = null;
    say();
  }

  /** Why there is nothing to show. @param {Without} [without] */
  function say(without) {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(without ?? { site: [...sites.values()][0] ?? null }), PAUSE);
  }

  /** @param {Line} line @param {number} theirs */
  function numberOf(line, theirs) {
    const name = `${line.name} ${theirs}`;
    const ours = numbers.get(name) ?? numbers.size + 1;
    numbers.set(name, ours);
    return ours;
  }
}
