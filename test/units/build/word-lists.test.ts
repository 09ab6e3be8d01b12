import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../src/build/pack-words.mjs';
import { compileWordLists, readWordLists } from '../../../src/build/word-lists.mjs';
import { optionsOf } from '../../../src/engine/pattern.ts';

const LIST =
  '# of a test\n\n[ban]\n# Predicates.\nsource: editorial\naizliegts # not "liegts"\n#hashtag\nnav|vairs atļauts\n';
const read = (text: string) => readWordLists(text, 'words.lv.txt');

test('a list has its entries, without comments, source and empty lines', () => {
  expect(read(LIST)).toEqual({ ban: ['aizliegts', '#hashtag', 'nav|vairs atļauts'] });
});

test('an entry may name the words of a list above it', () => {
  const text = '[<heads>]\nsource: editorial\nministr*\nmērs\n[offices]\nsource: editorial\nkā … <heads>\n';
  expect(read(text)).toEqual({ offices: ['kā … ministr*|mērs'] });
  expect(() => read(text.replace('[<heads>]', '[<others>]'))).toThrow('words.lv.txt:7: there is no list [<heads>]');
});

describe('an error names file, line and what is wrong', () => {
  test.each([
    ['liegts\n', 'words.lv.txt:1: an entry stands before the first list'],
    ['[ban]\nliegts\n', 'words.lv.txt:1: the list [ban] does not say its source'],
    [`${LIST}[ban]\n`, 'words.lv.txt:9: the list [ban] is there a second time'],
    [`${LIST}aizliegts\n`, 'words.lv.txt:9: "aizliegts" stands in line 6 already'],
    [`${LIST}\ttab\n`, 'words.lv.txt:9: an entry without words'],
    [`${LIST}vairs ||nav\n`, 'words.lv.txt:9: "||nav" has an empty alternative'],
    [`${LIST}vai*rs\n`, 'words.lv.txt:9: "vai*rs" has a sign inside a word'],
    [`${LIST}vairs …\n`, 'words.lv.txt:9: "vairs …" begins or ends with …'],
    [`${LIST}vairs  nav\n`, 'words.lv.txt:9: "vairs  nav" has a space too many'],
    [`${LIST}[a ban]\n`, 'words.lv.txt:9: "a ban" is no name of a list'],
  ])('%j', (text, error) => {
    expect(() => read(text)).toThrow(error);
  });

  test('a list that nothing asks for', () => {
    const shape = 'interface Words {\n  duty: Book;\n}';
    expect(() => compileWordLists(LIST, 'words.lv.txt', shape)).toThrow(
      'words.lv.txt:3: nothing asks for a list [ban]',
    );
  });
});

test('whatever the words, packed they stand for the same ones', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aāek'), minLength: 1, maxLength: 6 });
  const word = fc.oneof(
    { weight: 4, arbitrary: letters },
    letters.map((stem) => `${stem}*`),
    letters.map((end) => `*${end}`),
  );
  fc.assert(
    fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 30 }), (words) => {
      expect(new Set(optionsOf(pack(words)))).toEqual(new Set(words));
    }),
  );
});

test('both languages of a check have the same lists', () => {
  const lists = (file: string) => Object.keys(read(readFileSync(file, 'utf8'))).sort();
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  const latvian = files.filter((file) => file.endsWith('.lv.txt'));
  expect(latvian.length).toBeGreaterThan(5);
  for (const file of latvian) expect(lists(file), file).toEqual(lists(file.replace('.lv.txt', '.en.txt')));
});
