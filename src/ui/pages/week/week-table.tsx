import { useState } from 'preact/hooks';
import { DecisionLine } from '../../findings/decision.tsx';
import { FindingList } from '../../findings/finding-list.tsx';
import { LevelSign } from '../../findings/level-sign.tsx';
import { useHandoverTexts } from '../handover/texts.ts';
import type { CheckedPost } from './checked-post.ts';

/** Each post of the week with its decision; one is opened to see what was found in it. */
export function WeekTable({ posts }: { posts: readonly CheckedPost[] }) {
  const texts = useHandoverTexts().week;
  const [open, setOpen] = useState<number>();
  return (
    <>
      <h3>{texts.table}</h3>
      <ol class="week-posts">
        {posts.map(({ line, post, report }) => (
          <li key={line} data-level={report.decision}>
            <button
              type="button"
              class="week-post"
              aria-expanded={open === line}
              onClick={() => setOpen(open === line ? undefined : line)}
            >
              <LevelSign level={report.decision} />
              <span class="week-text">{post.text}</span>
              <span class="week-outcome">
                {texts.decisions[report.decision]}
                {report.findings.length > 0 && ` · ${report.findings.length}`}
              </span>
            </button>
            {open === line && (
              <div class="week-report">
                <DecisionLine decision={report.decision} count={report.findings.length} />
                <FindingList findings={report.findings} text={post.text} />
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
