import { matches } from '../../sites/dom.ts';
import { isShown, treeOf, upwards } from '../../sites/tree.ts';
import { HOST } from '../../ui/panel/host.ts';

/** Room for the badge in CSS pixels: with its words in the longer language, or with the sign and a two-digit count. */
const WIDE = { width: 232, height: 28 };
const NARROW = { width: 54, height: 28 };
/** Room for a short question with its buttons. */
const NOTICE = { width: 352, height: 190 };
const GAP = 4;

interface Size {
  width: number;
  height: number;
}

interface Position {
  left: number;
  top: number;
  width: number;
  /** There is room for the sign and the number only. */
  compact: boolean;
  /** The end at which it stands, where there is more room than it needs. */
  align: 'start' | 'end';
}

/** What somebody may want to press: controls, and other texts of the same composer. */
const CONTROL =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="option"], [tabindex="0"], [contenteditable="true"]';

/**
 * A place for the badge beside an editable element where it covers none of the site's controls: below, above or
 * beside the text, else in its own corner; with its words where they fit. `undefined` while the element cannot be seen.
 */
export function badgePosition(editable: Element): Position | undefined {
  const box = seenBox(editable);
  if (!box) return undefined;
  const [wide, narrow] = [placesFor(box, WIDE), placesFor(box, NARROW)];
  const inside: Spot = { left: box.right - NARROW.width - GAP, top: box.bottom - NARROW.height - GAP, align: 'end' };
  return (
    freePosition(wide.near, WIDE, editable, false) ??
    freePosition(narrow.near, NARROW, editable, true) ??
    freePosition(wide.aside, WIDE, editable, false) ??
    // Over the text itself only the smallest will do.
    freePosition([...narrow.aside, inside], NARROW, editable, true) ?? {
      left: innerWidth - NARROW.width - GAP,
      top: innerHeight - NARROW.height - GAP,
      width: NARROW.width,
      compact: true,
      align: 'end',
    }
  );
}

/** A place for a short question: beside the text if it is free, else in the corner of the window that is farthest from it. */
export function noticePosition(editable: Element): { left: number; top: number } | undefined {
  const box = seenBox(editable);
  if (!box) return undefined;
  const size = { ...NOTICE, width: Math.min(NOTICE.width, innerWidth - 4 * GAP) };
  const { near, aside } = placesFor(box, size);
  const free = freePosition([...near, ...aside], size, editable, false);
  const isLow = (box.top + box.bottom) / 2 > innerHeight / 2;
  return free ?? { left: 2 * GAP, top: isLow ? 2 * GAP : innerHeight - size.height - 2 * GAP };
}

function seenBox(editable: Element): DOMRect | undefined {
  if (!isShown(editable)) return undefined;
  const box = editable.getBoundingClientRect();
  return box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth ? undefined : box;
}

function freePosition(places: readonly Spot[], size: Size, editable: Element, compact: boolean): Position | undefined {
  const spot = places.find((place) => fits(place, size) && isFree(place, size, editable));
  return spot && { ...spot, width: size.width, compact };
}

type Spot = Pick<Position, 'left' | 'top' | 'align'>;

const placesFor = (
  { left, right, top, bottom }: DOMRect,
  { width, height }: Size,
): { near: Spot[]; aside: Spot[] } => ({
  near: [
    { left: right - width, top: bottom + GAP, align: 'end' },
    { left: right - width, top: top - height - GAP, align: 'end' },
  ],
  aside: [
    { left: right + GAP, top, align: 'start' },
    { left: left - width - GAP, top, align: 'end' },
  ],
});

const fits = ({ left, top }: Spot, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;

function isFree({ left, top }: Spot, { width, height }: Size, editable: Element): boolean {
  // Between two rows there is no room for the smallest target (WCAG 2.2, 2.5.8).
  const rows = pointsOn(top, height, 24);
  return pointsOn(left, width, 40).every((x) =>
    rows.every((y) => {
      // A shadow root does not tell in every browser what lies there outside of it.
      return [treeOf(editable), document].every((tree) => {
        const under = tree.elementsFromPoint(x, y).find((element) => element.localName !== HOST);
        if (!under || editable.contains(under)) return true;
        const control = upwards(under, (one) => matches(one, CONTROL));
        return control === undefined || isAround(control, editable);
      });
    }),
  );
}

/** Whether an element is around another one, shadow roots included. */
const isAround = (around: Element, inside: Element): boolean =>
  upwards(inside, (element) => element === around) !== undefined;

/** Points on a line, with its ends, no further apart than `step` CSS pixels. */
function pointsOn(from: number, length: number, step: number): number[] {
  const count = Math.ceil(length / step);
  return Array.from({ length: count + 1 }, (_, index) => from + 1 + ((length - 2) * index) / count);
}
