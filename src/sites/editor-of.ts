import type { EditorKind, Surface } from './site.ts';
import { isTextField } from './text/read-text.ts';

/** What common editors write on their element. */
const MARKUP: [string, EditorKind][] = [
  ['.public-DraftEditor-content', 'draft'],
  ['[data-lexical-editor="true"]', 'lexical'],
  ['[data-slate-editor="true"]', 'slate'],
];

/** What a text of a surface is written with: a field beside a rich editor is a plain text field. */
export function editorOf({ editor }: Surface, editable: HTMLElement): EditorKind {
  if (isTextField(editable)) return 'textarea';
  if (editor !== 'by-markup') return editor;
  return MARKUP.find(([selector]) => editable.matches(selector))?.[1] ?? 'plain';
}
