/**
 * Drags the pill. The agent moves the frame, and tells where it was dropped; this only follows the pointer.
 */

/** So far a press may stray and still be a click. */
const SLACK = 5;

/** @param {HTMLElement} place @param {MessagePort} port */
export function dragByPill(place, port) {
  /** where the pointer was pressed, and the last that hovered before @type {PointerEvent | null} */
  let pressed = null;
  /** @type {PointerEvent | null} */
  let hovered = null;
  /** Chromium counts a screen's pixels as they are, and a page's as they are zoomed. */
  let zoom = 1;
  /** since it was last pressed */
  let wasDragged = false;

  addEventListener("pointerdown", (event) => {
    wasDragged = false;
    const pill = event.target instanceof Element ? event.target.closest(".pill") : null;
    if (!pill || event.button !== 0 || !event.isPrimary) return;
    if (hovered) zoom = zoomBetween(hovered, event) ?? zoom;
    pressed = event;
  });
  addEventListener("pointermove", (event) => {
    if (!pressed) return void (hovered ??= event);
    if (!wasDragged) {
      if (Math.hypot(event.screenX - pressed.screenX, event.screenY - pressed.screenY) < SLACK * zoom) return;
      wasDragged = true;
      place.setPointerCapture(event.pointerId);
    }
    send(event, false);
  });
  for (const end of /** @type {const} */ (["pointerup", "pointercancel"])) {
    addEventListener(end, (event) => {
      if (pressed && wasDragged) send(event, true);
      pressed = hovered = null;
    });
  }
  document.documentElement.addEventListener("pointerleave", () => (hovered = null));
  // what ends a drag is no click; one made by the keyboard has no count
  addEventListener("click", (event) => wasDragged && event.detail > 0 && event.stopImmediatePropagation(), true);

  /** @param {PointerEvent} event @param {boolean} dropped */
  function send(event, dropped) {
    if (!pressed) return;
    const [x, y] = [(event.screenX - pressed.screenX) / zoom, (event.screenY - pressed.screenY) / zoom];
    port.postMessage({ type: "drag", x, y, dropped });
  }
}

/** What of the screen a CSS pixel takes, measured by a pointer that moved over a frame that did not. @param {PointerEvent} from @param {PointerEvent} to */
function zoomBetween(from, to) {
  const moves = /** @type {const} */ ([
    [to.clientX - from.clientX, to.screenX - from.screenX],
    [to.clientY - from.clientY, to.screenY - from.screenY],
  ]);
  const [inPage, onScreen] = Math.abs(moves[0][0]) > Math.abs(moves[1][0]) ? moves[0] : moves[1];
  const ratio = Math.round((4 * onScreen) / inPage) / 4;
  return Math.abs(inPage) >= 8 && ratio >= 0.5 && ratio <= 5 ? ratio : null;
}
