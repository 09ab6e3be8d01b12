import { expect, test } from 'vitest';
import { createAssistedChecker } from '../../../src/assist/assisted-checker.ts';

import { movedMarks } from '../../../src/guard/writing/marks/moved-marks.ts';
import { readPost } from '../../../src/languages/index.ts';
import { PRACTICE, PRACTICE_DAY } from '../../../src/policy/examples/practice.ts';
import type { TestedLanguage } from '../../tested-language.ts';
import { PATTERNS, textOf } from './patterns.ts';

const checker = createAssistedChecker({ rules: PRACTICE.rules, today: PRACTICE_DAY });
const POST = { id: '1', account: PRACTICE.account, as: PRACTICE.head };
const PERSONAL = { id: '1', account: PRACTICE.personalAccount, as: PRACTICE.staff };

/** All that is done with a text while somebody writes or publishes it; what no language changes is tried in one. */
const WORK: Record<string, { lang: TestedLanguage; work: (text: string) => unknown }> = {
  'checked as the institution': { lang: 'lv', work: (text) => checker.check({ ...POST, text, lang: 'lv' }) },
  'checked in English': { lang: 'en', work: (text) => checker.check({ ...POST, text, lang: 'en' }) },
  'checked as a person': { lang: 'lv', work: (text) => checker.check({ ...PERSONAL, text, lang: 'lv' }) },
  'checked as a person who answers': {
    lang: 'lv',
    work: (text) => checker.check({ ...PERSONAL, text, lang: 'lv', kind: 'reply', inReplyTo: 'EUA, kad?' }),
  },
  'read in a language that is not told': { lang: 'lv', work: (text) => readPost(text) },
  'answered, and as an answer': {
    lang: 'lv',
    work: (text) => checker.reply({ ...POST, text, inReplyTo: text, kind: 'reply' }),
  },
  signed: { lang: 'lv', work: (text) => checker.insertions({ ...POST, text }) },
  'changed while it is marked': {
    lang: 'lv',
    work: (text) => {
      const marks = Array.from({ length: text.length / 10 }, (_, at) => ({ start: at * 10, end: at * 10 + 5 }));
      const half = text.length / 2;
      return movedMarks(text, `${text.slice(0, half)}x${text.slice(half)}`, marks);
    },
  },
};

/** In characters; doubled three times. */
const SHORT = 12_500;
const LONG = 100_000;
/** Twice the text takes at most two and a half times as long: what grows with the square takes four times as long. */
const MOST = 2.5 ** 3;
/** In milliseconds: whatever is done with so long a text in so little time reads nothing twice. */
const AT_ONCE = 40;
/** A processor that others use too is slow now and then, never fast: the best of some runs is what the work takes. */
const RUNS = 6;

/** Processor time in milliseconds: other programs do not count. */
function timeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** How many times as long the long text takes. */
function growth(name: string, { lang, work }: (typeof WORK)[string]): number {
  const [short, long] = [textOf(name, lang, SHORT), textOf(name, lang, LONG)];
  let [least, most, ratio] = [Infinity, Infinity, Infinity];
  for (let run = 0; run < RUNS && ratio > MOST; run++) {
    for (const _ of 'ab')
      least = Math.min(
        least,
        timeOf(() => work(short)),
      );
    most = Math.min(
      most,
      timeOf(() => work(long)),
    );
    ratio = most < AT_ONCE ? 0 : most / least;
  }
  return ratio;
}

test.each(Object.keys(PATTERNS))('FAULTS 4: the time of %s grows with the text and no faster', (name) => {
  for (const [done, what] of Object.entries(WORK)) expect(growth(name, what), done).toBeLessThanOrEqual(MOST);
});
