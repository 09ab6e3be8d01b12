import { describe, expect, test } from 'vitest';
import { readPost } from '../../../src/languages/index.ts';
import { compilePolicy } from '../../../src/policy/compile.ts';
import type { Topic } from '../../../src/policy/file/rules.ts';
import { findTopics, topicsIn } from '../../../src/policy/wording/topics.ts';

const topics: Topic[] = [
  { id: 'uguns', words: { lv: ['ugunsgrēk*', 'degšan*'], en: ['fire*'] } },
  { id: 'mezs', words: { lv: ['meža ugunsgrēk*', 'mež*'], en: ['forest*'] } },
  { id: 'nauda', words: { lv: ['finansējums', 'valsts budžet*'], en: ['funding'] } },
  { id: 'mates', words: { lv: ['māte*'] } },
];
const policy = compilePolicy({ format: 'ka-varda/rules@1', topics });
const found = (text: string, lang: 'lv' | 'en' | 'unknown' = 'lv') => topicsIn(policy, readPost(text, lang));

describe('topics are found by their words', () => {
  test.each<[string, string[]]>([
    ['Ugunsgrēks Slīterē ir nodzēsts.', ['uguns']],
    ['UGUNSGRĒKI jūlijā', ['uguns']],
    ['Sadegšana nav degšana.', ['uguns']],
    ['Sadegšana motorā.', []],
    ['Valsts budžeta grozījumi.', ['nauda']],
    ['Budžeta grozījumi.', []],
    ['Valsts, budžets un mēs.', []],
    ['Finansējums ir.', ['nauda']],
    ['Finansējuma nav.', []],
    ['Ugunsgreks nodzests, paldies visiem.', ['uguns']],
    ['Ugunsgreks nodzēsts, paldies visiem.', []],
    ['Šodien #ugunsgrēks pie Siguldas.', ['uguns']],
    ['Talka: #TīrsMežs2026', ['mezs']],
    ['https://piemers.lv/mezs/ugunsgreks', []],
    ['', []],
  ])('%s', (text, ids) => expect(found(text)).toEqual(ids));

  test('one word may belong to several topics', () => {
    expect(found('Meža ugunsgrēks Slīterē.')).toEqual(['uguns', 'mezs']);
  });

  test('offsets are those of the text as given', () => {
    const text = 'Šodien: #MežaUgunsgrēks!';
    const [fire] = findTopics(policy, readPost(text, 'lv'));
    expect(fire?.ranges.map(({ start, end }) => text.slice(start, end))).toEqual(['Ugunsgrēks']);
  });

  test('a post is searched for the words of its language', () => {
    expect(found('Funding for forest fires.', 'en')).toEqual(['uguns', 'mezs', 'nauda']);
    expect(found('Funding, ugunsgrēks', 'unknown')).toEqual(['uguns', 'nauda']);
  });

  test('words without a twin in the post’s language are not folded into it', () => {
    expect(found('Building materials are here.', 'en')).toEqual([]);
    expect(found('Māte', 'en')).toEqual(['mates']);
  });

  test('topics that the writer named count, others than the rules’ do not', () => {
    expect(topicsIn(policy, readPost('Ugunsgrēks.', 'lv'), ['nauda', 'cits'])).toEqual(['uguns', 'nauda']);
  });
});
