import { describe, expect, test } from 'vitest';
import { situationOf } from '../../../src/assist/reply/situation.ts';
import { SITUATIONS } from '../../../src/assist/reply/situations.ts';
import { readMessages } from '../../situations/read.ts';

const messages = readMessages().map((message) => ({ ...message, told: situationOf(message.text) ?? 'none' }));

test('there are at least 120 Latvian and 80 English messages', () => {
  expect(messages.filter(({ lang }) => lang === 'lv').length).toBeGreaterThanOrEqual(120);
  expect(messages.filter(({ lang }) => lang === 'en').length).toBeGreaterThanOrEqual(80);
});

describe.each(['lv', 'en'] as const)('messages in %s', (lang) => {
  const own = messages.filter((message) => message.lang === lang);
  for (const part of ['tuned', 'held out']) {
    const chosen = own.filter(({ heldOut }) => heldOut === (part === 'held out'));
    const wanted = chosen.filter(({ kind }) => kind !== 'none');
    const right = wanted.filter(({ kind, told }) => kind === told);
    const wrong = chosen.filter(({ kind, told }) => told !== 'none' && told !== kind);
    const figures = `${right.length} of ${wanted.length} told, ${wrong.length} wrongly, of ${chosen.length} messages`;
    test(`${part}: ${figures}`, () => {
      expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.7);
    });
  }

  test.each(SITUATIONS.filter((kind) => kind !== 'false-claim'))('%s: precision at least .95', (kind) => {
    const told = own.filter((message) => message.told === kind);
    const wrongly = told.filter((message) => message.kind !== kind).map(({ text }) => text);
    expect(told.length).toBeGreaterThan(5);
    expect(1 - wrongly.length / told.length, wrongly.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});

describe('a false claim', () => {
  test.each([
    ['Vakcīnās ir mikročipi, visi to zina.', 'Tā nav taisnība. Vakcīnas sastāvs ir publicēts: https://example.lv'],
    ['No janvāra pases maksās 100 eiro.', 'Šī informācija neatbilst patiesībai, pase maksā tikpat.'],
    ['5G causes cancer.', 'This is not true, see the measurements.'],
    ['The lake is closed for good.', 'That claim is false: the lake opens in May.'],
  ])('is told by the answer only: %s', (message, answer) => {
    expect(situationOf(message)).toBeUndefined();
    expect(situationOf(message, answer)).toBe('false-claim');
  });

  test.each([
    ['Jūs melojat, tas nav tiesa!', 'Labdien, ezers ir atvērts.'],
    ['Vakcīnās ir mikročipi.', 'Avīze raksta: «Tā nav taisnība».'],
    ['Lies.', 'Good morning, the lake is open.'],
  ])('is not told by an accusation or a quotation: %s', (message, answer) =>
    expect(situationOf(message, answer)).toBeUndefined(),
  );

  test('never stands before an emergency', () =>
    expect(situationOf('Palīgā, ezerā slīkst cilvēks!', 'Tā nav taisnība.')).toBe('emergency'));
});

test('quoted words are somebody else’s', () => {
  expect(situationOf('Kaimiņš teica: «Jūs visi esat idioti.»')).toBeUndefined();
  expect(situationOf('The sign said “our house is on fire”.')).toBeUndefined();
});

test('nothing is told of what holds no words of ours, and no text breaks it', () => {
  const texts = ['', '   ', '👍', '???', '\ud800', 'Добрый день, где можно получить паспорт?', 'a'.repeat(5000)];
  for (const text of texts) expect(situationOf(text), text.slice(0, 40)).toBeUndefined();
});
