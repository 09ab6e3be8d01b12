import { isShown, treeOf } from '../../sites/tree.ts';
import { HOST } from '../../ui/panel/host.ts';

/** Room for the badge with a two-digit count, in CSS pixels. */
const WIDTH = 54;
const HEIGHT = 28;
const GAP = 4;

interface Place {
  left: number;
  top: number;
}

const CONTROL =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="link"], [role="option"], [tabindex="0"]';

/**
 * A place for the badge beside an editable element where it covers none of the site's controls: below, above or
 * beside the text, else in its own corner. `undefined` while the element cannot be seen.
 */
export function badgePlace(editable: Element): Place | undefined {
  if (!isShown(editable)) return undefined;
  const { left, right, top, bottom } = editable.getBoundingClientRect();
  if (bottom < 0 || top > innerHeight || right < 0 || left > innerWidth) return undefined;
  const places = [
    { left: right - WIDTH, top: bottom + GAP },
    { left: right - WIDTH, top: top - HEIGHT - GAP },
    { left: right + GAP, top },
    { left: left - WIDTH - GAP, top },
    { left: right - WIDTH - GAP, top: bottom - HEIGHT - GAP },
  ];
  return (
    places.find((place) => fits(place) && isFree(place, editable)) ?? {
      left: innerWidth - WIDTH - GAP,
      top: innerHeight - HEIGHT - GAP,
    }
  );
}

const fits = ({ left, top }: Place): boolean =>
  left >= 0 && top >= 0 && left + WIDTH <= innerWidth && top + HEIGHT <= innerHeight;

function isFree({ left, top }: Place, editable: Element): boolean {
  const columns = [left + 1, left + WIDTH / 2, left + WIDTH - 1];
  const rows = [top + 1, top + HEIGHT / 2, top + HEIGHT - 1];
  return columns.every((x) =>
    rows.every((y) => {
      const under = treeOf(editable)
        .elementsFromPoint(x, y)
        .find((element) => element.localName !== HOST);
      if (!under || editable.contains(under)) return true;
      const control = under.closest(CONTROL);
      return control === null || control.contains(editable);
    }),
  );
}
