import type { PopupTexts } from '../../i18n/popup.ts';

/**
 * The place of a problem in words: `people[2].until` to "cilvēki, 3. vienums, beigu diena".
 * A key without a word of ours stands as it is written in the file.
 */
export function pathInWords(
  path: string,
  texts: Pick<PopupTexts['institution'], 'keys' | 'entry' | 'wholeFile'>,
): string {
  const steps = path.match(/\[\d+\]|[^.[\]]+/g) ?? [];
  if (steps.length === 0) return texts.wholeFile;
  return steps
    .map((step) => {
      const index = /^\[(\d+)\]$/.exec(step)?.[1];
      if (index !== undefined) return texts.entry(Number(index) + 1);
      return Object.hasOwn(texts.keys, step) ? texts.keys[step] : `«${step}»`;
    })
    .join(', ');
}
