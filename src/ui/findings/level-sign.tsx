import type { Decision } from '../../engine/types.ts';

/** A level, or that it is open because not everything was checked. */
type Sign = Decision | 'open';

/** One outline a level, so that colour is never the only difference: tick, i, exclamation mark, bar; a question mark for what is open. */
const SHAPES: Record<Sign, { frame: string; inside: string }> = {
  open: {
    frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
    inside: 'M5.9 6.3C5.9 3.5 10 3.6 10 6.2c0 1.7-2 1.7-2 3.4M8 11.6v.1',
  },
  clear: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z', inside: 'm4.9 8.3 2.1 2.1 4.1-4.6' },
  hint: { frame: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z', inside: 'M8 7.4v4M8 4.6v.1' },
  confirm: { frame: 'M8 .8 15.6 14.4H.4L8 .8Z', inside: 'M8 5.6v4M8 12v.1' },
  block: { frame: 'M5 1h6l4 4v6l-4 4H5l-4-4V5l4-4Z', inside: 'M4.8 8h6.4' },
};

/** The sign of a level. Decorative: the word for the level always stands beside it. */
export function LevelSign({ level }: { level: Sign }) {
  const { frame, inside } = SHAPES[level];
  return (
    <svg
      class="kv-sign"
      data-level={level}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      <path class="kv-sign-frame" d={frame} />
      <path class="kv-sign-inside" d={inside} />
    </svg>
  );
}
