import { CHECKS } from '../../../checks/registry.ts';
import type { Decision } from '../../../engine/types.ts';
import { useLanguage } from '../../findings/language.ts';
import { LevelSign } from '../../findings/level-sign.tsx';
import { counted } from '../../i18n/index.ts';
import { Table } from '../handover/table.tsx';
import { useHandoverTexts } from '../handover/texts.ts';
import type { CheckedPost } from './checked-post.ts';

const DECISIONS: readonly Decision[] = ['clear', 'hint', 'confirm', 'block'];

/** What a week comes to: posts by decision, findings by check. */
export function WeekSums({ posts }: { posts: readonly CheckedPost[] }) {
  const language = useLanguage();
  const texts = useHandoverTexts().week;
  const times = new Map<string, number>();
  for (const { check } of posts.flatMap(({ report }) => report.findings)) times.set(check, (times.get(check) ?? 0) + 1);
  const titleOf = (id: string) => CHECKS.find((check) => check.id === id)?.text[language].title ?? id;
  const rows = [...times].sort((a, b) => b[1] - a[1]).map(([id, count]) => ({ key: id, cells: [titleOf(id), count] }));
  return (
    <>
      <h3>
        {texts.sums}: {counted(language, posts.length, texts.posts)}
      </h3>
      <ul class="week-sums">
        {DECISIONS.map((decision) => (
          <li key={decision} data-level={decision} data-decision={decision}>
            <LevelSign level={decision} />
            <strong>{posts.filter(({ report }) => report.decision === decision).length}</strong>
            <span>{texts.decisions[decision]}</span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <>
          <h3>{texts.checks}</h3>
          <div class="week-checks">
            <Table caption={texts.checks} heads={[texts.check, texts.times]} rows={rows} />
          </div>
        </>
      )}
    </>
  );
}
