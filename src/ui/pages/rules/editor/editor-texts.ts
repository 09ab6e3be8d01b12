import { useLanguage } from '../../../findings/language.ts';
import { type EditorTexts, editorTexts } from '../../../i18n/editor.ts';

/** The editor's words in the language of the interface. */
export const useEditorTexts = (): EditorTexts => editorTexts[useLanguage()];
