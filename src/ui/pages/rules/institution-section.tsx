import { openFullPage } from '../../../platform/pages.ts';
import { EndingSoon } from '../handover/ending.tsx';
import { ExampleLeft } from '../handover/example-left.tsx';
import { PasteTable } from '../handover/paste-table.tsx';
import { StartingPoints } from '../handover/starting-points.tsx';
import { Versions } from '../handover/versions.tsx';
import { WaysOn } from '../handover/ways-on.tsx';
import type { Place } from '../sections.ts';
import { useTexts } from '../texts.ts';
import { useSettings } from '../use-settings.ts';
import { EditorLink } from './editor/editor-link.tsx';
import { RulesExport } from './rules-export.tsx';
import { RulesImport } from './rules-import.tsx';
import { RulesInForce } from './rules-in-force.tsx';
import { RulesRemove } from './rules-remove.tsx';

/** The institution's rules: what is in force, and the file they come from and go to. */
export function InstitutionSection({ full, go }: { full: boolean; go: (place: Place) => void }) {
  const texts = useTexts().institution;
  const { rules } = useSettings().settings;
  return (
    <section aria-labelledby="institution-title">
      <h2 id="institution-title">{texts.title}</h2>
      <RulesInForce />
      <EditorLink go={full ? go : undefined} />
      {rules && <WaysOn go={full ? go : undefined} />}
      <ExampleLeft />
      {rules && <EndingSoon rules={rules} />}
      {full ? (
        <>
          <RulesImport />
          {rules && (
            <div class="row">
              <RulesExport rules={rules} />
              <RulesRemove />
            </div>
          )}
          <StartingPoints />
          <PasteTable />
          <Versions />
        </>
      ) : (
        <div class="field">
          <p class="hint" id="import-page-hint">
            {texts.importPageHint}
          </p>
          <button
            type="button"
            class="primary"
            aria-describedby="import-page-hint"
            onClick={() => void openFullPage('institution')}
          >
            {texts.importPage}
          </button>
        </div>
      )}
    </section>
  );
}
