import { leftFromExample } from '../../../policy/examples/index.ts';
import { useSettings } from '../use-settings.ts';
import { useHandoverTexts } from './texts.ts';

/** What of an example is still to be changed: made-up names in force are nobody's rules yet. */
export function ExampleLeft() {
  const texts = useHandoverTexts().examples;
  const { rules } = useSettings().settings;
  const left = rules ? leftFromExample(rules) : undefined;
  if (!left) return null;
  const lists = [
    [left.domains, texts.leftDomains],
    [left.people, texts.leftPeople],
    [left.accounts, texts.leftAccounts],
    [left.experts, texts.leftExperts],
  ] as const;
  return (
    <div class="standing example-left" data-may="false">
      <p>{texts.left}</p>
      <ul>
        {left.institution && <li>{texts.leftInstitution}</li>}
        {lists.map(([list, say]) => list.length > 0 && <li key={say('')}>{say(list.join(', '))}</li>)}
      </ul>
    </div>
  );
}
