import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { firstStepsPassed, rememberFirstSteps } from '../../../platform/first-steps.ts';
import type { SectionId } from '../sections.ts';
import { AccountsStep } from './accounts-step.tsx';
import { Finish } from './finish.tsx';
import { MeStep } from './me-step.tsx';
import { PracticeStep } from './practice-step.tsx';
import { RulesStep } from './rules-step.tsx';
import { STEPS, stepAfter } from './steps.ts';

/**
 * The first steps, one at a time. What is chosen holds at once, and the place is remembered, so that a page closed
 * in mid-way loses nothing.
 */
export function Start({ go }: { go: (section: SectionId) => void }) {
  const [step, setStep] = useState<number>();
  const place = useRef<HTMLElement>(null);
  const moved = useRef(false);
  useEffect(() => void firstStepsPassed().then((passed) => setStep(stepAfter(passed))), []);
  // Whoever moves on hears and sees the new step from its title.
  useLayoutEffect(() => {
    if (step !== undefined && moved.current) place.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [step]);
  const move = (next: number) => {
    moved.current = true;
    setStep(next);
    void rememberFirstSteps(next);
    scrollTo(0, 0);
  };
  if (step === undefined) return null;
  const ways = {
    step,
    onBack: step > 0 ? () => move(step - 1) : undefined,
    onNext: () => move(step + 1),
    onLater: () => go('try'),
  };
  const id = STEPS[step];
  return (
    <main class="start" ref={place}>
      {id === 'rules' && <RulesStep {...ways} />}
      {id === 'me' && <MeStep {...ways} />}
      {id === 'accounts' && <AccountsStep {...ways} />}
      {id === 'practice' && <PracticeStep {...ways} />}
      {id === undefined && <Finish onAgain={() => move(0)} onSettings={() => go('me')} />}
    </main>
  );
}
