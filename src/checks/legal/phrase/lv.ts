import type { CheckText, MessageData } from '../../contract.ts';

/** What to do where no wording of the same shape can be given. */
const ADVICE: Record<string, string> = {
  drop: 'To var izlaist.',
  doer: 'Sāciet ar darītāju: kurš to dara?',
  date: 'Nosauciet datumu vai dienu.',
  how: 'Pasakiet, kas cilvēkam jādara un kur.',
  name: 'Nosauciet vārdā, kurš vai kas tas ir.',
  explain: 'Pasakiet īsi, ko tas nozīmē lasītājam.',
  verb: 'Lieciet darbības vārdu: kas ko dara?',
  must: 'Pasakiet ar «jā-», piemēram, «jāiesniedz».',
  plain: 'Pasakiet to ikdienas vārdiem.',
};

const quoted = (use = '') =>
  use
    .split('; ')
    .map((word) => `«${word}»`)
    .join(' vai ');

const message = ({ found = '', use, advice }: MessageData) =>
  use === undefined
    ? `Kancelejas valoda: «${found}». ${ADVICE[advice ?? 'plain']}`
    : `To var pateikt vienkāršāk: ${quoted(use)}, nevis «${found}».`;

export const lv: CheckText = {
  title: 'Kancelejas valoda',
  message,
  why: () => 'Tas pats ikdienas vārdiem ir īsāks un sasniedz vairāk cilvēku.',
  fix: ({ use = '' }) => (use === '' ? 'Izlaist' : `Rakstīt «${use}»`),
  example: {
    bad: 'Sakarā ar to, ka tiek veikta tilta pārbaude, satiksme ir slēgta.',
    good: 'Pārbaudām tiltu, tāpēc satiksme slēgta.',
  },
};
