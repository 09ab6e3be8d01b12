/** Word lists, compiled by the build: entries by the name of their list, parted by line breaks (`src/build/word-lists.mjs`). */
declare module '*.txt' {
  const lists: Readonly<Record<string, string>>;
  export default lists;
}
