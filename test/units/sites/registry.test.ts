import { existsSync, readdirSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canonicalSite } from '../../../src/policy/register/sites.ts';
import { SITES, siteOf } from '../../../src/sites/index.ts';
import { MATCHES } from '../../../src/sites/matches.ts';
import { siteId } from '../../../src/sites/site.ts';
import { PRACTICE_SITES } from '../../sites/index.ts';

const folders = readdirSync('src/sites').filter(
  (name) => statSync(`src/sites/${name}`).isDirectory() && name !== 'text',
);

describe.each(SITES.map((site) => [site.name, site] as const))('%s', (_, site) => {
  test('its hosts lead to it and to the id that the rules file uses', () => {
    for (const host of site.hosts) {
      expect(siteOf(host)).toBe(site);
      // A test address of a network counts as the network.
      expect(canonicalSite(siteId(site, host))).toBe(siteId(site, host));
    }
  });

  test('every surface says how its text is found and published', () => {
    for (const surface of site.surfaces) {
      expect(surface.editable.length * surface.bounds.length).toBeGreaterThan(0);
      // What only belongs to a post is saved, and published with it.
      if (surface.field) continue;
      const ways = [...surface.publish, ...surface.keys, surface.publishes, surface.learnsPublish].filter(Boolean);
      expect(ways.length).toBeGreaterThan(0);
    }
  });
});

test('every site folder is in the registry and has a practice page', () => {
  expect(SITES.length).toBe(folders.length);
  for (const folder of folders) expect(existsSync(`test/sites/${folder}/page.tsx`), folder).toBe(true);
  // What is private on each is asked there (private.test.ts).
  expect(PRACTICE_SITES.map(({ name }) => name).sort()).toEqual(folders.sort());
});

test('a host that no site names is nobody’s', () => {
  expect(siteOf('example.com')).toBeUndefined();
  expect(siteOf('x.com.example.com')).toBeUndefined();
});

test('the manifest names hosts one by one, over https only', () => {
  for (const match of MATCHES) expect(match).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
  expect(new Set(MATCHES).size).toBe(MATCHES.length);
});
