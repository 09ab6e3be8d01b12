import { useState } from 'preact/hooks';
import { correctionLines } from '../../policy/corrections.ts';
import type { Rules } from '../../policy/rules.ts';
import { useLanguage } from '../parts/language.ts';
import { nameIn } from './names.ts';
import { useSay } from './notice.tsx';
import { Question } from './question.tsx';
import { RulesCorrections } from './rules-corrections.tsx';
import { type RulesFile, readRulesFile } from './rules-file.ts';
import { RulesProblems } from './rules-problems.tsx';
import { useTexts } from './texts.ts';
import { useSettings } from './use-settings.ts';

/** Why replacing rules deserves a question: an older version, or another institution's. */
function doubt(own: Rules | null, next: Rules): 'older' | 'foreign' | undefined {
  if (!own?.institution) return undefined;
  if (own.institution.name?.lv !== next.institution?.name?.lv) return 'foreign';
  return (next.version ?? 1) < (own.version ?? 1) ? 'older' : undefined;
}

/** Whether a file brings corrections of sites that the person has not taken before. */
const bringsCorrections = (own: Rules | null, next: Rules): boolean =>
  correctionLines(next).length > 0 && JSON.stringify(own?.sites) !== JSON.stringify(next.sites);

/**
 * Loads a rules file; an error is shown at its place, and what was in force stays in force.
 * The browser's own file button speaks the browser's language, so the label stands in for it. `quiet`: where
 * another button is the main one.
 */
export function RulesImport({ quiet = false }: { quiet?: boolean }) {
  const language = useLanguage();
  const texts = useTexts().institution;
  const say = useSay();
  const { settings, change } = useSettings();
  const [read, setRead] = useState<RulesFile>();
  /** Rules that are in force already but for their corrections. */
  const [corrects, setCorrects] = useState<Rules>();

  const use = (rules: Rules) => {
    const { sites: _, ...rest } = rules;
    const asks = bringsCorrections(settings.rules, rules);
    change({ rules: asks ? rest : rules });
    setCorrects(asks ? rules : undefined);
    setRead(undefined);
    say(texts.imported);
  };
  const takeCorrections = (rules: Rules | undefined) => {
    if (rules) change({ rules });
    setCorrects(undefined);
    say(rules ? texts.correctionsTaken : texts.correctionsLeft);
  };
  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    say('');
    setCorrects(undefined);
    const next = await readRulesFile(file);
    // The same file, mended, must be choosable again.
    input.value = '';
    if ('rules' in next && !doubt(settings.rules, next.rules)) use(next.rules);
    else setRead(next);
  };
  const asked = read && 'rules' in read ? read.rules : undefined;
  return (
    <div class="field import">
      <input
        type="file"
        id="rules-file"
        class="unseen"
        accept=".json,application/json"
        aria-describedby="rules-file-hint"
        onChange={(event) => void choose(event.currentTarget)}
      />
      <label class={quiet ? 'secondary' : 'primary'} for="rules-file">
        {texts.import}
      </label>
      <p class="hint" id="rules-file-hint">
        {texts.importHint}
      </p>
      <div role="alert">
        {read && 'problems' in read && <RulesProblems problems={read.problems} />}
        {read && 'notJson' in read && (
          <p class="error">{read.line === undefined ? texts.notJson : texts.notJsonLine(read.line)}</p>
        )}
        {read && 'unreadable' in read && <p class="error">{texts.unreadable}</p>}
        {read && 'tooLarge' in read && <p class="error">{texts.tooLarge}</p>}
      </div>
      {asked && (
        <Question
          sentence={
            doubt(settings.rules, asked) === 'older'
              ? texts.older(settings.rules?.version ?? 1, asked.version ?? 1)
              : texts.foreign(nameIn(asked.institution?.name, language) ?? '–')
          }
          yes={texts.replace}
          no={texts.cancel}
          onYes={() => use(asked)}
          onNo={() => setRead(undefined)}
        />
      )}
      {corrects && (
        <RulesCorrections
          lines={correctionLines(corrects)}
          onTake={() => takeCorrections(corrects)}
          onLeave={() => takeCorrections(undefined)}
        />
      )}
    </div>
  );
}
