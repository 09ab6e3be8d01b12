import { expect, test } from 'vitest';
import type { Driver, Tab } from './driver.ts';
import { eventually } from './eventually.ts';
import { FULL_PAGE, goToSection, isShown, shows, storedSettings, storeSettings, stores } from './popup.ts';
import { putDrafts } from './put-drafts.ts';

/** What a person sees and does of their drafts and of the checks they silenced; Latvian, full page. */
export function draftsAndSilenced(started: () => Driver): void {
  let tab: Tab;

  test('without drafts it is said what would be kept, for how long and where', async () => {
    tab = await started().extensionPage(FULL_PAGE);
    await goToSection(tab, 'drafts');
    await shows(tab, 'Šobrīd melnrakstu nav.');
    await shows(tab, '7\u00a0dienas');
    await shows(tab, 'tikai šajā datorā');
  });

  test('drafts are listed with their place and state, the long one by its first words', async () => {
    await putDrafts(tab);
    await goToSection(tab, 'me');
    await goToSection(tab, 'drafts');
    await shows(tab, 'X @EzeriUnUpes');
    await shows(tab, 'Facebook, konts nav zināms');
    const states = await tab.run(() =>
      [...document.querySelectorAll('.draft-state')].map(({ textContent }) => textContent),
    );
    expect(states.sort()).toEqual(['iesākts', 'nosūtīts']);
    const words = await tab.run(() => document.querySelector('.draft-words summary')?.textContent ?? '');
    expect(words).toContain('Sestdien no pulksten 10 kopjam');
    expect(words).not.toContain('Tiksimies pie laipas.');
  });

  test('one draft is deleted, the other is still there', async () => {
    await tab.click('.draft[data-state=sent] [data-do=drop]');
    await shows(tab, 'Melnraksts dzēsts.');
    await tab.until('only one draft is left', () => document.querySelectorAll('.draft').length === 1);
    expect(await isShown(tab, 'X @EzeriUnUpes')).toBe(true);
  });

  test('deleting all asks first', async () => {
    await tab.click('[data-do=drop-all]');
    await shows(tab, 'Dzēst visus melnrakstus?');
    await tab.click('.question .danger');
    await shows(tab, 'Šobrīd melnrakstu nav.');
  });

  test('drafts of private accounts are kept only when I say so', async () => {
    expect(await storedSettings(tab)).toMatchObject({ personalDrafts: false });
    await tab.click('[name=personal-drafts]');
    await stores(tab, '"personalDrafts":true');
  });

  test('checks that I silenced are listed, and shown again when I say so', async () => {
    await goToSection(tab, 'try');
    await tab.click('.marked textarea');
    await tab.press('Control+a');
    await tab.insertText('Visi saņems pabalstu.');
    await shows(tab, 'Pirms publicēšanas');
    await storeSettings(tab, { silenced: ['legal/phrase', 'simple/promise'] });
    // What I try is what I would see: the silenced one is folded away.
    await tab.until('it is folded away', () => document.querySelector('.silenced-here') !== null);
    expect(await tab.run(() => document.querySelector('.marked mark'))).toBeNull();
    await goToSection(tab, 'checks');
    await tab.click('.silenced [data-check="legal/phrase"]');
    await shows(tab, 'atkal rādīs.');
    await tab.until('one is left', () => document.querySelectorAll('.silenced li').length === 1);
    await eventually(() => storedSettings(tab)).toMatchObject({ silenced: ['simple/promise'] });
    await tab.click('.silenced [data-check="simple/promise"]');
    await tab.until('the list is gone', () => document.querySelector('.silenced') === null);
    await tab.close();
  });
}
