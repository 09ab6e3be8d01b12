import type { SectionId } from '../sections.ts';
import { Accounts } from './accounts.tsx';
import { Identity } from './identity.tsx';

/** Who I am, and in whose name my accounts speak. */
export function MeSection({ go }: { go: (section: SectionId) => void }) {
  return (
    <>
      <Identity go={go} />
      <Accounts />
    </>
  );
}
