import type { Range } from '../../engine/types.ts';
import type { EditorKind } from '../../sites/site.ts';
import { replaceInDraft } from './draft.ts';
import { replaceInLexical } from './lexical.ts';
import { replaceInPlain } from './plain.ts';
import { replaceInTextField } from './text-field.ts';

/** Replaces a range of the editor's text by the way that the editor's own model follows (SITES.md 1.1). */
export type Replace = (editable: HTMLElement, range: Range, text: string) => Promise<void>;

/** One way a kind of editor; a new kind is a file and a line. */
export const REPLACE: Record<EditorKind, Replace> = {
  textarea: replaceInTextField,
  draft: replaceInDraft,
  lexical: replaceInLexical,
  plain: replaceInPlain,
};
