import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createChecker } from '../../../src/checks/checker.ts';
import { ask, inStore } from '../../../src/platform/database.ts';
import { hashOf } from '../../../src/platform/text-hash.ts';
import { PRACTICE } from '../../../src/policy/examples/practice.ts';
import { sliceRules } from '../../../src/policy/file/slice.ts';
import { putIn, settingsOn, storageInMemory } from '../ui/stored.ts';

// Settings, drafts, the record and older rules have such a test of their own; here is all else that is stored.

afterEach(() => vi.doUnmock('webextension-polyfill'));

/** A module as a page finds it when it has just opened, on this storage. */
async function on<Module>(storage: ReturnType<typeof storageInMemory>, load: () => Promise<Module>): Promise<Module> {
  putIn(storage);
  return load();
}

test('accounts, silenced checks and questions of any names: a page gets its slice, and a post is checked', async () => {
  const name = fc.oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.constantFrom(
      'x.com',
      'X.COM/',
      'twitter.com',
      '__proto__',
      'constructor',
      '@',
      'legal/phrase',
      'x.com/EzeriUnUpes',
    ),
  );
  const stored = fc.record({
    me: fc.option(name),
    accounts: fc.array(
      fc.record({ site: name, handle: name, kind: fc.constantFrom('institution', 'official', 'personal') }),
      { maxLength: 4 },
    ),
    silenced: fc.array(name, { maxLength: 4 }),
    asked: fc.array(name, { maxLength: 4 }),
    rules: fc.constantFrom(PRACTICE.rules, null),
  });
  const storage = storageInMemory();
  const { loadSettings, effectiveRules } = await settingsOn(storage);
  const { personSlice } = await import('../../../src/background/person-answers.ts');
  await fc.assert(
    fc.asyncProperty(stored, async (settings) => {
      storage.kept.set('settings', { version: 1, ...settings });
      const { settings: now, trouble } = await loadSettings();
      expect(trouble).toBeUndefined();
      expect(now.accounts).toEqual(settings.accounts);
      const rules = sliceRules(effectiveRules(now), 'x.com', now.me ?? undefined);
      const slice = personSlice(now, 'x.com');
      for (const key of [...slice.own, ...slice.asked]) expect(key.startsWith('x.com/')).toBe(true);
      expect(slice.silenced.every((check) => settings.silenced.includes(check))).toBe(true);
      const { decision } = createChecker({ rules, today: '2026-11-22', ui: 'lv' }).check({
        id: '0',
        text: 'Manuprāt, ezers ir skaists.',
        account: 'x.com/EzeriUnUpes',
        as: now.me ?? undefined,
        kind: 'post',
        at: '2026-11-22T10:00:00Z',
      });
      expect(['clear', 'hint', 'confirm', 'block']).toContain(decision);
    }),
    { numRuns: 60 },
  );
});

test('a begun draft of the rules: whole or none, whatever lies there, and what is kept next is there', async () => {
  const { rules } = PRACTICE;
  const mostly = (good: unknown) => fc.oneof({ weight: 4, arbitrary: fc.constant(good) }, fc.jsonValue());
  const usually = (arbitrary: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary }, fc.jsonValue());
  const like = fc.record(
    {
      draft: fc.jsonValue(),
      from: fc.oneof(
        mostly(rules),
        fc.jsonValue().map((language) => ({ ...rules, language })),
      ),
      id: mostly('one'),
      base: fc.jsonValue(),
    },
    { requiredKeys: ['from', 'id'] },
  );
  const places = fc.constantFrom([], ['format'], ['people', 0], ['language', 'acronyms']);
  const path = fc.oneof({ weight: 9, arbitrary: places }, fc.jsonValue());
  const step = fc.record({ path, value: fc.jsonValue() }, { requiredKeys: ['path'] });
  const later = fc.record({ id: mostly('one'), changes: usually(fc.array(step, { minLength: 1 })) });
  await fc.assert(
    fc.asyncProperty(usually(like), usually(later), async (first, second) => {
      const storage = storageInMemory({ rulesDraft: first, rulesDraftChanges: second });
      const load = () => import('../../../src/ui/pages/rules/editor/model/stored-draft.ts');
      const { storedDraft, keepDraft } = await on(storage, load);
      const begun = await storedDraft();
      expect(begun?.draft.format ?? 'ka-varda/rules@1').toBe('ka-varda/rules@1');
      const draft = { ...rules, later: { deep: [1] }, version: 8 };
      expect(await keepDraft({ draft, from: rules })).toBe(true);
      expect(await (await on(storage, load)).storedDraft()).toEqual({ draft, from: rules });
    }),
    { numRuns: 150 },
  );
});

test('steps passed, tried and pasted texts: a number that is one, and texts', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.jsonValue(), fc.double(), fc.integer()), async (value) => {
      const storage = storageInMemory({ firstSteps: value });
      const { firstStepsPassed } = await on(storage, () => import('../../../src/platform/first-steps.ts'));
      const passed = await firstStepsPassed();
      expect(Number.isInteger(passed) && passed >= 0 && passed <= 100).toBe(true);
      for (const key of ['triedText', 'pasted-people', 'pasted-posts']) storage.memory.set(key, value);
      const { triedText } = await on(storage, () => import('../../../src/platform/tried-text.ts'));
      const { pastedText } = await on(storage, () => import('../../../src/platform/pasted-text.ts'));
      for (const text of [await triedText(), await pastedText('people'), await pastedText('posts')]) {
        expect(text).toBe(typeof value === 'string' ? value : '');
      }
    }),
    { numRuns: 60 },
  );
});

test('whatever lies where the salts are, hashes are made, and stay the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything({ withTypedArray: true, withDate: true, withMap: true }), async (junk) => {
      globalThis.indexedDB = new IDBFactory();
      await inStore('keys', 'readwrite', (store) => ask(store.put(junk, 'record')));
      const { value = '' } = await hashOf('Paldies!', 'record');
      expect(value).toMatch(/^[0-9a-f]{64}$/);
      expect((await hashOf('Paldies!', 'record')).value).toBe(value);
    }),
    { numRuns: 40 },
  );
});
