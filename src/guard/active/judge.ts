import type { Checker, CheckerOptions } from '../../checks/checker.ts';
import { highest } from '../../checks/levels.ts';
import type { Decision, Finding, Fix } from '../../engine/types.ts';
import type { PageSettings } from '../../platform/page-messages.ts';
import { dayOf } from '../../policy/days.ts';
import { presumedAccount } from '../../policy/register.ts';
import { answeredBy } from '../../sites/clue-reading.ts';
import type { Writing } from '../writing.ts';

/** What was found in a composer; a thread is judged part by part and shown as one text. */
export interface Judgement {
  decision: Decision;
  /** All parts, with an empty line between them. */
  text: string;
  /** Offsets are in `text`. */
  findings: Finding[];
  scale: number;
  /** Where each part begins in `text`. */
  starts: number[];
}

export interface Judge {
  settle: (settings: PageSettings) => void;
  /** From memory where this very text was judged before, else judged now. Throws where a check fails. */
  judge: (writing: Writing) => Judgement;
  /** Whether the text is in memory, so that judging it costs nothing. */
  knows: (writing: Writing) => boolean;
}

const BETWEEN = '\n\n';
/** Texts kept in memory; one composer needs a few, while a person undoes and redoes. */
const REMEMBERED = 12;

export function createJudge(createChecker: (options: CheckerOptions) => Checker): Judge {
  const memory = new Map<string, Judgement>();
  let settings: PageSettings | undefined;
  let checker: Checker | undefined;

  const judgeNow = ({ composer, parts, account, accountByName, kind, images }: Writing): Judgement => {
    if (!checker || !settings) throw new Error('judged before the settings came');
    const judgement: Judgement = { decision: 'clear', text: '', findings: [], scale: 0, starts: [] };
    const inReplyTo = kind === 'post' ? undefined : answeredBy(composer);
    for (const [index, { read }] of parts.entries()) {
      if (index > 0) judgement.text += BETWEEN;
      const from = judgement.text.length;
      judgement.starts.push(from);
      judgement.text += read.text;
      if (read.text.trim() === '') continue;
      const as = settings.me ?? undefined;
      const at = new Date().toISOString();
      const presumed = presumedAccount(settings.rules.accounts ?? [], account);
      const whose = presumed ? { account: presumed, accountByName: true } : { account, accountByName };
      const post = { id: String(index), text: read.text, ...whose, as, kind, inReplyTo, at };
      // Told once, with the first text; the others of a thread come without.
      const withImages = judgement.text.trim() === read.text.trim() ? { ...post, images } : post;
      const report = checker.check(withImages);
      judgement.findings.push(...report.findings.map((finding) => moved(finding, from)));
      if (Math.abs(report.scale) > Math.abs(judgement.scale)) judgement.scale = report.scale;
    }
    judgement.decision = highest(judgement.findings.map(({ level }) => level));
    return judgement;
  };

  return {
    settle: (given) => {
      memory.clear();
      settings = given;
      const today = dayOf(new Date().toISOString(), given.rules.timeZone, new Date().toISOString().slice(0, 10));
      checker = createChecker({ rules: given.rules, today, ui: given.ui });
    },
    knows: ({ key }) => memory.has(key),
    judge: (writing) => {
      const known = memory.get(writing.key);
      if (known) return known;
      const judgement = judgeNow(writing);
      memory.set(writing.key, judgement);
      const oldest = memory.size > REMEMBERED ? memory.keys().next().value : undefined;
      if (oldest !== undefined) memory.delete(oldest);
      return judgement;
    },
  };
}

const shift = <T extends { start: number; end: number }>(range: T, by: number): T => ({
  ...range,
  start: range.start + by,
  end: range.end + by,
});

const moved = (finding: Finding, by: number): Finding => ({
  ...shift(finding, by),
  fixes: finding.fixes.map((fix) => shift(fix, by)),
});

/** The part that a range of the whole text falls into, and the range within that part. */
export function inPart<T extends Fix | Finding>({ starts }: Judgement, range: T): { part: number; range: T } {
  const part = Math.max(
    0,
    starts.findLastIndex((start) => range.start >= start),
  );
  return { part, range: shift(range, -(starts[part] ?? 0)) };
}
