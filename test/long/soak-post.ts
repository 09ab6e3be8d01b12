import { waitUntil } from '../browsers/driver.ts';
import { badgeSeen, button, DIALOG, READY } from '../browsers/seen.ts';
import { published } from '../browsers/surface-scenario.ts';
import { modelIs, pressPublish } from '../browsers/writer.ts';
import type { EditorPage } from '../sites/editors.ts';
import { HEARS_EVENTS, paste } from './long-text-scenario.ts';
import {
  endWorker,
  FAULTS,
  type Fault,
  type Ground,
  holdingStill,
  pause,
  redraw,
  redrawNoMore,
  sleep,
} from './soak-faults.ts';
import { OPINION, PLAIN_TERM, TERM, toEnd } from './writer-steps.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One post and what happens to it. */
export interface Plan {
  text: string;
  /** Whether it has to be asked about. */
  held: boolean;
  way: string;
  /** What the writer answers, in order; the last lets the post out. */
  answers: ('fix' | 'back' | 'publish')[];
  faults: Fault[];
  /** Of a slow site, in milliseconds. */
  answer: number;
  /** The writer loses patience with the site and presses again. */
  presses: boolean;
}

const HARMLESS = ['Ezers ir rāms.', '🌊 Laiva gaida krastā.', 'Taka ved gar upi. 🛶', '#Latgale gaida.'];
const SLOWEST = 12_000;
/** In milliseconds. */
const DOUBLE_CLICK = 500;
/** In milliseconds; until then a question that took an answer has gone. */
const ANSWERED = 3_000;

/** A post by chance; `number` makes its text one of its kind. */
export function planPost(random: () => number, { surface }: EditorPage, number: number): Plan {
  const one = <Item>(all: readonly Item[]): Item => all[Math.floor(random() * all.length)] as Item;
  const chance = (share: number) => random() < share;
  const held = chance(0.6);
  const hasTerm = chance(0.4);
  const sentences = [
    `#z${number}`,
    one(HARMLESS),
    ...(held ? [OPINION] : []),
    ...(hasTerm ? [TERM] : []),
    one(HARMLESS),
  ];
  const faults = FAULTS.filter(() => chance(0.15));
  const isSlow = faults.includes('slow site');
  return {
    text: sentences.join(chance(0.5) ? ' ' : '\n'),
    held,
    way: one(['click', ...surface.keys]),
    answers: [
      ...(hasTerm && chance(0.5) ? (['fix'] as const) : []),
      ...(chance(0.2) ? (['back'] as const) : []),
      'publish',
    ],
    faults,
    answer: isSlow ? Math.round(random() ** 2 * SLOWEST) : 50,
    presses: isSlow && held && chance(0.5),
  };
}

/** What became of a post; `steps` are those that were taken, in order. */
export interface Outcome {
  steps: string[];
  /** In words; absent where all went well. */
  trouble?: string;
  lost: boolean;
  doubled: boolean;
  unheld: boolean;
}

/** Writes a post and brings it out. Of what fails the outcome tells; nothing is thrown. */
export async function takePost(ground: Ground, page: EditorPage, plan: Plan): Promise<Outcome> {
  const { tab } = ground;
  const { surface } = page;
  const steps: string[] = [];
  const step = (name: string) => steps.push(name);
  let text = surface.prefilled + plan.text;
  let asked = false;
  const isOut = async () => (await published(tab)).includes(text);
  const press = async (way: string) => {
    step(`press ${way}`);
    await holdingStill(tab, () => pressPublish(tab, surface, way));
  };
  const isAsked = async () => (await tab.panel.texts(READY)).length > 0;
  const isEmpty = () => tab.run(() => window.__model() === '');
  /** Waits for the question, or for the post to be out without one. */
  const question = async () => {
    const came = await waitUntil('the post is asked about or out', async () =>
      (await isAsked()) ? 'asked' : (await isOut()) ? 'out' : undefined,
    );
    asked ||= came === 'asked';
    return came === 'asked';
  };
  /** Presses an answer, again where the question does not take it yet: it has just come back into sight. */
  const give = (answer: 'fix' | 'publish') =>
    waitUntil(`the question takes "${answer}"`, async () => {
      if ((await tab.panel.texts(DIALOG)).length === 0) return true;
      if (!(await isAsked())) return false;
      await tab.panel.click(button(answer));
      const end = Date.now() + ANSWERED;
      while (Date.now() < end) if (!(await isAsked())) return true;
      return false;
    });
  const disturb = async () => {
    if (plan.faults.includes('worker ends')) {
      step('the worker ends');
      await endWorker(ground);
    }
    if (plan.faults.includes('tab asleep')) {
      step('the tab sleeps');
      await sleep(ground);
    }
  };
  try {
    await toEnd(tab, surface);
    step(`write ${JSON.stringify(plan.text)}`);
    await write(ground, page, plan.text);
    await modelIs(tab, text);
    // Until the engine is there a press is held for a while only, and then let out with a word: that is another test.
    await waitUntil('there is a badge', () => badgeSeen(tab));
    await tab.run((answer) => {
      window.__delay = answer;
    }, plan.answer);
    if (plan.faults.includes('button redrawn')) {
      step('the button is put in anew all the time');
      await redraw(tab, surface);
    }
    if (!plan.held) {
      await disturb();
      await press(plan.way);
    } else {
      await press(plan.way);
      for (const answer of plan.answers) {
        if (!(await question())) break;
        if (answer === plan.answers[0]) await disturb();
        step(answer);
        if (answer === 'back') await tab.press('Escape');
        else await give(answer);
        if (answer === 'fix') text = text.replace(TERM, PLAIN_TERM);
        if (answer === 'publish') break;
        await tab.panel.waitForNone(DIALOG);
        await modelIs(tab, text);
        // A press sooner than that after our button is the second click of a double click.
        await pause(DOUBLE_CLICK);
        await press(plan.way);
      }
    }
    await waitUntil('the site has the post', isOut);
    // A site that was quicker than this has closed what there was to press.
    if (plan.presses && !(await isEmpty())) {
      await press(plan.way);
      await waitUntil('it is asked whether to send again, or over', async () => (await isAsked()) || isEmpty());
      if (!(await isEmpty())) {
        step('wait');
        await tab.press('Escape');
      }
    }
    await waitUntil('the composer is empty', isEmpty);
    await tab.panel.waitForNone(DIALOG);
    await redrawNoMore(tab);
    return await outcome();
  } catch (problem) {
    return outcome(String(problem));
  }

  async function outcome(trouble?: string): Promise<Outcome> {
    const seen = await tab
      .run(() => ({ out: window.__published.map((post) => post.text), model: window.__model() }))
      .catch(() => ({ out: [], model: '' }));
    const times = seen.out.filter((one) => one === text).length;
    const unheld = plan.held && times > 0 && !asked;
    const inVain = !plan.held && asked ? 'asked about in vain' : undefined;
    return {
      steps,
      lost: times === 0 && seen.model !== text,
      doubled: times > 1,
      unheld,
      ...((trouble ?? inVain) && { trouble: `${trouble ?? inVain}; the editor holds ${JSON.stringify(seen.model)}` }),
    };
  }
}

/** All at once but for the last letter, so that a person's own key has been heard. */
async function write({ driver, tab }: Ground, { kind, surface }: EditorPage, text: string): Promise<void> {
  if (driver.name === 'chromium') {
    await tab.insertText(text, surface.newline);
    return;
  }
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (index > 0) await tab.press(surface.newline);
    const isLast = index === lines.length - 1;
    await paste(tab, isLast ? line.slice(0, -1) : line, HEARS_EVENTS.includes(kind));
    if (isLast) await tab.type(line.slice(-1));
  }
}
