import { en } from './editor.en.ts';
import { type EditorTexts, lv } from './editor.lv.ts';
import type { Texts } from './index.ts';

export type { EditorTexts };
export const editorTexts: Texts<EditorTexts> = { lv, en };
