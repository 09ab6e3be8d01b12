import { expect, test } from 'vitest';
import { isMatched } from '../../../src/platform/match-pattern.ts';

test.each([
  ['https://x.com/*', 'https://x.com'],
  ['https://x.com/*', 'https://x.com/home?a=1#b'],
  ['https://x.com/*', 'https://x.com:8443'],
  ['https://forum.lv:8443/*', 'https://forum.lv:8443'],
  ['https://*.forum.lv/*', 'https://forum.lv'],
  ['https://*.forum.lv/*', 'https://a.b.forum.lv'],
  ['https://*/*', 'https://anything.example'],
])('%s takes %s', (pattern, address) => {
  expect(isMatched(pattern, address)).toBe(true);
});

test.each([
  ['https://x.com/*', 'https://www.x.com'],
  ['https://x.com/*', 'https://x.com.example.org'],
  ['https://x.com/*', 'http://x.com'],
  ['https://forum.lv:8443/*', 'https://forum.lv'],
  ['https://*.forum.lv/*', 'https://notforum.lv'],
  ['https://*/*', 'null'],
  ['https://*/*', ''],
  ['<all_urls>', 'https://x.com'],
])('%s does not take %s', (pattern, address) => {
  expect(isMatched(pattern, address)).toBe(false);
});
