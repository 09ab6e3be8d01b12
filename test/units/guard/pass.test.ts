// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import type { Writing } from '../../../src/guard/text-in-hand.ts';
import { createPasses } from '../../../src/guard/waiting/pass.ts';

const composer = (): HTMLElement => document.body.appendChild(document.createElement('textarea'));
const writing = (editable: Element, key: string) => ({ key, parts: [{ editable }] }) as unknown as Writing;

let passes: ReturnType<typeof createPasses>;
beforeEach(() => {
  passes = createPasses();
});

test('a pass lets the text that was decided on out of its composer', () => {
  const root = composer();
  passes.grant(writing(root, 'teksts'));
  expect(passes.covers(writing(root, 'teksts'))).toBe(true);
});

test('a changed text needs another decision, also when it is changed back', () => {
  const root = composer();
  passes.grant(writing(root, 'teksts'));
  expect(passes.covers(writing(root, 'teksts un vēl'))).toBe(false);
  expect(passes.covers(writing(root, 'teksts'))).toBe(false);
});

test('the same text in another composer has no pass, and takes none away', () => {
  const root = composer();
  passes.grant(writing(root, 'teksts'));
  expect(passes.covers(writing(composer(), 'teksts'))).toBe(false);
  expect(passes.covers(writing(root, 'teksts'))).toBe(true);
});

test('a composer that the site has drawn anew keeps its pass', () => {
  const root = composer();
  passes.grant(writing(root, 'teksts'));
  root.remove();
  expect(passes.covers(writing(composer(), 'teksts'))).toBe(true);
});

test('a pass that has ended lets nothing out, and ends no newer one', () => {
  const root = composer();
  const end = passes.grant(writing(root, 'teksts'));
  end();
  expect(passes.covers(writing(root, 'teksts'))).toBe(false);
  passes.grant(writing(root, 'teksts'));
  end();
  expect(passes.covers(writing(root, 'teksts'))).toBe(true);
});
