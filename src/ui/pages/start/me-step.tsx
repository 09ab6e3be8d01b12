import { IdentityChoice } from '../me/identity-choice.tsx';
import { useSettings } from '../use-settings.ts';
import { Step, type StepWays } from './step.tsx';
import { useStartTexts } from './texts.ts';

/** Who is at this computer, out of the people of the rules; without such a list there is nothing to ask. */
export function MeStep(ways: StepWays) {
  const texts = useStartTexts().me;
  const { rules, me } = useSettings().settings;
  const people = rules?.people ?? [];
  const asks = people.length > 0;
  return (
    <Step {...ways} title={texts.title} done={!asks || me !== null}>
      <p>{asks ? texts.lead : rules === null ? texts.noRules : texts.noPeople}</p>
      {asks && <IdentityChoice people={people} />}
    </Step>
  );
}
