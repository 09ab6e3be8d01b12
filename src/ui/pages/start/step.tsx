import type { ComponentChildren } from 'preact';
import { STEPS } from './steps.ts';
import { useStartTexts } from './texts.ts';

/** The ways out of a step. */
export interface StepWays {
  /** Counted from 0. */
  step: number;
  /** Absent on the first one. */
  onBack?: () => void;
  onNext: () => void;
  onLater: () => void;
}

interface StepProps extends StepWays {
  title: string;
  /** Whether what the step asks for is there; else the way on is a skip. */
  done: boolean;
  /** What skipping is called here. */
  skip?: string;
  children: ComponentChildren;
}

/** One step: how far along, its title, what it asks, and the ways on and back. */
export function Step({ step, title, done, skip, onBack, onNext, onLater, children }: StepProps) {
  const texts = useStartTexts();
  return (
    <section class="step" aria-labelledby="step-title">
      <div class="step-progress">
        <p>{texts.progress(step + 1, STEPS.length)}</p>
        <span class="step-bar" aria-hidden="true">
          {STEPS.map((id, index) => (
            <span key={id} data-passed={index <= step} />
          ))}
        </span>
      </div>
      <h2 id="step-title" tabIndex={-1}>
        {title}
      </h2>
      <div class="step-body">{children}</div>
      <div class="step-ways">
        <button type="button" class={done ? 'primary' : 'secondary'} data-way="next" onClick={onNext}>
          {done ? texts.next : (skip ?? texts.skip)}
        </button>
        {onBack && (
          <button type="button" class="secondary" data-way="back" onClick={onBack}>
            {texts.back}
          </button>
        )}
        <button type="button" class="link" data-way="later" onClick={onLater}>
          {texts.later}
        </button>
      </div>
    </section>
  );
}
