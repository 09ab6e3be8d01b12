import { expect, test } from 'vitest';
import { readAccountAddress } from '../../../src/policy/register/account-address.ts';

test.each([
  ['x.com', '@liga_eg', 'x.com', 'liga_eg'],
  ['x.com', '  liga_eg ', 'x.com', 'liga_eg'],
  ['facebook.com', 'Mežu un parku pārvalde', 'facebook.com', 'Mežu un parku pārvalde'],
  ['https://mastodon.social/', '@liga@mastodon.social', 'mastodon.social', 'liga'],
  ['x.com', 'https://twitter.com/liga_eg?lang=lv', 'x.com', 'liga_eg'],
  ['x.com', 'https://www.facebook.com/mezuparki/', 'facebook.com', 'mezuparki'],
  ['x.com', 'linkedin.com/in/liga-egle/', 'linkedin.com', 'liga-egle'],
  ['x.com', 'https://www.linkedin.com/company/parki/posts/', 'linkedin.com', 'parki'],
  ['x.com', 'https://www.youtube.com/@MezuParki/videos', 'youtube.com', 'MezuParki'],
  ['x.com', 'https://www.reddit.com/user/liga/', 'reddit.com', 'liga'],
  ['x.com', 'https://t.me/mezuparki', 'telegram.org', 'mezuparki'],
  ['x.com', 'https://bsky.app/profile/liga.bsky.social', 'bsky.app', 'liga.bsky.social'],
  ['bsky.app', 'liga.bsky.social', 'bsky.app', 'liga.bsky.social'],
  ['x.com', 'https://mastodon.social/@liga', 'mastodon.social', 'liga'],
  ['x.com', 'https://www.facebook.com/Me%C5%BEu', 'facebook.com', 'Mežu'],
])('%s, "%s" is %s/%s', (site, typed, foundSite, handle) => {
  expect(readAccountAddress(site, typed)).toEqual({ site: foundSite, handle });
});

test.each(['', '   ', '@', 'https://x.com/'])('"%s" names no account', (typed) => {
  expect(readAccountAddress('x.com', typed)).toBeUndefined();
});
