// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { readWriting } from '../../../src/guard/text-in-hand.ts';
import { bluesky } from '../../../src/sites/bluesky/index.ts';
import { composerOfText } from '../../../src/sites/composer.ts';
import { instagram } from '../../../src/sites/instagram/index.ts';
import { mastodon } from '../../../src/sites/mastodon/index.ts';
import type { Site } from '../../../src/sites/site.ts';
import { x } from '../../../src/sites/x/index.ts';
import { DESCRIPTION } from '../../sites/attached.tsx';

/** What is known of the images in the composer that holds `text`. */
function imagesIn(site: Site, text: string): unknown {
  const editable = document.querySelector<HTMLElement>(text);
  const composer = editable && composerOfText(site, [editable]);
  if (!composer) throw new Error(`${site.name} has no composer.`);
  return readWriting(composer).images;
}

async function appears(selector: string): Promise<HTMLElement> {
  return vi.waitFor(
    () => {
      const found = document.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`${selector} is not there.`);
      return found;
    },
    { timeout: 30_000 },
  );
}

const press = async (selector: string) => (await appears(selector)).click();

/** Opens a practice page at an address and attaches one image. */
async function attach(page: string, address: string, opens: string | undefined, button: string): Promise<void> {
  vi.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  history.replaceState(null, '', address);
  await import(`../../sites/${page}/page.tsx`);
  if (opens) await press(opens);
  await press(button);
}

test('X: the badge tells a described image, and its name is the description', async () => {
  const text = '[data-testid="tweetTextarea_0"]';
  await attach('x', '/home', undefined, '[aria-label="Add photos or video"]');
  await appears('[data-testid="attachments"]');
  expect(imagesIn(x, text)).toEqual([{}]);
  await press('[aria-label="Edit media"]');
  await vi.waitFor(() => expect(imagesIn(x, text)).toEqual([{ description: DESCRIPTION }]));
});

test('X: several words are a description even without the badge, a video has none, a quoted picture is not ours', () => {
  document.body.innerHTML = `<main><div contenteditable="true" data-testid="tweetTextarea_0"></div>
    <div data-testid="attachments"><div role="group" aria-label="Ezers rīta saulē"><img></div>
    <div role="group" aria-label="Media"><img><video></video></div>
    <div role="link"><div role="group" aria-label="Image"><img></div></div></div>
    <button data-testid="tweetButtonInline"></button></main>`;
  expect(imagesIn(x, '[contenteditable]')).toEqual([{ description: 'Ezers rīta saulē' }]);
});

test('Mastodon: an image without a description is told, a described one is left out', async () => {
  await attach('mastodon', '/home', undefined, '.compose-form__upload-button-icon');
  await appears('.compose-form__upload');
  expect(imagesIn(mastodon, 'textarea')).toEqual([{}]);
  await press('.compose-form__upload__warning button');
  await vi.waitFor(() => expect(imagesIn(mastodon, 'textarea')).toEqual([]));
});

test('Bluesky: the plus tells an image without a description', async () => {
  await attach('bluesky', '/', '[data-testid="composeFAB"]', '[data-testid="openMediaBtn"]');
  await appears('[data-testid="altTextButton"]');
  expect(imagesIn(bluesky, '.ProseMirror')).toEqual([{}]);
  await press('[data-testid="altTextButton"]');
  const field = await appears('[role="dialog"] textarea[aria-label="Alt text"]');
  // As a person types: React hears of it.
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, DESCRIPTION);
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  expect(composerOfText(bluesky, [field])?.surface.field).toBe('image');
  await press('[aria-label="Save"]');
  await vi.waitFor(() => expect(document.querySelector('[aria-label="Alt text"]')).toBeNull());
  // Whatever the icon is now.
  document.querySelector('[data-testid="altTextButton"] path')?.setAttribute('d', 'M0 0');
  expect(imagesIn(bluesky, '.ProseMirror')).toEqual([{ description: DESCRIPTION }]);
});

test('FAULTS 9, Bluesky: a film says nothing until its description was written here; a profile’s field is none', () => {
  document.body.innerHTML = `<div role="dialog"><div data-testid="composePostView"><div class="ProseMirror"
    contenteditable="true"></div><div><button data-testid="altTextButton"><svg><path d="M1 1"></path></svg></button><video
    src="https://t.gifs.bsky.app/a.mp4"></video></div><button data-testid="composerPublishBtn"></button></div></div>
    <div role="dialog" id="alt"><video src="https://t.gifs.bsky.app/a.mp4"></video><textarea>Ezers viļņojas</textarea></div>
    <div role="dialog" id="profile"><img src="https://cdn.bsky.app/img/avatar/plain/did:plc:a/b@jpeg"><textarea></textarea>
    </div>`;
  expect(imagesIn(bluesky, '.ProseMirror')).toEqual([]);
  const read = (field: string) => {
    const found = document.querySelector(field);
    return found && composerOfText(bluesky, [found])?.surface.id;
  };
  expect([read('#alt textarea'), read('#profile textarea')]).toEqual(['description', undefined]);
  expect(imagesIn(bluesky, '.ProseMirror')).toEqual([{ description: 'Ezers viļņojas' }]);
});

test('Instagram: the fields of the part that is opened are read', () => {
  document.body.innerHTML = `<div role="dialog" aria-modal="true"><div contenteditable="true" role="textbox"></div>
    <input placeholder="Write alt text..." value="Ezers"><input placeholder="Uzrakstiet alternatīvo tekstu">
    <input placeholder="Add location" value="Rīga"></div>`;
  expect(imagesIn(instagram, '[contenteditable]')).toEqual([{ description: 'Ezers' }, {}]);
});
