import type { Finding, InterfaceLanguage, Report } from '../engine/types.ts';

const WORDS = {
  lv: {
    clear: 'Viss kārtībā.',
    why: 'Kāpēc',
    fix: 'Labot',
  },
  en: { clear: 'All fine.', why: 'Why', fix: 'Fix' },
} as const;

/** What the levels are called. */
export const LEVELS = {
  lv: { hint: 'ieteikums', confirm: 'jautājums', block: 'aptur' },
  en: { hint: 'hint', confirm: 'question', block: 'stops' },
} as const;

/** Marks the words of a finding with the brackets ⟦ ⟧; a finding about the whole post marks nothing. */
function marked(text: string, { start, end }: Finding): string {
  if (start === 0 && end === text.length) return '';
  const from = Math.max(0, start - 40);
  const until = Math.min(text.length, end + 40);
  const piece = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, until)}`.replace(/\s+/g, ' ');
  return `${from > 0 ? '…' : ''}${piece}${until < text.length ? '…' : ''}`;
}

/** What a person reads about one post: the marked words, what is wrong, why, and the fix. */
export function printed(text: string, report: Report, ui: InterfaceLanguage): string {
  const words = WORDS[ui];
  if (report.findings.length === 0) return words.clear;
  return report.findings
    .map((finding) => {
      const where = marked(text, finding);
      const fixes = finding.fixes.map((fix) => `  ${words.fix}: ${fix.label}`);
      return [
        `${finding.message} [${finding.check}, ${LEVELS[ui][finding.level]}]`,
        ...(where ? [`  ${where}`] : []),
        `  ${words.why}: ${finding.why}`,
        ...fixes,
      ].join('\n');
    })
    .join('\n');
}
