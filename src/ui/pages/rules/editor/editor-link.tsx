import { openFullPage } from '../../../../platform/pages.ts';
import type { Place } from '../../sections.ts';
import { useEditorTexts } from './editor-texts.ts';

/** The way to the editor: on the page at once, from the popup by opening the page. */
export function EditorLink({ go }: { go?: (place: Place) => void }) {
  const texts = useEditorTexts();
  return (
    <div class="field">
      <button
        type="button"
        class="secondary"
        data-action="edit-rules"
        aria-describedby="edit-rules-hint"
        onClick={() => (go ? go('rules') : void openFullPage('rules'))}
      >
        {texts.edit}
      </button>
      <p class="hint" id="edit-rules-hint">
        {texts.editHint}
      </p>
    </div>
  );
}
