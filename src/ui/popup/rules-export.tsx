import type { Rules } from '../../policy/rules.ts';
import { exportRules } from '../../policy/schema.ts';
import { useSay } from './notice.tsx';
import { useTexts } from './texts.ts';

/** Saves the rules in force as a file: the whole hand-over to the next communicator. */
export function RulesExport({ rules }: { rules: Rules }) {
  const texts = useTexts().institution;
  const say = useSay();
  const save = () => {
    const address = URL.createObjectURL(new Blob([exportRules(rules)], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `ka-varda-${rules.version ?? 1}.json`;
    link.click();
    // The browser has taken the address by the next task; a minute also covers a slow "Save as" dialog.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    say(texts.exported);
  };
  return (
    <button type="button" class="secondary" onClick={save}>
      {texts.export}
    </button>
  );
}
