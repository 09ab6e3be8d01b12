import { describe, expect, test } from 'vitest';
import { type Driver, type Tab, waitUntil } from '../browsers/driver.ts';
import { eventually } from '../browsers/eventually.ts';
import { FULL_PAGE, goToSection } from '../browsers/popup.ts';
import { badgeBecomes, badgeCounts, button, DIALOG, READY, underlinedWords } from '../browsers/seen.ts';
import { hasFocus } from '../browsers/writer.ts';
import { mastodon } from '../sites/mastodon/site.ts';
import { CLEAN, heldWith, OPINION, quoted, taken, valueIn, writeIn } from './beside-steps.ts';

const TEXT = 'textarea.autosuggest-textarea__textarea';
const WARNING = '#cw-spoiler-input';
const OPTION = '.poll__option:nth-child(1) input';
const SECOND_OPTION = '.poll__option:nth-child(2) input';
const DESCRIPTION = 'textarea#description';
const PUBLISH = '.compose-form__submit button';

/** What Mastodon publishes beside the text: content warning, poll, image descriptions. */
export function mastodonBesideScenario(tab: () => Tab, driver: () => Driver): void {
  const open = async (...actions: string[]) => {
    await tab().open(mastodon.surfaces[0]?.address ?? '');
    for (const action of actions) await tab().click(`[data-action="${action}"]`);
  };

  describe('the content warning', () => {
    test.each(['click', 'Control+Enter in the text', 'Control+Enter in the warning'])(
      'FAULTS 1.6: an opinion in it over a clean text is held by %s',
      async (way) => {
        await open('warning');
        await writeIn(tab(), TEXT, CLEAN);
        await badgeBecomes(tab(), 'fine');
        await writeIn(tab(), WARNING, OPINION);
        await badgeBecomes(tab(), 'findings');
        if (way === 'Control+Enter in the text') await tab().click(TEXT);
        if (way === 'click') await tab().click(PUBLISH);
        else await tab().press('Control+Enter');
        expect(await heldWith(tab())).toEqual(['Satura brīdinājumā: Manuprāt']);
      },
    );

    test('by itself, with nothing in the text, it is read and held', async () => {
      await open('warning');
      await writeIn(tab(), WARNING, OPINION);
      await badgeBecomes(tab(), 'findings');
      await tab().click(PUBLISH);
      expect(await heldWith(tab())).toEqual(['Satura brīdinājumā: Manuprāt']);
    });

    test('words are underlined in both fields, fixed where they stand, and published once', async () => {
      await open('warning');
      await writeIn(tab(), TEXT, 'Te ir virszemes ūdensobjekts.');
      await writeIn(tab(), WARNING, 'Par virszemes ūdensobjekts');
      await badgeCounts(tab(), 2);
      await eventually(() => underlinedWords(tab(), 'boxes')).toEqual([
        'virszemes ūdensobjekts',
        'virszemes ūdensobjekts',
      ]);
      await tab().panel.click('[data-part="badge"]');
      await tab().panel.waitFor('dialog[data-part="card"] .kv-fix');
      expect(await quoted(tab())).toEqual(['Satura brīdinājumā: virszemes ūdensobjekts', ' virszemes ūdensobjekts']);
      await tab().panel.click('.kv-fixes:first-of-type .kv-fix');
      await badgeCounts(tab(), 1);
      expect([await valueIn(tab(), WARNING), await valueIn(tab(), TEXT)]).toEqual([
        'Par ezers vai upe',
        'Te ir virszemes ūdensobjekts.',
      ]);
      await tab().click(PUBLISH);
      await tab().until('the site has the post', () => window.__published.length > 0);
      expect(await taken(tab())).toEqual([['Te ir virszemes ūdensobjekts.', 'Par ezers vai upe']]);
    });

    test('"show in the text" leads to the words in it', async () => {
      await open('warning');
      await writeIn(tab(), TEXT, CLEAN);
      await writeIn(tab(), WARNING, `Brīdinām. ${OPINION}`);
      await badgeBecomes(tab(), 'findings');
      await tab().click(PUBLISH);
      await tab().panel.waitFor(READY);
      await tab().panel.click(`${DIALOG} .kv-finding-words .kv-link`);
      await tab().panel.waitForNone(DIALOG);
      await hasFocus(tab(), { editor: WARNING });
      await tab().type('Laikam');
      expect(await valueIn(tab(), WARNING)).toBe('Brīdinām. Laikam, šī ministrija melo!');
    });

    test('"publish anyway" after Control+Enter in it publishes exactly once', async () => {
      await open('warning');
      await writeIn(tab(), TEXT, CLEAN);
      await writeIn(tab(), WARNING, OPINION);
      await tab().press('Control+Enter');
      await tab().panel.click(button('publish'));
      await tab().until('the site has the post', () => window.__published.length > 0);
      await tab().panel.waitForNone(DIALOG);
      expect(await taken(tab())).toEqual([[CLEAN, OPINION]]);
    });

    test('a draft comes back field by field', async () => {
      const text = 'Rīt kopsim taku ap ezeru.';
      await open('warning');
      await writeIn(tab(), WARNING, 'Par plūdiem');
      await writeIn(tab(), TEXT, text);
      await badgeBecomes(tab(), 'fine');
      const drafts = await driver().extensionPage(FULL_PAGE);
      await waitUntil('the draft is kept', async () => {
        await goToSection(drafts, 'me');
        await goToSection(drafts, 'drafts');
        return drafts.run((wanted) => document.body.textContent?.includes(wanted), text);
      });
      await drafts.close();
      await tab().front();
      await open('warning');
      await tab().click(TEXT);
      await tab().panel.click('[data-action="take"]');
      await tab().until('the text is back', (wanted) => window.__model() === wanted, text);
      await tab().until(
        'the warning is back',
        (field) => document.querySelector<HTMLInputElement>(field)?.value === 'Par plūdiem',
        WARNING,
      );
    });
  });

  describe('the poll', () => {
    test('answers that speak for whoever chooses them are no findings', async () => {
      await open('poll');
      await writeIn(tab(), TEXT, 'Vai atbalstāt taku ap ezeru?');
      await writeIn(tab(), OPTION, 'Jā, piekrītu');
      await writeIn(tab(), SECOND_OPTION, 'Man nepatīk');
      await badgeBecomes(tab(), 'fine');
      await tab().click(PUBLISH);
      await tab().until('the site has the post', () => window.__published.length > 0);
      expect(await taken(tab())).toEqual([['Vai atbalstāt taku ap ezeru?', 'Jā, piekrītu', 'Man nepatīk']]);
    });

    test('FAULTS 1.6: an opinion in an answer is held', async () => {
      await open('poll');
      await writeIn(tab(), TEXT, 'Ko jūs domājat?');
      await writeIn(tab(), OPTION, 'Jā');
      await writeIn(tab(), SECOND_OPTION, OPINION);
      await badgeBecomes(tab(), 'findings');
      await eventually(() => underlinedWords(tab(), 'boxes')).toEqual(['Manuprāt']);
      await tab().click(PUBLISH);
      expect(await heldWith(tab())).toEqual(['Aptaujas atbildē: Manuprāt']);
    });
  });

  describe('the description of an image', () => {
    test.each(['click', 'Control+Enter'])(
      'FAULTS 1.6: it is read while it is written, and saving it by %s is no publishing',
      async (way) => {
        await open();
        await writeIn(tab(), TEXT, CLEAN);
        await tab().click('.compose-form__upload-button-icon');
        await tab().click('[data-action="alt-text"]');
        await writeIn(tab(), DESCRIPTION, OPINION);
        await badgeCounts(tab(), 1);
        await eventually(() => underlinedWords(tab(), 'boxes')).toEqual(['Manuprāt']);
        if (way === 'click') await tab().click('.dialog-modal__header .button');
        else await tab().press(way);
        await tab().until('the window is closed', () => document.querySelector('.dialog-modal') === null);
        expect(await tab().panel.texts(DIALOG)).toEqual([]);
      },
    );

    test('what somebody sees or does in the picture is no finding', async () => {
      await open();
      await tab().click('.compose-form__upload-button-icon');
      await tab().click('[data-action="alt-text"]');
      await writeIn(tab(), DESCRIPTION, 'Es stāvu pie ezera.');
      await badgeBecomes(tab(), 'fine');
    });
  });
}
