// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { offsetAt, pointAt, rangeIn, readText } from '../../../src/sites/text/read-text.ts';

const editable = (html: string): HTMLElement => {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
};

/** "aa", "bb", an empty line and "cc", as each editor draws it (measured in the editors themselves). */
const LINES: Record<string, string> = {
  'Draft.js':
    '<div data-contents="true"><div data-block="true"><div><span><span data-text="true">aa</span></span></div></div><div data-block="true"><div><span><span data-text="true">bb</span></span></div></div><div data-block="true"><div><span><br data-text="true"></span></div></div><div data-block="true"><div><span><span data-text="true">cc</span></span></div></div></div>',
  'Lexical, rich': '<p><span>aa</span></p><p><span>bb</span></p><p><br></p><p><span>cc</span></p>',
  'Lexical, plain': '<p><span>aa</span><br><span>bb</span><br><br><span>cc</span></p>',
  'Quill 1': '<p>aa</p><p>bb</p><p><br></p><p>cc</p>',
  ProseMirror: '<p>aa</p><p>bb</p><p><br class="ProseMirror-trailingBreak"></p><p>cc</p>',
  'contenteditable in Chromium': 'aa<div>bb</div><div><br></div><div>cc</div>',
  'contenteditable in Firefox': '<div>aa</div><div>bb</div><div><br></div><div>cc</div>',
  'plain text with line breaks': 'aa\nbb\n\ncc',
};

describe('the lines of a text come out the same in every editor', () => {
  test.each(Object.entries(LINES))('%s', (_, html) => {
    expect(readText(editable(html)).text).toBe('aa\nbb\n\ncc');
  });
});

test.each([
  ['an empty editor', '<p><br></p>', ''],
  ['a line break at the end', '<p><span>aa</span><br><br></p>', 'aa\n'],
  ['a placeholder break behind text', '<p>aa<br></p>', 'aa'],
  ['characters that only hold the caret', '<p>\ufeffa\u200ba</p>', 'aa'],
  ['an emoji drawn as a picture', '<p>aa<img alt="🌲">bb</p>', 'aa🌲bb'],
  ['a picture without words', '<p>aa<img>bb</p>', 'aabb'],
  ['layout between blocks', '\n  <p>aa</p>\n  <p>bb</p>\n', 'aa\nbb'],
])('%s', (_, html, text) => {
  expect(readText(editable(html)).text).toBe(text);
});

test('a text field is read as it is', () => {
  const field = document.createElement('textarea');
  field.value = 'aa\n\nbb';
  expect(readText(field).text).toBe('aa\n\nbb');
});

describe('offsets lead to the page and back', () => {
  const element = editable('<p>Te \ufeff<span>#Rīga</span> ir</p><p><br></p><p>beigas</p>');
  const read = readText(element);

  test('every offset of the text comes back as itself', () => {
    expect(read.text).toBe('Te #Rīga ir\n\nbeigas');
    for (let at = 0; at <= read.text.length; at++) {
      const point = pointAt(read, at, 'end');
      expect(point && offsetAt(read, point)).toBe(at);
    }
  });

  test('a range does not reach into a node that it has no part of', () => {
    const range = rangeIn(read, 3, 8);
    expect([range?.startContainer.textContent, range?.startOffset]).toEqual(['#Rīga', 0]);
    expect([range?.endContainer.textContent, range?.endOffset]).toEqual(['#Rīga', 5]);
  });

  test('an empty range stands in one place', () => {
    const range = rangeIn(read, 8, 8);
    expect(range?.startContainer).toBe(range?.endContainer);
    expect(range?.startOffset).toBe(range?.endOffset);
  });

  test('an offset beyond the text leads nowhere', () => {
    expect(pointAt(read, read.text.length + 1, 'end')).toBeUndefined();
  });
});
