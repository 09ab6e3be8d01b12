import { expect, test } from 'vitest';
import type { Finding } from '../../../src/engine/types.ts';
import { alike } from '../../../src/ui/findings/about.ts';

const finding = (check: string, start: number, message: string): Finding => ({
  check,
  group: 'voice',
  level: 'confirm',
  start,
  end: start + 1,
  message,
  why: '',
  basis: [],
  fixes: [],
});

test('the same said of different words is told once, with all its words', () => {
  const groups = alike([
    finding('voice/opinion', 0, 'Viedoklis.'),
    finding('legal/phrase', 3, 'Īsāk.'),
    finding('voice/opinion', 7, 'Viedoklis.'),
  ]);
  expect(groups.map((group) => group.map(({ start }) => start))).toEqual([[0, 7], [3]]);
});
