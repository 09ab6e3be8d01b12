import { expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { answer, outAre } from '../browsers/press-steps.ts';
import { badgeBecomes, DIALOG, READY } from '../browsers/seen.ts';
import { FOUND, published } from '../browsers/surface-scenario.ts';
import { openComposer, write } from '../browsers/writer.ts';
import { form } from '../sites/press/site.ts';
import { x } from '../sites/x/site.ts';

const [column] = x.surfaces;
/** Every second one is held when a person presses it. */
const WORDS = Array.from({ length: 100 }, (_, at) => (at % 2 === 0 ? `Labrīt ${at}!` : `Manuprāt, tas ir ${at}.`));

/** What the page sees of us. */
interface Learned {
  /** Answers to its events, without doubles. */
  answers: string[];
  highlights: number;
  ours: number;
  heights: number;
}

/** The page writes each word into its own form, tries every press by script, and notes all that comes of it. */
const probe = (tab: Tab, words: readonly string[], selectors: { text: string; publish: string }) =>
  tab.run(
    async (all, { text, publish }) => {
      const answers = new Set<string>();
      const heights = new Set<number>();
      const field = document.querySelector<HTMLElement>(text);
      const button = document.querySelector<HTMLElement>(publish);
      let highlights = 0;
      let submitted = 0;
      addEventListener(
        'submit',
        (event) => {
          submitted++;
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        true,
      );
      const about = { bubbles: true, cancelable: true, composed: true };
      for (const word of all) {
        field?.focus();
        if (field instanceof HTMLTextAreaElement) field.value = word;
        else {
          getSelection()?.selectAllChildren(field ?? document.body);
          document.execCommand('insertText', false, word);
        }
        field?.dispatchEvent(new InputEvent('input', { ...about, data: word, inputType: 'insertText' }));
        const before = submitted;
        const own = field?.closest('form');
        own?.requestSubmit();
        const said = [
          button?.dispatchEvent(new PointerEvent('pointerdown', about)),
          button?.dispatchEvent(new MouseEvent('mousedown', about)),
          field?.dispatchEvent(
            new KeyboardEvent('keydown', { ...about, key: 'Enter', code: 'Enter', keyCode: 13, ctrlKey: true }),
          ),
          own ? submitted - before : 0,
        ];
        answers.add(said.join());
        highlights = Math.max(highlights, CSS.highlights.size);
        heights.add(document.documentElement.scrollHeight);
      }
      // Long enough for what is checked when somebody pauses.
      for (let picture = 0; picture < 60; picture++) await new Promise(requestAnimationFrame);
      highlights = Math.max(highlights, CSS.highlights.size);
      return {
        answers: [...answers],
        highlights,
        ours: document.querySelectorAll('ka-varda').length,
        heights: heights.size,
      };
    },
    words,
    selectors,
  ) as Promise<Learned>;

/** A page that tries words by script learns nothing of the rules. */
export function probingScenario(tab: () => Tab): void {
  const place = { text: form.editor, publish: form.publish };

  test('FAULTS 2.3: before anybody has come to the page, nothing of ours answers', async () => {
    await tab().open(form.address);
    const learned = await probe(tab(), WORDS, place);
    expect(learned.answers).toHaveLength(1);
    expect(learned).toMatchObject({ highlights: 0, ours: 0, heights: 1 });
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('FAULTS 2.3: after a person has written there, the answer is the same for every word', async () => {
    await openComposer(tab(), form);
    await write(tab(), form, 'Labrīt!');
    await badgeBecomes(tab(), 'fine');
    const learned = await probe(tab(), WORDS, place);
    expect(learned.answers).toHaveLength(1);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
    expect(await tab().panel.texts('[data-part="mark"]')).toEqual([]);
  });

  test('FAULTS 2.3: in a rich editor, by the browser’s own commands, no word is marked', async () => {
    if (!column) throw new Error('There is no practice page.');
    await openComposer(tab(), column);
    await write(tab(), column, 'Labrīt!');
    await badgeBecomes(tab(), 'fine');
    const learned = await probe(tab(), WORDS.slice(0, 40), { text: column.editor, publish: column.publish });
    expect(learned.answers).toHaveLength(1);
    expect(learned.highlights).toBe(0);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  test('what a person has typed is held when the page presses by script, and their own press about any text', async () => {
    await openComposer(tab(), form);
    await write(tab(), form, FOUND.text);
    await badgeBecomes(tab(), 'findings', 'held');
    await tab().run((selector) => document.querySelector<HTMLElement>(selector)?.click(), form.publish);
    await tab().panel.waitFor(READY);
    await tab().press('Escape');
    await tab().panel.waitForNone(DIALOG);
    await tab().run((selector) => {
      const field = document.querySelector<HTMLTextAreaElement>(selector);
      if (field) field.value = 'Manuprāt, tas ir labi.';
    }, form.editor);
    await tab().click(form.publish);
    await answer(tab());
    await outAre(tab(), 'Manuprāt, tas ir labi.');
    expect(await published(tab())).toHaveLength(1);
  });
}
