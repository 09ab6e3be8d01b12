import type { Draft } from '../../../platform/drafts.ts';
import { parseReference } from '../../../policy/register/sites.ts';
import { useSay } from '../../controls/notice.tsx';
import { siteAddress, siteName } from '../../controls/site-names.ts';
import { useLanguage } from '../../findings/language.ts';
import { momentInWords } from '../../i18n/index.ts';
import { accountName } from '../names.ts';
import { firstWords, wholeText } from './first-words.ts';
import { useDraftsTexts } from './texts.ts';

/** Enough of a text to tell one button from the next. */
const IN_LABEL = 30;

/** One draft: where, when and in what state, its first words, and what can be done with it. */
export function DraftCard({ draft, onDrop }: { draft: Draft; onDrop: () => void }) {
  const language = useLanguage();
  const texts = useDraftsTexts();
  const say = useSay();
  const { site, account, kind, state, changed } = draft;
  const text = wholeText(draft.parts);
  const words = firstWords(text);
  const inLabel = firstWords(text, IN_LABEL);
  const reference = parseReference(account);
  const name = reference ? accountName(reference) : `${siteName(site)}, ${texts.noAccount}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => say(texts.copied),
      () => say(texts.notCopied),
    );
  return (
    <li class="draft" data-state={state}>
      <p class="draft-head">
        <strong>{name}</strong>
        <span class="draft-state">{texts.states[state]}</span>
      </p>
      <p class="note">
        {texts.kinds[kind]} · <time dateTime={new Date(changed).toISOString()}>{momentInWords(language, changed)}</time>
      </p>
      {words === text ? (
        <p class="draft-words">{words}</p>
      ) : (
        <details class="draft-words">
          <summary>
            {words} <span class="unseen">({texts.whole})</span>
          </summary>
          <p>{text}</p>
        </details>
      )}
      <div class="row">
        <button
          type="button"
          class="quiet"
          data-do="copy"
          aria-label={texts.copyLabel(inLabel)}
          onClick={() => void copy()}
        >
          {texts.copy}
        </button>
        <a class="quiet" href={siteAddress(site)} target="_blank" rel="noreferrer">
          {texts.open(siteName(site))}
        </a>
        <button type="button" class="quiet" data-do="drop" aria-label={texts.dropLabel(inLabel)} onClick={onDrop}>
          {texts.drop}
        </button>
      </div>
    </li>
  );
}
