import type { Range, Report } from '../engine/types.ts';

/** A text with one mend made. */
export const mended = (text: string, fix: Range & { text: string }): string =>
  text.slice(0, fix.start) + fix.text + text.slice(fix.end);

/**
 * Keeps the promise that mending a legal finding never raises the scale and mending a simple one never lowers it
 * (DESIGN.md, contract 2). Within its own side every check keeps it; where a post leans both ways one phrase can
 * weigh on both, so the mended post is weighed, and what would push the scale its own way is not offered.
 * @param scaleAfter the scale of the post with another text
 */
export function soundMends(report: Report, text: string, scaleAfter: (text: string) => number): Report {
  const groups = new Set(report.findings.map(({ group }) => group));
  if (!groups.has('legal') || !groups.has('simple')) return report;
  const findings = report.findings.map((finding) => {
    const { group, fixes } = finding;
    if (group !== 'legal' && group !== 'simple') return finding;
    const side = group === 'legal' ? 1 : -1;
    return { ...finding, fixes: fixes.filter((fix) => side * (scaleAfter(mended(text, fix)) - report.scale) <= 0) };
  });
  return { ...report, findings };
}
