/** Entry of the script that reads texts. */
export const ENGINE = 'src/guard/engine.ts';

/** The scripts that join a page once somebody writes, and where each begins. */
export const JOINING = {
  'once-writing.js': 'src/sites/any/once-writing.ts',
  'active.js': 'src/guard/writing.ts',
  'engine.js': ENGINE,
};

/** The words of one language, which join once a text is in it (`platform/injection.ts`); the entry is made by the build. */
export const WORDS = { file: (id) => `languages/${id}.js`, entry: 'src/languages/registered.ts' };

/** Comes only where nothing fits, or when the person asks. */
export const PAGE_CHECK = { file: 'page-check.js', entry: 'src/guard/page-check.ts' };

/** Waits in every page: on a named host it knows that site alone, on a host that the person allowed what it can recognise. */
export const WAITING = 'src/guard/waiting.ts';
const WAITING_ELSEWHERE = 'idle.js';

/** The script that waits on the hosts of one site. */
export const waitingFile = ({ folder }) => `idle/${folder}.js`;

/** The script that waits, as often as it is needed: file and the sites it knows. */
export const waitingScripts = (sites) => [
  ...sites.filter(({ matches }) => matches.length > 0).map((site) => ({ file: waitingFile(site), knows: [site] })),
  {
    file: WAITING_ELSEWHERE,
    knows: sites.filter(({ isRecognised }) => isRecognised).sort((a, b) => a.isLast - b.isLast),
  },
];
