import type { Plugin as EsbuildPlugin } from 'esbuild';
import type { Plugin } from 'vitest/config';

/** See `word-list-plugins.mjs`. */
export const wordLists: EsbuildPlugin;
export const wordListsInTests: Plugin;
