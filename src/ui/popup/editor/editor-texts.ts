import { type EditorTexts, editorTexts } from '../../i18n/editor.ts';
import { useLanguage } from '../../parts/language.ts';

/** The editor's words in the language of the interface. */
export const useEditorTexts = (): EditorTexts => editorTexts[useLanguage()];
