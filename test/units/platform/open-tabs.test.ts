import { beforeEach, expect, test, vi } from 'vitest';

interface Given {
  target: { tabId: number; allFrames?: boolean; frameIds?: number[] };
  files?: string[];
}
interface Frame {
  frameId: number;
  origin?: string;
  isServed?: boolean;
}

/** Open tabs and what their frames say; what was put into which of them. */
let tabs: Record<number, Frame[]>;
let put: string[];

vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: {
      getAll: async () => ({
        origins: ['https://x.com/*', 'https://www.linkedin.com/*', 'https://forums.example.lv/*'],
      }),
    },
    runtime: {
      getManifest: () => ({
        content_scripts: [
          { matches: ['https://x.com/*'], js: ['idle/x.js'], css: ['marks.css'] },
          { matches: ['https://www.linkedin.com/*'], js: ['idle/linkedin.js'], css: ['marks.css'] },
        ],
      }),
    },
    tabs: { query: async () => Object.keys(tabs).map((id) => ({ id: Number(id) })) },
    scripting: {
      executeScript: async ({ target, files }: Given) => {
        const frames = tabs[target.tabId];
        if (!frames) throw new Error('an error page');
        if (files) put.push(`${target.tabId}.${target.frameIds}: ${files}`);
        return files ? [] : frames.map(({ frameId, ...result }) => ({ frameId, result }));
      },
      insertCSS: async () => {},
    },
  },
}));

const { startInOpenTabs } = await import('../../../src/platform/open-tabs.ts');

beforeEach(() => {
  tabs = {};
  put = [];
});

test('FAULTS 1.1: every frame gets the script of its own site, and an allowed host the one for all others', async () => {
  tabs = {
    1: [
      { frameId: 0, origin: 'https://x.com' },
      { frameId: 4, origin: 'https://www.linkedin.com' },
    ],
    2: [{ frameId: 0, origin: 'https://forums.example.lv' }],
  };
  await startInOpenTabs();
  expect(put.sort()).toEqual(['1.0: idle/x.js', '1.4: idle/linkedin.js', '2.0: idle.js']);
});

test('FAULTS 1.1: a frame that has its script, or may not be read, gets none', async () => {
  tabs = {
    1: [
      { frameId: 0, origin: 'https://x.com', isServed: true },
      { frameId: 2, origin: 'https://ads.example' },
      { frameId: 3, origin: 'null' },
      { frameId: 5 },
      { frameId: 6, origin: 'https://x.com' },
    ],
  };
  await startInOpenTabs();
  expect(put).toEqual(['1.6: idle/x.js']);
});

test('a tab that cannot be touched takes no others down with it', async () => {
  tabs = { 1: undefined as never, 2: [{ frameId: 0, origin: 'https://x.com' }] };
  await startInOpenTabs();
  expect(put).toEqual(['2.0: idle/x.js']);
});
