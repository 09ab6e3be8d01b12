import { useEffect, useRef } from 'preact/hooks';
import type { Person, Rules } from '../../../policy/file/rules.ts';
import { useTexts } from '../texts.ts';
import { IdentityChoice } from './identity-choice.tsx';

/** The people of rules among whom somebody still has to say who they are; `undefined` where that is said, or nobody is listed. */
export function whoIsAsked(rules: Rules, me: string | null): readonly Person[] | undefined {
  const people = rules.people ?? [];
  const isSaid = me !== null && people.some(({ id }) => id === me);
  return people.length > 0 && !isSaid ? people : undefined;
}

/** Asks, once rules have come into force, who is at this computer: without that the first post would be held for it. */
export function WhoAreYou({ people }: { people: readonly Person[] }) {
  const texts = useTexts().me;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="question" aria-labelledby="who-title">
      <h3 id="who-title" ref={title} tabIndex={-1}>
        {texts.asked}
      </h3>
      <p class="hint">{texts.askedWhy}</p>
      <IdentityChoice people={people} />
    </section>
  );
}
