// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { isEnter, mayPublish } from '../../../src/guard/waiting/publish-key.ts';
import { mastodon } from '../../../src/sites/mastodon/index.ts';
import type { PublishKey, Surface } from '../../../src/sites/site.ts';
import { x } from '../../../src/sites/x/index.ts';

/** What is held beside Enter, written as "Ctrl+Shift"; nothing: the key alone. */
const held = (keys: string) => ({
  ctrlKey: keys.includes('Ctrl'),
  metaKey: keys.includes('Meta'),
  altKey: keys.includes('Alt'),
  shiftKey: keys.includes('Shift'),
});
const may = (keys: string, surface: Pick<Surface, 'keys'>) => mayPublish(held(keys), surface as Surface);
const surfaceWith = (...keys: PublishKey[]) => ({ keys });

/** Sites look at the one key that they want and not at the others (FAULTS 1.2). */
const MODIFIED = ['Ctrl', 'Meta', 'Ctrl+Shift', 'Ctrl+Alt', 'Meta+Shift', 'Meta+Alt', 'Ctrl+Meta', 'Ctrl+Alt+Shift'];

describe('FAULTS 1.2: keys that may publish', () => {
  test.each(MODIFIED)('%s+Enter, wherever a key publishes', (keys) => {
    for (const surface of [...x.surfaces, surfaceWith('Enter'), surfaceWith('Ctrl+Enter', 'Meta+Enter')])
      expect(may(keys, surface)).toBe(true);
  });
  test.each(['', 'Alt', 'Alt+Shift'])('%s+Enter, where bare Enter publishes', (keys) => {
    expect(may(keys, surfaceWith('Enter'))).toBe(true);
    expect(may(keys, surfaceWith('Ctrl+Enter', 'Meta+Enter'))).toBe(false);
  });
  test('Alt+Enter on Mastodon, whose fork posts on it', () => {
    expect(mastodon.surfaces.some((surface) => may('Alt', surface))).toBe(true);
  });
  test('Shift+Enter is a new line everywhere', () => {
    expect(
      [surfaceWith('Enter'), surfaceWith('Ctrl+Enter'), ...mastodon.surfaces].some((one) => may('Shift', one)),
    ).toBe(false);
  });
});

describe('FAULTS 1.3: Enter while a word is composed', () => {
  const enter = (init: KeyboardEventInit & { keyCode: number }) => isEnter(new KeyboardEvent('keydown', init));
  test('is a press where the input method leaves the key to the page', () => {
    expect(enter({ key: 'Enter', keyCode: 13, isComposing: true, ctrlKey: true })).toBe(true);
  });
  test('is none where the input method keeps it', () => {
    expect(enter({ key: 'Enter', keyCode: 229, isComposing: true })).toBe(false);
    expect(enter({ key: 'Process', keyCode: 229, isComposing: true, ctrlKey: true })).toBe(false);
  });
  test('the Enter of the number pad, and one without a name, are as good', () => {
    expect(enter({ key: 'Enter', code: 'NumpadEnter', keyCode: 13 })).toBe(true);
    expect(enter({ key: 'Unidentified', keyCode: 13 })).toBe(true);
    expect(enter({ key: 'a', keyCode: 65 })).toBe(false);
  });
});
