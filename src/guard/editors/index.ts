import type { EditorKind } from '../../sites/site.ts';
import { draft } from './draft.ts';
import type { Editor } from './editor.ts';
import { lexical } from './lexical.ts';
import { plain } from './plain.ts';
import { slate } from './slate.ts';
import { textField } from './text-field.ts';

/** One line a kind; a new kind is a file and a line. */
export const EDITORS: Record<EditorKind, Editor> = { textarea: textField, draft, lexical, slate, plain };
