import type { Rules } from '../../../policy/file/rules.ts';
import { exportRules } from '../../../policy/file/schema.ts';
import { useSay } from '../../controls/notice.tsx';
import { saveFile } from '../../controls/save-file.ts';
import { useTexts } from '../texts.ts';

/** Saves the rules in force as a file: the whole hand-over to the next communicator. */
export function RulesExport({ rules }: { rules: Rules }) {
  const texts = useTexts().institution;
  const say = useSay();
  const save = () => {
    saveFile(`ka-varda-${rules.version ?? 1}.json`, exportRules(rules), 'application/json');
    say(texts.exported);
  };
  return (
    <button type="button" class="secondary" onClick={save}>
      {texts.export}
    </button>
  );
}
