import { useMemo, useState } from 'preact/hooks';
import { readPastedPosts } from '../../../policy/tables/pasted-posts.ts';
import { useLanguage } from '../../findings/language.ts';
import { LineProblems } from '../handover/line-problems.tsx';
import { useHandoverTexts } from '../handover/texts.ts';
import { usePasted } from '../handover/use-pasted.ts';
import { weekOfExamples } from '../rules/examples.ts';
import { useChecker } from '../try/use-checker.ts';
import { WhoTries } from '../try/who-tries.tsx';
import { useSettings } from '../use-settings.ts';
import type { CheckedPost } from './checked-post.ts';
import { WeekSums } from './week-sums.tsx';
import { WeekTable } from './week-table.tsx';

/** A pasted week of posts: what the rules in force would have raised in it. */
export function WeekSection() {
  const language = useLanguage();
  const texts = useHandoverTexts().week;
  const { settings } = useSettings();
  const [text, write] = usePasted('posts');
  const [account, setAccount] = useState('');
  const [as, setAs] = useState('');
  const checker = useChecker();
  const { posts, problems } = useMemo(() => readPastedPosts(text, settings.rules ?? {}), [text, settings.rules]);
  const checked = useMemo(
    () =>
      posts.map(({ line, post }): CheckedPost => {
        const whole = { ...post, account: post.account ?? (account || undefined), as: post.as ?? (as || undefined) };
        return { line, post: whole, report: checker.check(whole) };
      }),
    [posts, checker, account, as],
  );
  const putSample = () => write(weekOfExamples(language).join('\n'));
  return (
    <section aria-labelledby="week-title" class="week">
      <h2 id="week-title">{texts.title}</h2>
      <p class="note">{texts.lead}</p>
      <div class="field">
        <label class="label" for="week-posts">
          {texts.field}
        </label>
        <p class="hint" id="week-hint">
          {texts.hint}
        </p>
        <textarea
          id="week-posts"
          rows={7}
          value={text}
          aria-describedby="week-hint"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <div class="row under-text">
          <button type="button" class="link" onClick={putSample}>
            {texts.sample}
          </button>
          {text !== '' && (
            <button type="button" class="link" onClick={() => write('')}>
              {texts.clear}
            </button>
          )}
        </div>
      </div>
      <h3>{texts.defaults}</h3>
      <WhoTries account={account} onAccount={setAccount} as={as} onAs={setAs} />
      <LineProblems lead={texts.skipped} problems={problems} />
      {checked.length > 0 && (
        <>
          <WeekSums posts={checked} />
          <WeekTable posts={checked} />
        </>
      )}
    </section>
  );
}
