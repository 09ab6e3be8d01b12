import { describe, expect, test } from 'vitest';
import type { Tab } from '../browsers/driver.ts';
import { badgeBecomes, badgeCounts, DIALOG } from '../browsers/seen.ts';
import { modelIs } from '../browsers/writer.ts';
import { CLEAN, heldWith, OPINION, taken, writeIn } from './beside-steps.ts';

/** Titles and texts of Reddit, old and new. */
export function redditScenario(tab: () => Tab): void {
  const TITLE = 'faceplate-textarea-input >>> textarea';
  const POST = '#submit-post-button >>> button';

  test.each([
    ['the rich editor', '', 'r-post-composer-form [data-lexical-editor="true"]'],
    ['Markdown mode', '?markdown', 'shreddit-composer >>> shreddit-markdown-composer >>> textarea'],
  ])('FAULTS 9: an opinion in the title over %s is held', async (_, query, editor) => {
    await tab().open(`https://www.reddit.com/r/latvia/submit${query}`);
    await writeIn(tab(), TITLE, OPINION);
    await badgeBecomes(tab(), 'findings');
    await writeIn(tab(), editor, CLEAN);
    await tab().click(POST);
    expect(await heldWith(tab())).toEqual(['Virsrakstā: Manuprāt']);
  });

  test('a title is fixed in its shadow root', async () => {
    await tab().open('https://www.reddit.com/r/latvia/submit');
    await writeIn(tab(), TITLE, 'Par virszemes ūdensobjekts');
    await writeIn(tab(), 'r-post-composer-form [data-lexical-editor="true"]', OPINION);
    await badgeCounts(tab(), 2);
    await tab().click(POST);
    await tab().panel.click(`${DIALOG} .kv-fix`);
    await tab().panel.waitForNone(DIALOG);
    await tab().until(
      'the title is fixed',
      () =>
        document.querySelector('[name="title"]')?.shadowRoot?.querySelector('textarea')?.value === 'Par ezers vai upe',
    );
  });

  test('FAULTS 9: old.reddit.com: a comment is read and held, and goes out', async () => {
    await tab().open('https://old.reddit.com/r/latvia/comments/1/ezers/');
    await writeIn(tab(), 'textarea[name="text"]', OPINION);
    await badgeBecomes(tab(), 'findings');
    await tab().click('.usertext-buttons .save');
    expect(await heldWith(tab())).toEqual([' Manuprāt']);
    await tab().open('https://old.reddit.com/r/latvia/comments/1/ezers/');
    await writeIn(tab(), 'textarea[name="text"]', CLEAN);
    await badgeBecomes(tab(), 'fine');
    await tab().click('.usertext-buttons .save');
    await tab().until('the site has the comment', () => window.__published.length > 0);
    expect(await taken(tab())).toEqual([[CLEAN]]);
  });
}

/** Title and description of a video in YouTube Studio. */
export function studioScenario(tab: () => Tab): void {
  const TITLE = '#title-textarea #textbox';
  const DESCRIPTION = '#description-textarea #textbox';

  test.each([
    ['while it is put up', '/channel/1/videos/upload', '#next-button button', '#done-button button'],
    ['later', '/video/ezers/edit', undefined, '#save button'],
  ])('FAULTS 9: an opinion in the title of a video is held: %s', async (_, path, next, save) => {
    await tab().open(`https://studio.youtube.com${path}`);
    await writeIn(tab(), TITLE, OPINION);
    await badgeBecomes(tab(), 'findings');
    await writeIn(tab(), DESCRIPTION, CLEAN);
    if (next) await tab().click(next);
    await tab().click(save);
    expect(await heldWith(tab())).toEqual(['Virsrakstā: Manuprāt']);
  });

  test('title and description are fixed where they stand', async () => {
    await tab().open('https://studio.youtube.com/video/ezers/edit');
    await writeIn(tab(), TITLE, 'Par virszemes ūdensobjekts');
    await writeIn(tab(), DESCRIPTION, OPINION);
    await badgeCounts(tab(), 2);
    await tab().click('#save button');
    await tab().panel.click(`${DIALOG} .kv-fix`);
    await tab().panel.waitForNone(DIALOG);
    await tab().until(
      'the title is fixed',
      (title) => document.querySelector(title)?.textContent === 'Par ezers vai upe',
      TITLE,
    );
    await modelIs(tab(), OPINION);
  });
}

/** The title of a LinkedIn article; the first stage in a language that nobody has listed. */
export function articleScenario(tab: () => Tab): void {
  describe('an article', () => {
    test('FAULTS 9: an opinion in its title is held at the end of the first stage, whatever that is called', async () => {
      await tab().open('https://www.linkedin.com/article/new/?in=pt');
      await writeIn(tab(), '#article-editor-headline__textarea', OPINION);
      await badgeBecomes(tab(), 'findings');
      await writeIn(tab(), 'main .ProseMirror', CLEAN);
      await tab().click('#next');
      expect(await heldWith(tab())).toEqual(['Virsrakstā: Manuprāt']);
    });
  });
}
