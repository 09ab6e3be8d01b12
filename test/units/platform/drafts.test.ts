import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ask, inStore } from '../../../src/platform/database.ts';
import { DAY, type Draft, type DraftPlace, endOf, LONGEST_DRAFT, MOST_DRAFTS } from '../../../src/platform/draft.ts';
import {
  dropAllDrafts,
  dropDraft,
  dropDraftsAt,
  findDraft,
  keepDraft,
  listDrafts,
  releaseDraft,
  tidyDrafts,
} from '../../../src/platform/drafts.ts';
import { fullDisk } from './full-disk.ts';

const NOW = Date.UTC(2026, 10, 22, 10);
const MINUTE = 60_000;
const PLACE: DraftPlace = { site: 'x.com', account: 'x.com/EzeriUnUpes', surface: 'post', kind: 'post', answered: '' };
const OTHERS: DraftPlace[] = [
  { ...PLACE, site: 'facebook.com' },
  { ...PLACE, account: 'x.com/direktore_ezera' },
  { ...PLACE, surface: 'reply' },
  { ...PLACE, kind: 'reply' },
  { ...PLACE, answered: 'a'.repeat(64) },
];
const keep = (text: string, now = NOW, place = PLACE) => keepDraft({ ...place, parts: [text], onRequest: false }, now);
const release = (text: string, now = NOW, place = PLACE) =>
  releaseDraft({ ...place, parts: [text], onRequest: false }, now);
const found = async (now = NOW, place = PLACE) => (await findDraft(place, now)).value;
const listed = async (now = NOW) => (await listDrafts(now)).value?.map(({ parts, state }) => [parts[0], state]);
const putRaw = (value: unknown, id: IDBValidKey) =>
  inStore('drafts', 'readwrite', (store) => ask(store.put(value, id)));
const stored = () => inStore('drafts', 'readonly', (store) => ask(store.count()));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

describe('while writing', () => {
  test('the last text is kept, with when it was begun; the case of the handle makes no difference', async () => {
    await keep('Sveic');
    await keep('Sveicināti', NOW + MINUTE);
    expect(await found(NOW + MINUTE, { ...PLACE, account: 'x.com/eZERIunupes' })).toMatchObject({
      parts: ['Sveicināti'],
      state: 'writing',
      started: NOW,
      changed: NOW + MINUTE,
    });
    expect(await listed()).toEqual([['Sveicināti', 'writing']]);
  });

  test('all posts of a thread are kept, empty ones too', async () => {
    await keepDraft({ ...PLACE, parts: ['viens', '', 'trīs'], onRequest: false }, NOW);
    expect((await found())?.parts).toEqual(['viens', '', 'trīs']);
  });

  test('it is offered in its own place only', async () => {
    await keep('mans');
    for (const other of OTHERS) expect(await found(NOW, other)).toBeUndefined();
    for (const [index, other] of OTHERS.entries()) await keep(`cits ${index}`, NOW, other);
    expect((await found())?.parts).toEqual(['mans']);
  });
});

describe('after release', () => {
  test('it stays as sent for 24 hours', async () => {
    await keep('Ezers ir tīrs.');
    await release('Ezers ir tīrs.', NOW + MINUTE);
    expect(await found(NOW + MINUTE)).toMatchObject({ state: 'sent', released: NOW + MINUTE, started: NOW });
    expect(await listed(NOW + MINUTE)).toEqual([['Ezers ir tīrs.', 'sent']]);
    expect(await found(NOW + MINUTE + DAY)).toBeUndefined();
    expect(await listed(NOW + MINUTE + DAY)).toEqual([]);
  });

  test('a text that goes out before it was ever kept is kept as sent', async () => {
    await release('Ātri.');
    expect(await found()).toMatchObject({ parts: ['Ātri.'], state: 'sent' });
  });

  test('the same text, still standing in the composer, is not taken for a new one', async () => {
    await release('Ezers ir tīrs.');
    await keep('Ezers ir tīrs.', NOW + 1_000);
    expect(await listed()).toEqual([['Ezers ir tīrs.', 'sent']]);
    await keep('Ezers ir tīrs.', NOW + DAY + 1);
    expect(await listed(NOW + DAY + 1)).toEqual([['Ezers ir tīrs.', 'writing']]);
  });

  test('what is written next is offered first, and the sent one is not lost by it', async () => {
    await release('pirmais');
    await keep('otrais', NOW + MINUTE);
    expect((await found(NOW + MINUTE))?.parts).toEqual(['otrais']);
    expect(await listed(NOW + MINUTE)).toEqual([
      ['otrais', 'writing'],
      ['pirmais', 'sent'],
    ]);
    await dropDraftsAt(PLACE, NOW + MINUTE);
    expect((await found(NOW + MINUTE))?.parts).toEqual(['pirmais']);
    await dropDraftsAt(PLACE, NOW);
    expect(await found(NOW + MINUTE)).toBeUndefined();
  });

  test('a second try of the same text is one draft, not two', async () => {
    await release('vēlreiz');
    await release('vēlreiz', NOW + MINUTE);
    expect(await listed(NOW + MINUTE)).toEqual([['vēlreiz', 'sent']]);
  });
});

describe('the end of drafts', () => {
  test('seven days after the last change, not a moment before', async () => {
    await keep('sens');
    await keep('sens, labots', NOW + DAY);
    expect(await found(NOW + 8 * DAY - 1)).toBeDefined();
    expect(await found(NOW + 8 * DAY)).toBeUndefined();
    await tidyDrafts(NOW + 8 * DAY);
    expect((await stored()).value).toBe(0);
  });

  test('at once on request: one, a place, or all', async () => {
    await keep('a');
    for (const other of OTHERS) await keep('b', NOW, other);
    await dropDraft((await found())?.id ?? '');
    expect(await found()).toBeUndefined();
    await dropDraftsAt(OTHERS[0] ?? PLACE);
    expect((await stored()).value).toBe(OTHERS.length - 1);
    await putRaw('broken', 'broken');
    await dropAllDrafts();
    expect((await stored()).value).toBe(0);
  });

  test('of too many the oldest go', async () => {
    for (let index = 0; index < MOST_DRAFTS + 5; index += 1) {
      await keep(`${index}`, NOW + index, { ...PLACE, answered: index.toString(16).padStart(64, '0') });
    }
    const texts = (await listed(NOW + MOST_DRAFTS + 5)) ?? [];
    expect(texts.length).toBe(MOST_DRAFTS);
    expect(texts.map(([text]) => text)).not.toContain('4');
    expect(texts.at(-1)).toEqual(['5', 'writing']);
  });

  test('what nobody wants any more goes, the rest stays', async () => {
    await keep('iestādes');
    await keepDraft({ ...PLACE, account: 'x.com/anna', parts: ['mans'], onRequest: true }, NOW);
    await tidyDrafts(NOW, ({ onRequest }) => !onRequest);
    expect(await listed()).toEqual([['iestādes', 'writing']]);
  });

  test('a clock that was years ahead keeps no text for years', async () => {
    await keep('nākotnē', NOW + 900 * DAY);
    await release('nākotnē sūtīts', NOW + 900 * DAY, OTHERS[0]);
    await tidyDrafts(NOW);
    expect((await listed())?.length).toBe(2);
    await tidyDrafts(NOW + 8 * DAY);
    expect((await stored()).value).toBe(0);
  });
});

describe('a full disk', () => {
  const fill = async () => {
    for (const [index, place] of OTHERS.slice(0, 3).entries()) await release(`sūtīts ${index}`, NOW + index, place);
    await keep('cits', NOW + 3, OTHERS[3]);
  };
  const kept = async () => (await listed(NOW + MINUTE))?.map(([text]) => text).sort();

  test('what was sent makes room for what is being written; the last sent and all that is begun stay', async () => {
    await fill();
    fullDisk('deleted');
    expect(await keep('jauns', NOW + MINUTE)).toEqual({ value: undefined });
    expect(await kept()).toEqual(['cits', 'jauns', 'sūtīts 2']);
  });

  test('where that does not help either, nothing is deleted in vain, and it is told', async () => {
    await fill();
    fullDisk('never');
    expect(await keep('jauns', NOW + MINUTE)).toEqual({ trouble: 'full' });
    expect(await release('ārā', NOW + MINUTE)).toEqual({ trouble: 'full' });
    expect(await kept()).toEqual(['cits', 'sūtīts 0', 'sūtīts 1', 'sūtīts 2']);
  });
});

describe('whatever is stored', () => {
  const whole = (draft: Draft) =>
    draft.parts.every((part) => typeof part === 'string') &&
    Number.isFinite(endOf(draft)) &&
    (draft.state === 'writing' || draft.state === 'sent');

  test('nothing throws, nothing is half taken, and good drafts are not hurt', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.anything({ withDate: true, withMap: true, withBigInt: true }), fc.string()), {
          maxLength: 8,
        }),
        async (junk) => {
          globalThis.indexedDB = new IDBFactory();
          await keep('labs');
          for (const [value, id] of junk) await putRaw(value, `junk ${id}`);
          expect(await listed()).toEqual([['labs', 'writing']]);
          expect((await found())?.parts).toEqual(['labs']);
          expect((await tidyDrafts(NOW)).trouble).toBeUndefined();
          expect((await stored()).value).toBe(1);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a draft with one spoilt field is dropped whole', async () => {
    await keep('labs');
    const good = await found();
    const field = fc.constantFrom(...(Object.keys(good ?? {}) as (keyof Draft)[]));
    await fc.assert(
      fc.asyncProperty(field, fc.anything(), async (name, value) => {
        globalThis.indexedDB = new IDBFactory();
        await putRaw({ ...good, [name]: value }, good?.id ?? '');
        const { value: drafts, trouble } = await listDrafts(NOW);
        expect(trouble).toBeUndefined();
        for (const draft of drafts ?? []) expect(whole(draft)).toBe(true);
        expect((await keep('jauns')).trouble).toBeUndefined();
        expect((await found())?.parts).toEqual(['jauns']);
      }),
      { numRuns: 100 },
    );
  });

  test('a draft under another’s key, or one that is too long, is none', async () => {
    await keep('labs');
    const good = await found();
    await dropAllDrafts();
    await putRaw(good, 'elsewhere');
    await putRaw({ ...good, parts: ['a'.repeat(LONGEST_DRAFT + 1)] }, good?.id ?? '');
    expect(await listed()).toEqual([]);
    await tidyDrafts(NOW);
    expect((await stored()).value).toBe(0);
  });

  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 5 }), async (parts) => {
        globalThis.indexedDB = new IDBFactory();
        await keepDraft({ ...PLACE, parts, onRequest: false }, NOW);
        expect((await found())?.parts).toEqual(parts);
      }),
      { numRuns: 60 },
    );
  });
});
