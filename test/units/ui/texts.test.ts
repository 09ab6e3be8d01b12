import { describe, expect, test } from 'vitest';
import { draftsTexts } from '../../../src/ui/i18n/drafts.ts';
import { editorTexts } from '../../../src/ui/i18n/editor.ts';
import { partsTexts } from '../../../src/ui/i18n/findings.ts';
import { handoverTexts } from '../../../src/ui/i18n/handover.ts';
import { popupTexts } from '../../../src/ui/i18n/popup.ts';
import { recordTexts } from '../../../src/ui/i18n/record.ts';
import { startTexts } from '../../../src/ui/i18n/start.ts';

/** Every sentence of a surface with its place; functions are given a sample. */
function sentences(texts: object, place = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]): [string, string][] => {
    const here = place ? `${place}.${key}` : key;
    if (typeof value === 'string') return [[here, value]];
    if (typeof value === 'function') return [[here, value('N', 'N')]];
    return sentences(value, here);
  });
}

const surfaces = {
  drafts: draftsTexts,
  handover: handoverTexts,
  editor: editorTexts,
  record: recordTexts,
  start: startTexts,
  popup: popupTexts,
  parts: partsTexts,
};

/** What no sentence may hold: exclamation marks, typewriter quotes, three dots for an ellipsis, stray spaces. */
const ILL_SET = /!|"|'|\.\.\.| {2}|^ | $/;
/** Polite «jūs» is lower case except where it opens a sentence; the other language's quotation marks. */
const NOT_LATVIAN = /[\p{Ll},] Jū[st]|[“‘’]/u;
const NOT_ENGLISH = /[āčēģīķļņšūž„«»]/i;

describe.each(Object.entries(surfaces))('words of the %s', (_, { lv, en }) => {
  test('Latvian is calm and well set', () => {
    expect(sentences(lv).filter(([, text]) => ILL_SET.test(text) || NOT_LATVIAN.test(text))).toEqual([]);
  });

  test('English is well set and has no Latvian left in it', () => {
    const rest = sentences(en).filter(([place]) => place !== 'name');
    expect(rest.filter(([, text]) => ILL_SET.test(text) || NOT_ENGLISH.test(text))).toEqual([]);
  });

  test('nothing is left empty', () => {
    const mayBeEmpty = ['moreBefore'];
    const all = [...sentences(lv), ...sentences(en)].filter(([place]) => !mayBeEmpty.includes(place));
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
