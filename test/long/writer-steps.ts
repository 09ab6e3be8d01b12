import type { AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import type { Driver, Tab } from '../browsers/driver.ts';
import { button, DIALOG, READY } from '../browsers/seen.ts';
import { published } from '../browsers/surface-scenario.ts';
import { modelIs, openComposer, pressPublish } from '../browsers/writer.ts';
import type { Surface } from '../sites/surface.ts';

/** What must be so after every step: the text is where the writer left it, and out is what the writer let out. */
export interface Expected {
  text: string;
  published: string[];
  /** Whether the question is open. */
  asked: boolean;
  /** Whether the worker was ended: it comes back when it is needed, which is at no certain step. */
  workerEnded: boolean;
}

/** The browser that the steps are taken in. */
export interface Taken {
  driver: Driver;
  tab: Tab;
  surface: Surface;
}

/** One step of a writer: when it can be taken, what it does, and what is so afterwards. */
export interface Step {
  name: string;
  can: (now: Readonly<Expected>) => boolean;
  take: (taken: Taken, now: Expected) => Promise<void>;
}

/** In the author's own voice: held on the institution's account. */
export const OPINION = 'Manuprāt, te ir skaisti!';
export const TERM = 'Lejā gaida virszemes ūdensobjekts.';
export const PLAIN_TERM = 'Lejā gaida ezers vai upe.';

const isHeld = ({ text }: Readonly<Expected>) => text.includes(OPINION);
const isWriting = ({ asked, text }: Readonly<Expected>) => !asked && text !== '';

const writing = (words: string, onNewLine: boolean): Step => ({
  name: `write ${JSON.stringify(words)}${onNewLine ? ' on a new line' : ''}`,
  can: ({ asked, text }) => !asked && !text.includes(words),
  take: async ({ tab, surface }, now) => {
    await toEnd(tab, surface);
    const between = now.text === '' ? '' : onNewLine ? '\n' : ' ';
    await tab.insertText(between + words, surface.newline);
    now.text += between + words;
  },
});

/** A site may have taken its composer away with the post. */
export async function toEnd(tab: Tab, { editor, opens }: Surface): Promise<void> {
  const isThere = await tab.run((selector) => {
    const [host = '', inside] = selector.split(' >>> ');
    const found = document.querySelector(host);
    return inside ? Boolean(found?.shadowRoot?.querySelector(inside)) : found !== null;
  }, editor);
  if (!isThere) for (const selector of opens) await tab.click(selector);
  await tab.click(editor);
  await tab.press('Control+End');
  // Browsers tell the page where the caret is with the next picture, and editors believe only that.
  await tab.run(() => new Promise<void>((told) => requestAnimationFrame(() => requestAnimationFrame(() => told()))));
}

/** The site has the post: a composer that is empty again is how a person knows. */
function goesOut(now: Expected): void {
  now.published.push(now.text);
  now.text = '';
}

const pressing = (way: string): Step => ({
  name: `publish by ${way}`,
  can: isWriting,
  take: async ({ tab, surface }, now) => {
    await pressPublish(tab, surface, way);
    if (!isHeld(now)) return goesOut(now);
    await tab.panel.waitFor(READY);
    now.asked = true;
  },
});

const twice: Step = {
  name: 'press publish twice',
  can: (now) => isWriting(now) && isHeld(now),
  take: async ({ tab, surface }, now) => {
    await tab.click(surface.publish, 2);
    await tab.panel.waitFor(READY);
    now.asked = true;
  },
};

const answering = (name: string, can: Step['can'], answer: Step['take']): Step => ({
  name,
  can: (now) => now.asked && can(now),
  take: async (taken, now) => {
    await answer(taken, now);
    await taken.tab.panel.waitForNone(DIALOG);
    now.asked = false;
  },
});

const always = () => true;

/** All steps on a surface. Each key that publishes is a step of its own. */
export const stepsOn = ({ keys }: Surface): Step[] => [
  writing('Ezers ir rāms.', false),
  writing('🌊 Laiva gaida krastā.', true),
  writing(OPINION, false),
  writing(OPINION, true),
  writing(TERM, true),
  ...['click', ...keys].map(pressing),
  twice,
  answering('go back by Escape', always, ({ tab }) => tab.press('Escape')),
  answering('go back by the button', always, ({ tab }) => tab.panel.click(button('back'))),
  answering('publish anyway', always, async ({ tab }, now) => {
    await tab.panel.click(button('publish'));
    goesOut(now);
  }),
  answering(
    'fix',
    ({ text }) => text.includes(TERM),
    async ({ tab }, now) => {
      await tab.panel.click(button('fix'));
      now.text = now.text.replace(TERM, PLAIN_TERM);
    },
  ),
  {
    name: 'clear the text',
    can: isWriting,
    take: async ({ tab, surface }, now) => {
      await toEnd(tab, surface);
      await tab.press('Control+a');
      await tab.press('Backspace');
      now.text = '';
    },
  },
  {
    name: 'the worker ends',
    can: ({ text, workerEnded }) => text !== '' && !workerEnded,
    take: async ({ driver }, now) => {
      await driver.endWorker();
      now.workerEnded = true;
    },
  },
  { name: 'the window changes its size', can: always, take: ({ tab }) => tab.resize({ width: 1100, height: 800 }) },
];

/** The same as a command of fast-check; after each the page is looked at. */
export class StepCommand implements AsyncCommand<Expected, Taken> {
  readonly step: Step;
  constructor(step: Step) {
    this.step = step;
  }
  check(now: Readonly<Expected>): boolean {
    return this.step.can(now);
  }
  async run(now: Expected, taken: Taken): Promise<void> {
    await this.step.take(taken, now);
    await modelIs(taken.tab, now.text);
    expect(await published(taken.tab)).toEqual(now.published);
    expect(await taken.tab.panel.texts(DIALOG)).toHaveLength(now.asked ? 1 : 0);
  }
  toString(): string {
    return this.step.name;
  }
}

/** A page where nothing has been written yet. */
export async function begin(taken: Taken): Promise<{ model: Expected; real: Taken }> {
  await openComposer(taken.tab, taken.surface);
  return { model: { text: taken.surface.prefilled, published: [], asked: false, workerEnded: false }, real: taken };
}
