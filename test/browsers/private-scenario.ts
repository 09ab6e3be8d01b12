import { expect, test } from 'vitest';
import type { PrivateBox } from '../sites/surface.ts';
import type { Tab } from './driver.ts';
import { openComposer } from './writer.ts';

/** In public this would be held. */
const PRIVATE = 'Manuprāt, te ir skaisti!';

/** What must not happen in a private message box. */
export function privateScenario(privateBox: PrivateBox, tab: () => Tab): void {
  test('a private message is not read, not marked and not held', async () => {
    await openComposer(tab(), privateBox);
    await tab().type(PRIVATE);
    for (const keys of privateBox.keys) await tab().press(keys);
    await tab().until('the message is sent', () => window.__sent.length > 0);
    expect(await tab().run(() => window.__sent)).toEqual([{ text: PRIVATE, ours: [] }]);
  });
}
