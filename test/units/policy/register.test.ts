import { describe, expect, test } from 'vitest';
import { compilePolicy } from '../../../src/policy/compile.ts';
import type { Account, Rules } from '../../../src/policy/file/rules.ts';
import { presumedAccount, standingOf } from '../../../src/policy/register/register.ts';
import { canonicalSite, parseReference, WHOLE_SITE } from '../../../src/policy/register/sites.ts';

const accounts: Account[] = [
  { site: 'x.com', handle: '@EzeriUnUpes', kind: 'institution' },
  { site: 'threads.net', handle: 'ezeri.upes', kind: 'institution' },
  { site: 'facebook.com', handle: 'Ezeru aģentūra', kind: 'institution', ids: ['1000641'] },
  { site: 'linkedin.com', handle: 'company/ezeri', kind: 'institution', names: ['Ezeri un upes'] },
  { site: 'mastodon.social', handle: '@ezeri', kind: 'institution' },
  { site: 'bsky.app', handle: '@ezeri.gov.lv', kind: 'institution' },
  { site: 'x.com', handle: 'Ābele', kind: 'official', owner: 'abele' },
  { site: 'x.com', handle: '@janis', kind: 'personal', owner: 'janis' },
  { site: 'draugiem.lv', handle: 'Jānis Upe', kind: 'personal', owner: 'janis' },
  { site: 'draugiem.lv', handle: '42', kind: 'official', owner: 'vards', names: ['Jānis Upe'] },
];
const policy = compilePolicy({ format: 'ka-varda/rules@1', accounts } satisfies Rules);
const lookUp = (account: string | undefined, accountByName = false) => standingOf(policy, { account, accountByName });

describe('sites are known by all their addresses', () => {
  test.each([
    ['twitter.com', 'x.com'],
    ['mobile.twitter.com', 'x.com'],
    ['WWW.X.com', 'x.com'],
    ['m.facebook.com', 'facebook.com'],
    ['business.facebook.com', 'facebook.com'],
    ['www.threads.net', 'threads.com'],
    ['lv.linkedin.com', 'linkedin.com'],
    ['studio.youtube.com', 'youtube.com'],
    ['web.telegram.org', 'telegram.org'],
    ['old.reddit.com', 'reddit.com'],
    ['mastodon.social', 'mastodon.social'],
    ['www.forums.lv', 'forums.lv'],
    ['notx.com', 'notx.com'],
    ['x.com.evil.org', 'x.com.evil.org'],
  ])('%s is %s', (host, site) => expect(canonicalSite(host)).toBe(site));
});

describe('references', () => {
  test.each([
    ['x.com/@MezuParki', 'x.com', 'MezuParki'],
    ['twitter.com/MezuParki', 'x.com', 'MezuParki'],
    ['https://x.com/@MezuParki', 'x.com', 'MezuParki'],
    ['linkedin.com/company/ezeri', 'linkedin.com', 'company/ezeri'],
    ['mastodon.social/@ezeri@mastodon.social', 'mastodon.social', 'ezeri'],
    ['facebook.com/ Ezeru aģentūra ', 'facebook.com', 'Ezeru aģentūra'],
  ])('%s', (reference, site, handle) => expect(parseReference(reference)).toEqual({ site, handle }));

  test.each(['', '/', 'x.com', 'x.com/', 'x.com/@', '@MezuParki'])('%j is none', (reference) =>
    expect(parseReference(reference)).toBeUndefined(),
  );
});

describe('whose account it is', () => {
  test.each([
    ['as written', 'x.com/@EzeriUnUpes'],
    ['without case, under the old address', 'twitter.com/ezeriunupes'],
    ['on a site registered under its old address', 'threads.com/@Ezeri.Upes'],
    ['by the site’s own id', 'facebook.com/1000641'],
    ['a page of a company', 'linkedin.com/company/Ezeri'],
    ['with its own server', 'mastodon.social/@ezeri@mastodon.social'],
  ])('the institution’s: %s', (_, account) => {
    expect(lookUp(account)).toMatchObject({ capacity: 'institution', certain: true });
  });

  test('letters with marks are compared composed', () => {
    expect(lookUp('x.com/@A\u0304bele')).toMatchObject({ capacity: 'official', certain: true, owner: 'abele' });
  });

  test.each([
    ['a handle with spaces', 'facebook.com/ezeru aģentūra', false],
    ['one of the names', 'linkedin.com/Ezeri un upes', false],
    ['a site that shows names only', 'x.com/EzeriUnUpes', true],
  ])('by display name alone it is unsure: %s', (_, account, byName) => {
    expect(lookUp(account, byName)).toMatchObject({ capacity: 'institution', certain: false });
  });

  test('one display name for accounts of different kinds tells nothing', () => {
    expect(lookUp('draugiem.lv/Jānis Upe')).toMatchObject({ capacity: 'unknown', certain: false });
    expect(lookUp('draugiem.lv/Jānis Upe').owner).toBeUndefined();
  });

  test('the same handle on another site is somebody else', () => {
    expect(lookUp('instagram.com/@EzeriUnUpes').capacity).toBe('unknown');
    expect(lookUp('mastodon.online/@ezeri').capacity).toBe('unknown');
  });

  test.each([
    ['as a client of many servers shows it', 'elk.zone/ezeri@mastodon.social', 'institution'],
    ['with the sign before it', 'elk.zone/@Ezeri@Mastodon.Social', 'institution'],
    ['by the name of a domain, in a client of Bluesky', 'deer.example/ezeri.gov.lv', 'institution'],
    ['of another server', 'elk.zone/ezeri@mastodon.online', 'unknown'],
    ['without its server', 'elk.zone/ezeri', 'unknown'],
    ['on a network, where a server means nothing', 'x.com/ezeri@mastodon.social', 'unknown'],
  ])('FAULTS 8.5: an account is known under its own server: %s', (_, account, capacity) => {
    expect(lookUp(account).capacity).toBe(capacity);
  });

  test('FAULTS 8.5: where the page tells no account, what was said of the whole site serves', () => {
    const said: Account[] = [{ site: 'elk.zone', handle: WHOLE_SITE, kind: 'institution' }];
    expect(presumedAccount([...accounts, ...said], 'elk.zone/')).toBe('elk.zone/*');
    expect(presumedAccount(accounts, 'elk.zone/')).toBeUndefined();
    // An account that is shown is asked about by itself.
    expect(presumedAccount([...accounts, ...said], 'elk.zone/kads')).toBeUndefined();
    // The register comes first.
    const listed: Account[] = [...said, { site: 'elk.zone', handle: 'eua', kind: 'official' }];
    expect(presumedAccount(listed, 'elk.zone/')).toBe('elk.zone/eua');
  });

  test('not in the register is unknown, none given is absent', () => {
    expect(lookUp('x.com/@kads').capacity).toBe('unknown');
    expect(lookUp('kaut kas').capacity).toBe('unknown');
    expect(lookUp(undefined).capacity).toBe('absent');
    expect(lookUp('').capacity).toBe('absent');
  });
});
