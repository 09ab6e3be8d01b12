import type { AssistedChecker } from '../../../assist/assisted-checker.ts';
import type { Insertions } from '../../../assist/insertions.ts';
import type { ReplyHelp } from '../../../assist/reply/index.ts';
import type { CheckerOptions } from '../../../checks/checker.ts';
import { highest } from '../../../checks/levels.ts';
import type { Decision, Finding, Fix, Post, PostLanguage } from '../../../engine/types.ts';
import type { PageSettings } from '../../../platform/page-messages.ts';
import { dayOf } from '../../../policy/days.ts';
import { presumedAccount } from '../../../policy/register/register.ts';
import { isSilenced } from '../../../policy/silence.ts';
import { answeredBy } from '../../../sites/clue-reading.ts';
import { roomIn } from '../../editors/room.ts';
import { isPost, type Writing } from '../../text-in-hand.ts';
import type { Answers } from './answers.ts';
import { countsIn } from './field-findings.ts';
import { type Layout, layoutOf } from './layout.ts';

/** What was found in a composer; a thread is judged post by post and shown as one text, and so are fields beside it. */
export interface Judgement extends Layout {
  decision: Decision;
  /** Language of the text, where it is one of ours. */
  lang?: PostLanguage;
  /** Offsets are in `text`. */
  findings: Finding[];
  scale: number;
  /** A part of it is certainly in a language that nothing here reads. */
  inOtherLanguage?: boolean;
}

export interface Judge {
  settle: (settings: PageSettings) => void;
  /** From memory where this very text was judged before, else judged now. Throws where a check fails. */
  judge: (writing: Writing) => Judgement;
  /** What can be put into the text with one press; offsets are in the judgement's text. */
  insertions: (writing: Writing) => Insertions;
  /** Who may approve the text; empty where nobody has to. */
  approvers: (writing: Writing) => { id: string; name: string }[];
  /** What is being answered, where it is certain, and who knows the topic. */
  reply: (writing: Writing) => ReplyHelp | undefined;
  /** Languages whose words the text asks for and that are not here yet; until they are, it is judged without. */
  missing: (writing: Writing) => readonly PostLanguage[];
  /** Words have come: what was judged without them is judged anew. */
  wordsCame: () => void;
  /** Whether the text is in memory, so that judging it costs nothing. */
  knows: (writing: Writing) => boolean;
}

/** Texts kept in memory; one composer needs a few, while a person undoes and redoes. */
const REMEMBERED = 12;

export function createJudge(createChecker: (options: CheckerOptions) => AssistedChecker, answers: Answers): Judge {
  const memory = new Map<string, Judgement>();
  /** Of the last text. */
  let missing: { key: string; languages: readonly PostLanguage[] } | undefined;
  let settings: PageSettings | undefined;
  let checker: AssistedChecker | undefined;
  let reply: { key: string; help: ReplyHelp } | undefined;
  const ready = () => {
    if (!checker || !settings) throw new Error('judged before the settings came');
    return { checker, settings };
  };
  /** An answer of the writer's makes another judgement of the same text. */
  const keyOf = ({ key }: Writing) => `${answers.version()} ${key}`;

  const postOf = (writing: Writing, text: string): Post => {
    const { composer, account, accountByName, kind } = writing;
    const { rules, me } = ready().settings;
    const presumed = presumedAccount(rules.accounts ?? [], account);
    return {
      id: '',
      text,
      ...(presumed ? { account: presumed, accountByName: true } : { account, accountByName }),
      as: me ?? undefined,
      kind,
      inReplyTo: kind === 'post' ? undefined : answeredBy(composer),
      at: new Date().toISOString(),
      ...answers.about(writing),
    };
  };

  const judgeNow = (writing: Writing): Judgement => {
    const { checker, settings } = ready();
    const judgement: Judgement = { decision: 'clear', findings: [], scale: 0, ...layoutOf(writing.parts) };
    const { text: whole, pieces, fields } = judgement;
    let { images }: { images?: Post['images'] } = writing;
    for (const { start, end, field, isReadOnly } of pieces) {
      const text = whole.slice(start, end);
      if (text.trim() === '') continue;
      // A few words in a field do not tell their language.
      const lang = field && judgement.lang;
      const report = checker.check({ ...postOf(writing, text), ...(images && { images }), ...(lang && { lang }) });
      // Told once, with the first text; the others of a thread come without.
      images = undefined;
      const counts = (finding: Finding) => {
        const own = fields.find((one) => one.start <= finding.start + start && finding.start + start <= one.end);
        return !field || countsIn(field, finding, own ? whole.slice(own.start, own.end) : text);
      };
      const wanted = report.findings.filter(
        (finding) =>
          counts(finding) && !isSilenced(finding, settings.silenced) && !answers.isIgnored(writing, finding, text),
      );
      const shown = wanted.map((finding) => (isReadOnly ? { ...finding, fixes: [] } : finding));
      judgement.findings.push(...shown.map((finding) => moved(finding, start)));
      if (report.lang !== 'unknown' && report.lang !== 'other') judgement.lang ??= report.lang;
      if (report.lang === 'other') judgement.inOtherLanguage = true;
      if (!field && Math.abs(report.scale) > Math.abs(judgement.scale)) judgement.scale = report.scale;
    }
    judgement.decision = highest(judgement.findings.map(({ level }) => level));
    return judgement;
  };

  const missingIn = (writing: Writing): PostLanguage[] => {
    const { text, pieces } = layoutOf(writing.parts);
    const asked = pieces.flatMap(({ start, end }) => ready().checker.missing(postOf(writing, text.slice(start, end))));
    return [...new Set(asked)];
  };

  const judge: Judge['judge'] = (writing) => {
    const known = memory.get(keyOf(writing));
    if (known) return known;
    const judgement = judgeNow(writing);
    memory.set(keyOf(writing), judgement);
    const oldest = memory.size > REMEMBERED ? memory.keys().next().value : undefined;
    if (oldest !== undefined) memory.delete(oldest);
    return judgement;
  };

  const forget = () => {
    memory.clear();
    reply = undefined;
    missing = undefined;
  };

  return {
    wordsCame: forget,
    missing: (writing) => {
      const key = keyOf(writing);
      if (missing?.key !== key) missing = { key, languages: missingIn(writing) };
      return missing.languages;
    },
    settle: (given) => {
      forget();
      settings = given;
      const today = dayOf(new Date().toISOString(), given.rules.timeZone, new Date().toISOString().slice(0, 10));
      checker = createChecker({ rules: given.rules, today, ui: given.ui });
    },
    knows: (writing) => memory.has(keyOf(writing)),
    judge,
    insertions: (writing) => {
      const last = writing.parts.findLastIndex(isPost);
      const editable = writing.parts[last]?.editable;
      if (!editable) return {};
      const { checker } = ready();
      const post = postOf(writing, textOf(writing, last));
      // Where no wording is short enough the usual one is offered all the same: the press tells that there is no room.
      const { disclaimer, signature } = { ...checker.insertions(post), ...checker.insertions(post, roomIn(editable)) };
      const by = judge(writing).spans[last]?.start ?? 0;
      return {
        ...(disclaimer && { disclaimer: shift(disclaimer, by) }),
        ...(signature && { signature: shift(signature, by) }),
      };
    },
    reply: (writing) => {
      if (writing.kind !== 'reply') return undefined;
      const key = keyOf(writing);
      if (reply?.key !== key) reply = { key, help: ready().checker.reply(postOf(writing, firstOf(judge(writing)))) };
      return reply.help;
    },
    approvers: (writing) => {
      const judgement = judge(writing);
      const wanted = judgement.findings.some(({ check }) => check === 'authority/approval');
      return wanted ? ready().checker.approvers(postOf(writing, firstOf(judgement))) : [];
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

const textOf = ({ parts }: Writing, part: number): string => parts[part]?.read.text ?? '';
const firstOf = ({ text, pieces: [first] }: Judgement): string => text.slice(first?.start, first?.end);

/** The findings as marks of each part; what is about a whole post marks nothing. */
export function marksOf(judgement: Judgement, { parts }: Writing): Finding[][] {
  const marks: Finding[][] = parts.map(() => []);
  for (const finding of judgement.findings) {
    if (isWhole(judgement, finding)) continue;
    const { part, range } = inPart(judgement, finding);
    marks[part]?.push(range);
  }
  return marks;
}

/** Whether a finding is about a post as a whole, so that there are no words to point at. */
export const isWhole = ({ pieces }: Judgement, { start, end }: Finding): boolean =>
  pieces.some((piece) => piece.start === start && end >= piece.end);

/** The part that a range of the whole text falls into, and the range within that part. */
export function inPart<T extends Fix | Finding>({ spans }: Layout, range: T): { part: number; range: T } {
  const last = spans.findLastIndex((span) => span && range.start >= span.start);
  const part = Math.max(0, last);
  return { part, range: shift(range, -(spans[part]?.start ?? 0)) };
}
