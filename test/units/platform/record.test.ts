import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, inStore } from '../../../src/platform/database.ts';
import {
  addToRecord,
  clearRecord,
  listRecord,
  MOST_A_DAY,
  MOST_ENTRIES,
  type RecordEntry,
} from '../../../src/platform/record.ts';
import { hashOf } from '../../../src/platform/text-hash.ts';
import { readEntry } from '../../../src/policy/record/entry.ts';
import { asCsv, asJson } from '../../../src/policy/record/export.ts';
import { readCsv } from '../../../src/policy/tables/csv.ts';
import { fullDisk } from './full-disk.ts';

const ENTRY: RecordEntry = {
  day: '2026-11-22',
  site: 'x.com',
  account: 'x.com/EzeriUnUpes',
  check: 'voice/opinion',
  decision: 'published-anyway',
  hash: 'a'.repeat(64),
  approvedBy: 'lasma',
  reason: 'Steidzami.',
};
const listed = async () => (await listRecord()).value ?? [];
const hash = async (text: string) => (await hashOf(text, 'record')).value;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

test('a line that version 0.1.0 kept about a fixed finding is still one', () => {
  expect(readEntry({ ...ENTRY, decision: 'mended' })).toEqual({ ...ENTRY, decision: 'fixed' });
});

test('lines come back as they were, the oldest first, and are gone on request', async () => {
  const { approvedBy: _, reason: __, ...plain } = ENTRY;
  await addToRecord([ENTRY, { ...plain, decision: 'held' }]);
  await addToRecord([{ ...plain, decision: 'fixed' }]);
  expect(await listed()).toEqual([ENTRY, { ...plain, decision: 'held' }, { ...plain, decision: 'fixed' }]);
  await clearRecord();
  expect(await listed()).toEqual([]);
});

test('it is a ring: of too many lines the oldest go', async () => {
  for (let line = 0; line < MOST_ENTRIES; line += MOST_A_DAY) {
    const day = new Date(Date.UTC(2026, 0, 1 + line / MOST_A_DAY)).toISOString().slice(0, 10);
    await addToRecord(Array.from({ length: MOST_A_DAY }, (_, index) => ({ ...ENTRY, day, reason: `${line + index}` })));
  }
  await addToRecord([
    { ...ENTRY, reason: 'newest' },
    { ...ENTRY, reason: 'newest of all' },
  ]);
  const reasons = (await listed()).map(({ reason }) => reason);
  expect(reasons.length).toBe(MOST_ENTRIES);
  expect(reasons[0]).toBe('2');
  expect(reasons.at(-1)).toBe('newest of all');
});

test('on a full disk the oldest tenth makes room; where that does not help, every line stays', async () => {
  const numbered = Array.from({ length: 20 }, (_, index) => ({ ...ENTRY, reason: `${index}` }));
  await addToRecord(numbered);
  fullDisk('deleted');
  expect(await addToRecord([{ ...ENTRY, reason: 'newest' }])).toEqual({ value: undefined });
  expect((await listed()).map(({ reason }) => reason)).toEqual([
    ...numbered.slice(2).map(({ reason }) => reason),
    'newest',
  ]);
  vi.restoreAllMocks();
  fullDisk('never');
  expect(await addToRecord([ENTRY])).toEqual({ trouble: 'full' });
  expect((await listed()).length).toBe(19);
});

test('a fix that is undone and made again is one line, and so is a post that is held again', async () => {
  const fixed: RecordEntry = { ...ENTRY, decision: 'fixed' };
  await addToRecord([fixed]);
  await addToRecord([fixed, { ...fixed, check: 'legal/glossary' }]);
  await addToRecord([{ ...fixed, hash: 'b'.repeat(64) }]);
  for (let press = 0; press < 60; press += 1) await addToRecord([{ ...ENTRY, decision: 'held' }]);
  await addToRecord([{ ...ENTRY, decision: 'held', day: '2026-11-23' }]);
  expect((await listed()).map(({ decision, check, hash }) => `${decision} ${check} ${hash[0]}`)).toEqual([
    'fixed voice/opinion a',
    'fixed legal/glossary a',
    'fixed voice/opinion b',
    'held voice/opinion a',
    'held voice/opinion a',
  ]);
});

test('a text that is published anyway twice was published twice', async () => {
  for (let press = 0; press < 2; press += 1) await addToRecord([{ ...ENTRY, decision: 'published-anyway' }]);
  expect((await listed()).length).toBe(2);
});

test('FAULTS 2.5: a day takes so many lines of a site and a decision, and older days and other lines stay', async () => {
  const held: RecordEntry = { ...ENTRY, decision: 'held' };
  await addToRecord([{ ...held, day: '2026-11-21' }]);
  const texts = Array.from({ length: 3 * MOST_A_DAY }, (_, index) => index.toString(16).padStart(64, '0'));
  for (const hash of texts) await addToRecord([{ ...held, hash }]);
  await addToRecord([{ ...held, decision: 'published-anyway' }]);
  await addToRecord([{ ...held, site: 'facebook.com', account: 'facebook.com/ezeriunupes' }]);
  await addToRecord([{ ...held, day: '2026-11-23' }]);
  const lines = await listed();
  expect(lines[0]?.day).toBe('2026-11-21');
  expect(lines.length).toBe(1 + MOST_A_DAY + 3);
});

test('no stored value throws, none is half taken, and the good lines stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.anything(),
          fc.record({ ...Object.fromEntries(Object.keys(ENTRY).map((key) => [key, fc.anything()])) }),
        ),
      ),
      async (junk) => {
        globalThis.indexedDB = new IDBFactory();
        await inStore('record', 'readwrite', async (store) => {
          for (const value of junk) await ask(store.add(value));
        });
        await addToRecord([ENTRY]);
        expect(await listed()).toEqual([ENTRY]);
      },
    ),
    { numRuns: 60 },
  );
});

test('the same text has the same hash here, and another one everywhere else', async () => {
  const here = await hash('Paldies!');
  expect(here).toMatch(/^[0-9a-f]{64}$/);
  expect(await hash('Paldies!')).toBe(here);
  // The same word in both normal forms of Unicode: ā as one character, and as a with a macron.
  expect(await hash('zin\u0101ms')).toBe(await hash('zina\u0304ms'));
  expect(await hash('Paldies')).not.toBe(here);
  // The known SHA-256 of the text alone: whoever has an export could look it up.
  expect(here).not.toBe(await plainHash('Paldies!'));
  globalThis.indexedDB = new IDBFactory();
  expect(await hash('Paldies!')).not.toBe(here);
});

async function plainHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex');
}

test('many at the same moment share one salt, and clearing the record forgets it', async () => {
  const hashes = await Promise.all(Array.from({ length: 8 }, () => hash('Paldies!')));
  expect(new Set(hashes).size).toBe(1);
  const forDrafts = await hashOf('Paldies!', 'drafts');
  await clearRecord();
  expect(await hash('Paldies!')).not.toBe(hashes[0]);
  expect(await hashOf('Paldies!', 'drafts')).toEqual(forDrafts);
});

test('a spoilt salt is replaced', async () => {
  await inStore('keys', 'readwrite', (store) => ask(store.put('not bytes', 'record')));
  expect(await hash('Paldies!')).toMatch(/^[0-9a-f]{64}$/);
});

test.each([';', ','] as const)('the table split by "%s" is read back cell by cell, whatever is in it', (separator) => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 });
  const lines = fc.array(fc.record({ ...constants(), account: text, reason: text }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, (entries) => {
      const table = asCsv(entries, separator);
      expect(table.startsWith('\ufeffday')).toBe(true);
      const [head, ...rows] = readCsv(table).map(({ cells }) => cells);
      expect(head).toEqual(['day', 'site', 'account', 'check', 'decision', 'hash', 'approvedBy', 'reason']);
      const back = rows.map((cells) => [cells[2], cells[7]].map((cell) => cell?.replace(/^'/, '')));
      expect(back).toEqual(
        entries.map(({ account, reason }) => [account, reason].map((cell) => cell.replace(/^'/, ''))),
      );
    }),
  );
});

const constants = () => ({
  day: fc.constant('2026-11-22'),
  site: fc.constant('x.com'),
  check: fc.constant('voice/opinion'),
  decision: fc.constant('held' as const),
  hash: fc.constant('b'.repeat(64)),
});

test.each(['=1+1', '+371 20000000', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '\r=1'])(
  'the reason %j is no formula',
  (reason) => {
    const cell =
      asCsv([{ ...ENTRY, reason }])
        .split(';')
        .at(-1) ?? '';
    expect(cell).toMatch(/^"?'/);
  },
);

test('other programs get a named format and the same lines', async () => {
  expect(JSON.parse(asJson([ENTRY]))).toEqual({ format: 'ka-varda/record@1', entries: [ENTRY] });
});
