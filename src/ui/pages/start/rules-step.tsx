import { isOnlyLevels } from '../rules/levels.ts';
import { RulesImport } from '../rules/rules-import.tsx';
import { RulesInForce } from '../rules/rules-in-force.tsx';
import { useSettings } from '../use-settings.ts';
import { SitesPermission } from './sites-permission.tsx';
import { Step, type StepWays } from './step.tsx';
import { useStartTexts } from './texts.ts';

/** The institution's rules from a file, or none. Where the browser keeps us out of the sites, that comes first. */
export function RulesStep(ways: StepWays) {
  const texts = useStartTexts().rules;
  const { rules } = useSettings().settings;
  const loaded = rules !== null && !isOnlyLevels(rules);
  return (
    <Step {...ways} title={texts.title} done={loaded} skip={texts.skip}>
      <SitesPermission />
      <p>{texts.lead}</p>
      {loaded ? <RulesInForce /> : <p class="note">{texts.without}</p>}
      {/* Who they are is the next step. */}
      <RulesImport quiet={loaded} asksWho={false} />
    </Step>
  );
}
