import { describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { badgeBecomes, badgeCounts, button, DIALOG, underlinedWords } from '../browsers/seen.ts';
import { modelIs } from '../browsers/writer.ts';
import { x } from '../sites/x/site.ts';
import { CLEAN, heldWith, OPINION, taken, valueIn, writeIn } from './beside-steps.ts';

const DIALOG_TEXT = '[role="dialog"] [data-testid="tweetTextarea_0"]';
const TITLE = 'main textarea';
const BODY = 'main .public-DraftEditor-content';

/** What X publishes beside the text of a post: polls, image descriptions, and the titles of articles. */
export function xBesideScenario(tab: () => Tab): void {
  const openDialog = async () => {
    await tab().open(x.surfaces[1]?.address ?? '');
    await tab().click('[data-testid="SideNav_NewTweet_Button"]');
    await writeIn(tab(), DIALOG_TEXT, CLEAN);
  };

  test.each(['click', 'Control+Enter'])('FAULTS 1.6: an opinion in an answer of a poll is held by %s', async (way) => {
    await openDialog();
    await tab().click('[role="dialog"] [data-testid="createPollButton"]');
    await writeIn(tab(), '[name="Choice1"]', 'Jā');
    await badgeBecomes(tab(), 'fine');
    await writeIn(tab(), '[name="Choice2"]', 'Manuprāt, ministrs melo!');
    await badgeBecomes(tab(), 'findings');
    if (way === 'click') await tab().click('[role="dialog"] [data-testid="tweetButton"]');
    else await tab().press(way);
    expect(await heldWith(tab())).toEqual(['Aptaujas atbildē: Manuprāt']);
    // The caret is back where it was.
    if (way === 'click') return;
    await tab().type('+');
    expect(await valueIn(tab(), '[name="Choice2"]')).toContain('+');
  });

  test('FAULTS 1.6: the description of an image is read while it is written, and saving it is no publishing', async () => {
    await openDialog();
    await tab().click('[role="dialog"] [aria-label="Add photos or video"]');
    await tab().click('[data-testid="altTextLabel"]');
    await writeIn(tab(), '[data-testid="altTextInput"]', OPINION);
    await badgeCounts(tab(), 1);
    await eventually(() => underlinedWords(tab(), 'boxes')).toEqual(['Manuprāt']);
    await tab().click('[data-testid="endEditingButton"]');
    await tab().until('the post is back', (text) => document.querySelector(text) !== null, DIALOG_TEXT);
    expect(await tab().panel.texts(DIALOG)).toEqual([]);
  });

  describe('an article', () => {
    const open = () => tab().open('https://x.com/compose/articles/edit/1');

    test('FAULTS 9: an opinion in its title is held, and the last stage asks no more', async () => {
      await open();
      await writeIn(tab(), TITLE, OPINION);
      await badgeBecomes(tab(), 'findings');
      await writeIn(tab(), BODY, CLEAN);
      await modelIs(tab(), CLEAN);
      await tab().click('#bold');
      expect(await tab().panel.texts(DIALOG)).toEqual([]);
      await tab().click('#publish-article');
      expect(await heldWith(tab())).toEqual(['Virsrakstā: Manuprāt']);
      await tab().click('#publish-article');
      await tab().panel.click(button('publish'));
      await tab().click('#publish-settled');
      await tab().until('the site has the article', () => window.__published.length > 0);
      expect(await taken(tab())).toEqual([[CLEAN, OPINION]]);
    });

    test('fixes reach title and text', async () => {
      await open();
      await writeIn(tab(), TITLE, 'Par virszemes ūdensobjekts');
      await writeIn(tab(), BODY, OPINION);
      await badgeCounts(tab(), 2);
      await tab().click('#publish-article');
      await tab().panel.click(`${DIALOG} .kv-fix`);
      await tab().panel.waitForNone(DIALOG);
      await tab().until(
        'the title is fixed',
        (title) => document.querySelector<HTMLTextAreaElement>(title)?.value === 'Par ezers vai upe',
        TITLE,
      );
      await modelIs(tab(), OPINION);
    });
  });
}
