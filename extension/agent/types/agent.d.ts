/**
 * The agent's parts, as they see each other. They are classic scripts that share one global name, `FactsFirst`,
 * in the content script's own world; no bundler, no modules.
 *
 * These know nothing of extensions and run on any page, ours included (popup, playground):
 *
 *     <link rel="stylesheet" href="agent/marks.css">
 *     <script src="agent/facts-first.js"></script>
 *     <script src="agent/nodes.js"></script>
 *     <script src="agent/reading.js"></script>
 *     <script src="agent/walk.js"></script>
 *     <script src="agent/text.js"></script>
 *     <script src="agent/marks.js"></script>
 *     <script src="agent/boxes.js"></script>
 *     <script src="agent/theme.js"></script>
 *     <script src="agent/layer.js"></script>
 *     <script src="agent/own-font.js"></script>
 *     <script src="agent/mirror.js"></script>
 *     <script src="agent/paint.js"></script>
 *
 *     const reading = FactsFirst.readText(element);          // a contenteditable or a textarea
 *     const report = check(reading.text);                    // the core
 *     FactsFirst.paint(reading, report.findings);            // again after every change: only differences are drawn
 *     FactsFirst.unpaint(element);                           // and gone
 */

interface FactsFirst {
  // facts-first.js
  /** Hears what the browser itself sends, and nothing that a script has made up. */
  listen<Type extends keyof HTMLElementEventMap | keyof DocumentEventMap | keyof WindowEventMap | "loadingdone">(
    target: EventTarget,
    type: Type,
    act: (event: (HTMLElementEventMap & DocumentEventMap & WindowEventMap & { loadingdone: Event })[Type]) => void,
    options?: AddEventListenerOptions,
  ): void;

  // pace.js
  /** `act`, asked for as often as one likes: it comes with the next frame, once. */
  withFrame(act: () => void): () => void;
  /** The same without the wait: at once after the event that is being heard, or with the next frame if it was done in this one. */
  soon(act: () => void): () => void;
  /** The same after a pause, once for all that is asked for in it; never after the signal. */
  later(act: () => void, pause: number, signal: AbortSignal): () => void;
  /** Does what is asked for, unless it took long and that was just now; what is left out is not made up for. Whatever a page holds, it is slowed by little. */
  sparingly(act: () => void): () => void;
  /** The same for what is made up for: what is asked for while long work rests is done once, at the end. Never after the signal. */
  restingBetween(act: () => void, signal: AbortSignal): () => void;

  // guarded.js
  /** Whether our guard was in this document before anything else. */
  cameFirst: boolean;
  /** Whether anything of ours may be in the page: asked before it is put in or shown. Pages of our own are not asked. */
  isGuarded(): boolean;

  // agent.js
  /** Takes everything of ours out of the page, until a composer has the focus again. */
  fold(): void;
  /** False once the extension was updated or removed. */
  isAlive(): boolean;
  /** Takes everything out of the page, for good. */
  leave(): void;
}

/** The one name that the agent's scripts share. */
declare const FactsFirst: FactsFirst;

/** What guard.js is asked. It runs before all the others, where the browser gives it to the page in time. */
interface Guard {
  /** Whether it was there before anything else was. */
  readonly cameFirst: boolean;
  /** Whether its listeners are still there. */
  stands(): boolean;
  /** Sets them again. */
  renew(): void;
}
