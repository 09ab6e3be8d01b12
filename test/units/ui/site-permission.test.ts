import { afterEach, expect, test, vi } from 'vitest';

/** The extension's browser with one tab in front; only what is asked for is there. */
async function over(url: string | undefined, granted: string[] = ['https://x.com/*']) {
  const permissions = {
    contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.includes(origin)),
    request: async ({ origins }: { origins: string[] }) => granted.push(...origins) > 0,
    remove: async ({ origins }: { origins: string[] }) => {
      if (origins.includes('https://x.com/*')) throw new Error('You cannot remove required permissions.');
      granted.splice(0, granted.length, ...granted.filter((origin) => !origins.includes(origin)));
      return true;
    },
  };
  const tabs = { query: async () => [{ url }] };
  const runtime = { getManifest: () => ({ host_permissions: ['https://x.com/*'] }) };
  vi.resetModules();
  vi.doMock('webextension-polyfill', () => ({ default: { permissions, tabs, runtime } }));
  return await import('../../../src/platform/site-permission.ts');
}

afterEach(() => vi.doUnmock('webextension-polyfill'));

test('a site of the manifest is checked and cannot be given up', async () => {
  const { siteInTab, forbidSite } = await over('https://x.com/home?lang=lv');
  expect(await siteInTab()).toEqual({ host: 'x.com', allowed: true, added: false });
  expect(await forbidSite('x.com')).toBe(false);
});

test('another site can be allowed and forbidden again', async () => {
  const { siteInTab, allowSite, forbidSite } = await over('https://mastodons.lv/@liga');
  expect(await siteInTab()).toEqual({ host: 'mastodons.lv', allowed: false, added: false });
  expect(await allowSite('mastodons.lv')).toBe(true);
  expect(await siteInTab()).toEqual({ host: 'mastodons.lv', allowed: true, added: true });
  expect(await forbidSite('mastodons.lv')).toBe(true);
  expect(await siteInTab()).toMatchObject({ allowed: false });
});

test.each([undefined, '', 'about:blank', 'chrome://extensions', 'http://x.com/', 'moz-extension://1/popup.html'])(
  'nothing is said over %s',
  async (url) => {
    const { siteInTab } = await over(url);
    expect(await siteInTab()).toBeUndefined();
  },
);
