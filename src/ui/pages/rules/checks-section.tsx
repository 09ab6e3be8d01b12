import { CHECKS } from '../../../checks/registry.ts';
import { GROUPS, type Group } from '../../../engine/types.ts';
import { SilencedChecks } from '../me/silenced-checks.tsx';
import { useTexts } from '../texts.ts';
import { GroupLevel } from './group-level.tsx';

/** Listed even before a check of theirs is in the registry: the rules file may already set them. */
const ALWAYS: readonly Group[] = ['authority', 'voice', 'legal', 'simple'];

export const shownGroups = GROUPS.filter(
  (group) => ALWAYS.includes(group) || CHECKS.some((check) => check.group === group),
);

/** How strict each group of checks is, and what is in it. */
export function ChecksSection() {
  const texts = useTexts().checks;
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title">{texts.title}</h2>
      <p class="note">
        {texts.lead} {texts.changes}
      </p>
      <SilencedChecks />
      <div class="groups">
        {shownGroups.map((group) => (
          <GroupLevel key={group} group={group} />
        ))}
      </div>
    </section>
  );
}
