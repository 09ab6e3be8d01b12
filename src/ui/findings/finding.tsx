import { useState } from 'preact/hooks';
import type { Finding, Fix } from '../../engine/types.ts';
import { isWhole, wordsOf } from './about.ts';
import { Basis } from './basis.tsx';
import { usePartsTexts } from './language.ts';
import { LevelSign } from './level-sign.tsx';
import { Preview } from './preview.tsx';

export interface FindingActions {
  /** In which field beside the post its words stand, in words of the interface. */
  whereOf?: (finding: Finding) => string | undefined;
  /** Makes the fix in the text. */
  onFix?: (fix: Fix) => void;
  /** Takes the person to the words in the text. */
  onShow?: (finding: Finding) => void;
  /** Leaves these findings out for this post; absent for a finding that may not be. */
  onIgnore?: (findings: readonly Finding[]) => void;
  /** Never shows what this check finds again; asked per finding, because not every check may be silenced. */
  onNever?: (check: string) => void;
  mayBeSilenced?: readonly string[];
}

interface FindingCardProps extends FindingActions {
  /** Findings that say the same of different words; at least one. */
  findings: readonly Finding[];
  /** The text that the findings' offsets belong to. */
  text: string;
  /** Language of the text, where it is known. */
  lang?: string;
}

/** One finding: what is wrong and where, why, how to fix it, and on what it rests. */
export function FindingCard({ findings, text, lang, ...actions }: FindingCardProps) {
  const texts = usePartsTexts();
  const [finding] = findings;
  if (!finding) return null;
  const { whereOf, onFix, onShow } = actions;
  const pointed = findings.filter((each) => !isWhole(each, text) && each.end > each.start);
  const fixes = findings.flatMap((each) => each.fixes);
  return (
    <article class="kv-finding" data-finding={finding.check} data-level={finding.level}>
      <p class="kv-finding-level">
        <LevelSign level={finding.level} />
        <span>
          <strong>{texts.levels[finding.level]}</strong> · {texts.groups[finding.group]}
        </span>
      </p>
      <h3 class="kv-finding-message">{finding.message}</h3>
      {pointed.map((each) => (
        <p class="kv-finding-words" key={each.start}>
          {whereOf?.(each)} <q lang={lang}>{wordsOf(each, text)}</q>{' '}
          {onShow && (
            <button type="button" class="kv-link" onClick={() => onShow(each)}>
              {texts.showWords}
            </button>
          )}
        </p>
      ))}
      <p class="kv-finding-why">{finding.why}</p>
      {onFix &&
        fixes.map((fix) => (
          <div class="kv-fixes" key={`${fix.start}-${fix.end}-${fix.text}`}>
            <Preview text={text} fixes={[fix]} lang={lang} />
            <button type="button" class="kv-fix" onClick={() => onFix(fix)}>
              {fix.label}
            </button>
          </div>
        ))}
      <Leave findings={findings} check={finding.check} level={finding.level} {...actions} />
      <Basis ids={finding.basis} />
    </article>
  );
}

/** What to do with a finding that the writer does not want: leave it out here, or never see its like again. */
function Leave(props: FindingActions & { findings: readonly Finding[]; check: string; level: string }) {
  const texts = usePartsTexts();
  const { findings, check, level, onIgnore, onNever, mayBeSilenced } = props;
  const [asks, setAsks] = useState(false);
  // What stops a post is the institution's decision, not to be waved away.
  if (level === 'block' || (!onIgnore && !onNever)) return null;
  if (asks && onNever) {
    return (
      <fieldset class="kv-leave kv-sure">
        <legend>{texts.neverSure}</legend>
        <button type="button" class="kv-choice" data-action="never-keep" ref={focused} onClick={() => setAsks(false)}>
          {texts.neverKeep}
        </button>
        <button type="button" class="kv-link" data-action="never-sure" onClick={() => onNever(check)}>
          {texts.neverDo}
        </button>
      </fieldset>
    );
  }
  return (
    <p class="kv-leave">
      {onIgnore && (
        <button type="button" class="kv-link" data-action="ignore" onClick={() => onIgnore(findings)}>
          {texts.ignore}
        </button>
      )}
      {onNever && mayBeSilenced?.includes(check) && (
        <button type="button" class="kv-link" data-action="never" onClick={() => setAsks(true)}>
          {texts.never}
        </button>
      )}
    </p>
  );
}

/** The harmless answer has the focus, once its question has come up. */
const focused = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });
