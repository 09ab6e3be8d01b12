import { describe, expect, test } from 'vitest';
import { persons, personsOf, readPost } from '../../../src/languages/index.ts';

const I = { firstSingular: true, firstPlural: false };
const WE = { firstSingular: false, firstPlural: true };
const NOBODY = { firstSingular: false, firstPlural: false };

describe('I', () => {
  test.each([
    'I think so.',
    "I'm not sure.",
    'I’ve read it.',
    'Ask me tomorrow.',
    'That book is mine.',
    'I did it myself.',
    'my dog',
    'i think it works',
    'In my opinion (I may be wrong) it works.',
    'When the World War I museum opens, I will go.',
    'In this area I found a frog.',
    'In class I learned to swim.',
    'On Monday I was at the lake.',
    'I 100% agree.',
    'So do I.',
    'I always wait here.',
  ])('%s', (text) => expect(persons(text, 'en')).toEqual(I));
});

describe('we', () => {
  test.each([
    'We are open.',
    "We're open.",
    'We’ll answer soon.',
    'Join us today!',
    'Our park',
    'The choice is ours.',
    'we do it ourselves',
    'Let us know what you think.',
  ])('%s', (text) => expect(persons(text, 'en')).toEqual(WE));
});

describe('neither', () => {
  test.each([
    'US troops',
    'The US is a member.',
    'Part I of the report',
    'World War I began in 1914.',
    'Elizabeth I reigned long.',
    'Zone I is closed.',
    'Area I opens at noon.',
    'The park in zone I, II and III is open.',
    'Pope Pius I',
    'King Olaf I visited the lake.',
    'Take I 95 south.',
    'Phase I starts on Monday.',
    'Annex I.',
    'I. Introduction',
    'I) the first point',
    'i.e. tomorrow',
    'Wi-Fi in the park',
    'A gold mine closed.',
    'The mine is shut.',
    "Let's go!",
    'Let’s go!',
    'H&I team',
    'MY AGE study ME/CFS',
    'A/I systems',
    '#me @us https://we.org/my',
  ])('%s', (text) => expect(persons(text, 'en')).toEqual(NOBODY));
});

test('a whole post in capitals still speaks', () => {
  expect(persons('WE ARE OPEN AND OUR PARK IS FREE', 'en')).toEqual(WE);
});

test('marks carry offsets in the text as given', () => {
  const text = 'She said “I will”, we agreed.';
  const marks = personsOf(readPost(text, 'en'));
  expect(marks.map(({ start, end, number }) => [text.slice(start, end), number])).toEqual([
    ['I', 'singular'],
    ['we', 'plural'],
  ]);
});
