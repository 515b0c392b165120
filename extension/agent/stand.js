"use strict";
/**
 * Where the panel's frame stands while a composer is in use: the pill, that the user may drag away, or the open panel.
 */
{
  const NO_SIZE = { width: 0, height: 0, open: false, rest: 0 };

  FactsFirst.openStand = (root, show) => {
    let size = NO_SIZE;
    /** where the pill was put by hand on this site */
    let kept = /** @type {KeptPlace | null} */ (null);
    let pill = /** @type {Box | null} */ (null);
    let isSeen = false;
    let dragged = /** @type {{ left: number, top: number } | null} */ (null);

    return {
      isOpen: () => size.open,
      isSeenOpen: () => size.open && isSeen,
      pill: () => pill,

      resize({ width, height, open, rest }) {
        const stays = width === size.width && height === size.height && open === size.open && rest === size.rest && (open || pill !== null);
        size = { width, height, open, rest };
        return !stays;
      },

      forgetSize: () => void (size = NO_SIZE),
      keep: (place) => void (kept = place),
      leave: () => ((isSeen = false), void (dragged = pill = null)),

      place(now, avoid) {
        const { width, height, open, rest } = size;
        const seen = FactsFirst.areaOf(root);
        // a panel that is higher than the window scrolls in itself, and one that is wider gets narrower
        const given = { width: open ? Math.min(width, innerWidth - 16) : rest, height: Math.min(height, innerHeight - 16) };
        const isRoom = width > 0 && height > 0 && seen.right - seen.left >= 20 && seen.bottom - seen.top >= 12;
        const at = !isRoom ? null : open ? FactsFirst.panelPlace(now, given, avoid) : (dragged ?? FactsFirst.pillPlace(now, given, kept, avoid));
        isSeen = at !== null;
        pill = at && !open ? { ...at, right: at.left + rest, bottom: at.top + height } : null;
        show(at && (open ? { ...at, ...given } : grown(at)));
      },

      isInTheWay: (now) => pill !== null && FactsFirst.isOnCaretLine(now, pill),

      drag({ x, y, dropped }) {
        if (!pill || size.open) return null;
        dragged ??= { left: pill.left, top: pill.top };
        const at = {
          left: Math.max(0, Math.min(dragged.left + x, innerWidth - size.rest)),
          top: Math.max(0, Math.min(dragged.top + y, innerHeight - size.height)),
        };
        if (!dropped) {
          show(grown(at));
          return null;
        }
        dragged = null;
        return (kept = FactsFirst.keptPlace(root, at, { width: size.rest, height: size.height }));
      },
    };

    /** The pill grows to its left, where there is room for that. @param {{ left: number, top: number }} at */
    function grown({ left, top }) {
      const { width, height, rest } = size;
      return { left: left + rest >= width ? left + rest - width : left, top, width, height };
    }
  };
}
