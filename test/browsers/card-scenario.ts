import { afterAll, expect, test } from 'vitest';
import { PRACTICE } from '../../src/policy/examples/practice.ts';
import { mastodon } from '../sites/mastodon/site.ts';
import type { Surface } from '../sites/surface.ts';
import { x } from '../sites/x/site.ts';
import { type Driver, type Tab, waitUntil } from './driver.ts';
import { eventually } from './eventually.ts';
import { practise } from './extension.ts';
import { RULES } from './practice-rules.ts';
import { badgeBecomes, badgeCounts, badgeSeen, button, DIALOG, READY, underlinedWords } from './seen.ts';
import { changeSettings, storedSettings } from './stored-settings.ts';
import { FOUND, holdPost, published } from './surface-scenario.ts';
import { hasFocus, modelIs, openComposer, pressPublish, publish, write } from './writer.ts';

const CARD = '[data-part="card"]';
const NOTICE = '[data-part="notice"]';
const BADGE = '[data-part="badge"]';
const inCard = (action: string) => `${CARD} [data-action="${action}"]`;
const findingOf = (check: string) => `${CARD} [data-finding="${check}"]`;

/** What a writer does beside the text: the badge, the card, what is asked once, what was kept. One surface is enough. */
export function cardScenario(driver: () => Driver, tab: () => Tab): void {
  const [post] = x.surfaces;
  const reply = x.surfaces.find(({ inReplyTo }) => inReplyTo);
  const field = mastodon.surfaces.find(({ inReplyTo }) => !inReplyTo);
  if (!post || !reply || !field) throw new Error('There is no practice page.');

  afterAll(() => practise(driver()));

  const writeFound = async (surface: Surface) => {
    await openComposer(tab(), surface);
    await write(tab(), surface, FOUND.text);
    await badgeCounts(tab(), FOUND.words.length);
  };
  const openCard = async () => {
    await tab().panel.click(BADGE);
    await tab().panel.waitFor(CARD);
  };
  const checksInCard = () =>
    tab().panel.run(
      (roots, card) =>
        roots.flatMap((root) =>
          [...root.querySelectorAll<HTMLElement>(`${card} [data-finding]`)].map(({ dataset }) => dataset.finding),
        ),
      CARD,
    );
  /** Presses the first of these words in the page, as a person does who wants to know why they are underlined. */
  const pressWords = async (words: string) => {
    const spot = await tab().run((wanted) => {
      for (const [name, ranges] of CSS.highlights) {
        for (const range of name.startsWith('ka-varda') ? ranges : []) {
          const live = range as Range;
          if (live.toString() !== wanted) continue;
          const { x: left, y: top, width, height } = live.getBoundingClientRect();
          return { x: left + width / 2, y: top + height / 2 };
        }
      }
      return null;
    }, words);
    if (!spot) throw new Error(`"${words}" is not underlined.`);
    await tab().clickAt(spot.x, spot.y);
  };

  test('the badge says in whose name, covers no control, and moves with its composer', async () => {
    await writeFound(post);
    expect((await badgeSeen(tab()))?.spoken).toContain('iestādes vārdā');
    const boxOf = () =>
      tab().panel.run((roots, badge) => {
        const box = roots.flatMap((root) => [...root.querySelectorAll(badge)])[0]?.getBoundingClientRect();
        return box && { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
      }, BADGE);
    const box = await boxOf();
    if (!box) throw new Error('There is no badge.');
    const covered = await tab().run(
      ({ left, right, top, bottom }) =>
        [...document.querySelectorAll('button, a')].filter((control) => {
          const own = control.getBoundingClientRect();
          return own.left < right && own.right > left && own.top < bottom && own.bottom > top;
        }).length,
      box,
    );
    expect(covered).toBe(0);
    await tab().run(() => {
      document.body.style.paddingTop = '200px';
      window.dispatchEvent(new Event('resize'));
    });
    await waitUntil('the badge has followed', async () => ((await boxOf())?.top ?? 0) > box.top + 100);
  });

  test('the badge opens the card, Escape leads back to the caret, and a screen reader is told once', async () => {
    await writeFound(post);
    await waitUntil('the status is said', async () =>
      (await tab().panel.texts('[data-part="status"]')).some((said) => said.includes('2')),
    );
    await openCard();
    expect(await checksInCard()).toEqual(FOUND.checks);
    expect((await tab().panel.texts(`${CARD} [data-part="account"]`))[0]).toContain('iestādes vārdā');
    await tab().press('Escape');
    await tab().panel.waitForNone(CARD);
    await hasFocus(tab(), post);
    await tab().type('+');
    await modelIs(tab(), `${FOUND.text}+`);
  });

  test('an underlined word opens the card about itself, takes no focus, and goes when writing goes on', async () => {
    await writeFound(post);
    await pressWords('virszemes ūdensobjekts');
    await tab().panel.waitFor(findingOf('legal/glossary'));
    expect(await checksInCard()).toEqual(['legal/glossary']);
    await tab().press('Escape');
    await tab().panel.waitForNone(CARD);
    await pressWords('virszemes ūdensobjekts');
    await tab().panel.waitFor(findingOf('legal/glossary'));
    await tab().press('Control+End');
    await tab().type('!');
    await modelIs(tab(), `${FOUND.text}!`);
    await tab().panel.waitForNone(CARD);
  });

  test('in a text field too', async () => {
    await writeFound(field);
    await eventually(() => underlinedWords(tab(), field.marks)).toContain('Manuprāt');
    const spot = await tab().panel.run((roots) => {
      const mark = roots.flatMap((root) => [...root.querySelectorAll('[data-part="mark"]')])[0];
      const box = mark?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    });
    if (!spot) throw new Error('Nothing is underlined.');
    await tab().clickAt(spot.x, spot.y);
    await tab().panel.waitFor(findingOf('voice/opinion'));
  });

  test('a fix shows the words before and after, and is made from the card', async () => {
    await writeFound(post);
    await openCard();
    const shown = await tab().panel.texts(`${findingOf('legal/glossary')} [data-part="preview"]`);
    expect(shown[0]).toMatch(/virszemes ūdensobjekts.*ezers vai upe/su);
    await tab().panel.click(`${findingOf('legal/glossary')} .kv-fix`);
    await modelIs(tab(), FOUND.fixed);
    await tab().panel.waitForNone(CARD);
  });

  test('what is left out for this post is asked about no more, and again in the next', async () => {
    await writeFound(post);
    await openCard();
    await tab().panel.click(`${findingOf('voice/opinion')} [data-action="ignore"]`);
    await tab().panel.waitForNone(findingOf('voice/opinion'));
    await tab().press('Escape');
    await publish(tab(), post, 'click');
    expect(await published(tab())).toEqual([FOUND.text]);
    // Until it is seen that the text is gone, the same words are still the same post.
    await tab().panel.waitForNone(BADGE);
    await write(tab(), post, FOUND.text);
    await pressPublish(tab(), post, 'click');
    await tab().panel.waitFor(READY);
  });

  test('a check that is never wanted again stays away, also in other pages, until it is wanted', async () => {
    await writeFound(post);
    await openCard();
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never"]`);
    // Asked once; the answer that changes nothing has the focus.
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never-keep"]`);
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never"]`);
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never-sure"]`);
    await tab().panel.waitForNone(findingOf('legal/glossary'));
    await waitUntil('it is kept', async () =>
      JSON.stringify((await storedSettings(driver())).silenced ?? []).includes('legal/glossary'),
    );
    await openComposer(tab(), field);
    await write(tab(), field, FOUND.text);
    await badgeCounts(tab(), 1);
    await eventually(() => underlinedWords(tab(), field.marks)).toEqual(['Manuprāt']);
    await changeSettings(driver(), { silenced: [] });
    await waitUntil('it is underlined again', async () => (await underlinedWords(tab(), field.marks)).length === 2);
  });

  test('what was silenced by mistake is shown again at one press', async () => {
    await writeFound(post);
    await openCard();
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never"]`);
    await tab().panel.click(`${findingOf('legal/glossary')} [data-action="never-sure"]`);
    await tab().press('Escape');
    await badgeCounts(tab(), 1);
    await tab().panel.click(`${NOTICE} [data-action="undo"]`);
    await badgeCounts(tab(), 2);
    await waitUntil(
      'nothing is silenced',
      async () => JSON.stringify((await storedSettings(driver())).silenced) === '[]',
    );
  });

  test('an unknown account is asked about once, beside the text, and one press says what it is', async () => {
    await practise(driver());
    const unknown = { ...post, address: `${post.address}?as=JaunsKonts` };
    await openComposer(tab(), unknown);
    await write(tab(), unknown, 'Labrīt! Ezers ir rāms.');
    await tab().panel.waitFor(`${NOTICE}[data-about="account"]`);
    await tab().type(' Jā.');
    await modelIs(tab(), 'Labrīt! Ezers ir rāms. Jā.');
    await tab().panel.click(`${NOTICE} [data-action="personal"]`);
    await tab().panel.waitFor(`${BADGE}[data-speaks="personal"]`);
    await tab().panel.waitForNone(NOTICE);
    await eventually(async () => JSON.stringify((await storedSettings(driver())).accounts)).toMatch(
      /jaunskonts.*personal/iu,
    );
    await openCard();
    await tab().panel.click(`${inCard('institution')}`);
    await tab().panel.waitFor(`${BADGE}[data-speaks="institution"]`);
  });

  test('who does not want to say it is not asked again', async () => {
    await practise(driver());
    const unknown = { ...post, address: `${post.address}?as=CitsKonts` };
    await openComposer(tab(), unknown);
    await write(tab(), unknown, 'Labrīt!');
    await tab().panel.click(`${NOTICE} [data-action="later"]`);
    await tab().panel.waitForNone(NOTICE);
    await openComposer(tab(), unknown);
    await write(tab(), unknown, 'Labrīt!');
    await badgeBecomes(tab(), 'partly');
    expect(await tab().panel.texts(NOTICE)).toEqual([]);
  });

  test('a text that was not published is offered in the same composer again, and goes when it is not wanted', async () => {
    const text = 'Vēl nepabeigts ieraksts par laivām.\nOtrā rinda.';
    await practise(driver());
    await openComposer(tab(), post);
    await write(tab(), post, text);
    await badgeBecomes(tab(), 'fine');
    await openComposer(tab(), post);
    await tab().panel.click(`${NOTICE}[data-about="draft"] [data-action="take"]`);
    await modelIs(tab(), text);
    await openComposer(tab(), post);
    await tab().panel.click(`${NOTICE} [data-action="drop"]`);
    await tab().panel.waitForNone(NOTICE);
    await openComposer(tab(), post);
    await write(tab(), post, 'Labrīt!');
    await badgeBecomes(tab(), 'fine');
    expect(await tab().panel.texts(NOTICE)).toEqual([]);
  });

  test('a reply is told what it answers, and a first answer is put in', async () => {
    await openComposer(tab(), reply);
    await tab().panel.waitFor(BADGE);
    await openCard();
    await tab().panel.waitFor(`${CARD} [data-situation="question"]`);
    await tab().panel.click(inCard('hold-reply'));
    await tab().until('the reply is in the text', () => window.__model().includes('Paldies'));
    await badgeBecomes(tab(), 'fine');
  });

  test('the signature is put at the end, in the language of the post', async () => {
    await openComposer(tab(), post);
    await write(tab(), post, 'The lake is calm this morning, and the boats are out.');
    await badgeBecomes(tab(), 'fine');
    await openCard();
    await tab().panel.click(inCard('signature'));
    await modelIs(tab(), 'The lake is calm this morning, and the boats are out.\nLakes and Rivers Agency');
  });

  test('where a second person is needed, the writer names them, and the post goes out', async () => {
    const enforcement = { authority: 'block' };
    await changeSettings(driver(), { rules: { ...RULES, enforcement }, me: 'ezera' });
    const text = 'Izsludinām iepirkumu par laivu remontu.';
    await openComposer(tab(), post);
    await write(tab(), post, text);
    await pressPublish(tab(), post, 'click');
    await tab().panel.waitFor(READY);
    expect(await tab().panel.texts(button('publish'))).toEqual([]);
    await tab().panel.run((roots) => {
      for (const select of roots.flatMap((root) => [...root.querySelectorAll('select')])) {
        select.value = 'lasma';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
    });
    await tab().panel.click('[data-action="approver"]');
    await tab().until('the post is out', () => window.__published.length === 1);
    await tab().panel.waitForNone(DIALOG);
    expect(await published(tab())).toEqual([text]);
  });

  test('where the rules want a reason, nothing goes out without one', async () => {
    await changeSettings(driver(), { rules: { ...RULES, record: { reason: true } }, me: PRACTICE.authorized });
    await holdPost(tab(), post);
    await tab().panel.click(button('publish'));
    expect(await published(tab())).toEqual([]);
    await tab().panel.click('[data-field="reason"]');
    await tab().type('Citāts no intervijas');
    await tab().panel.click(button('publish'));
    await tab().until('the post is out', () => window.__published.length === 1);
  });
}
