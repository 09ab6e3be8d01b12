import { highest } from '../../../checks/levels.ts';
import type { Finding, Report } from '../../../engine/types.ts';
import type { Settings } from '../../../platform/settings.ts';
import { isSilenced, mayBeSilenced } from '../../../policy/silence.ts';

export interface Tried {
  /** What the person would see on a site. */
  report: Report;
  /** What they have chosen never to see. */
  silenced: Finding[];
}

/** Parts from a report what this person has silenced, as the sites do: what stops a post is shown all the same. */
export function withoutSilenced(report: Report, { silenced, rules }: Pick<Settings, 'silenced' | 'rules'>): Tried {
  const own = silenced.filter((check) => mayBeSilenced(check, rules));
  const isOut = (finding: Finding) => isSilenced(finding, own);
  const findings = report.findings.filter((finding) => !isOut(finding));
  return {
    report: { ...report, findings, decision: highest(findings.map(({ level }) => level)) },
    silenced: report.findings.filter(isOut),
  };
}
