import { Accounts } from './accounts.tsx';
import { Identity } from './identity.tsx';
import type { SectionId } from './sections.ts';

/** Who I am, and in whose name my accounts speak. */
export function MeSection({ go }: { go: (section: SectionId) => void }) {
  return (
    <>
      <Identity go={go} />
      <Accounts />
    </>
  );
}
