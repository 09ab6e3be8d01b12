import type { CheckText, MessageData } from '../../contract.ts';

/** What to do where no wording of the same shape can be given. */
const ADVICE: Record<string, string> = {
  drop: 'It can be left out.',
  doer: 'Begin with the doer: who does it?',
  date: 'Give the date or the day.',
  how: 'Say what the reader has to do, and where.',
  name: 'Say who or what it is.',
  explain: 'Say briefly what it means for the reader.',
  verb: 'Use a verb: who does what?',
  must: 'Say “must”.',
  plain: 'Say it in everyday words.',
};

const quoted = (use = '') =>
  use
    .split('; ')
    .map((word) => `“${word}”`)
    .join(' or ');

const message = ({ found = '', use, advice }: MessageData) =>
  use === undefined
    ? `Officialese: “${found}”. ${ADVICE[advice ?? 'plain']}`
    : `There is a plainer way: ${quoted(use)} instead of “${found}”.`;

export const en: CheckText = {
  title: 'Officialese',
  message,
  why: () => 'The same in everyday words is shorter and reaches more people.',
  fix: ({ use = '' }) => (use === '' ? 'Leave it out' : `Write “${use}”`),
  example: {
    bad: 'Prior to the commencement of works, residents shall be notified.',
    good: 'We will tell you before work starts.',
  },
};
