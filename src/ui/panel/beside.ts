import type { CardView, Spot } from './view.ts';

/** Room kept to the edges of the window and to what the card belongs to, in CSS pixels. */
const GAP = 8;

/** Where a card stands: below what it is about, else above it, always whole inside the window where it can be. */
export function beside(at: CardView['at'], { width, height }: { width: number; height: number }): Spot {
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  const below = at.bottom + GAP;
  if (below + height <= innerHeight - GAP) return { left, top: below };
  const above = at.top - GAP - height;
  if (above >= GAP) return { left, top: above };
  return { left, top: Math.max(GAP, innerHeight - height - GAP) };
}
