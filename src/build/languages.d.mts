import type { Plugin } from 'esbuild';

/** The languages of posts and their files; paths from the root of the repository. */
export interface Languages {
  ids: readonly string[];
  /** The language that a file belongs to, if it belongs to one. */
  languageOf: (file: string) => string | undefined;
  /** What comes with the words of a language and not with the core: files of languages, and the tables. */
  own: ReadonlySet<string>;
  tables: readonly string[];
  /** Modules of the core that words of languages use, and the names they use of each. */
  shared: ReadonlyMap<string, ReadonlySet<string>>;
}

export function readLanguages(): Promise<Languages>;
export function withoutWords(languages: Languages): Plugin;
export function showsShared(languages: Languages): string;
export function wordsEntry(languages: Languages): string;
export function onlyWordsOf(language: string, languages: Languages): Plugin;
