import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useHandoverTexts } from './texts.ts';

interface TableProps {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ComponentChildren[]; data?: string }[];
}

/** Longer than this a word is let break anywhere: it is an address or the name of an account. */
const LONG = /\S{20}/;
const isLong = (cell: ComponentChildren): boolean => typeof cell === 'string' && LONG.test(cell);

/** More than these are drawn when somebody asks for them, or prints. */
const MOST = 200;

/** A plain table. On a narrow page each row stands as a block, its cells under the names of their columns. */
export function Table({ caption, heads, rows }: TableProps) {
  const texts = useHandoverTexts();
  const [whole, setWhole] = useState(false);
  const cut = !whole && rows.length > MOST;
  useEffect(() => {
    const all = () => setWhole(true);
    addEventListener('beforeprint', all);
    return () => removeEventListener('beforeprint', all);
  }, []);
  const table = (
    <table class="sheet">
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(cut ? rows.slice(0, MOST) : rows).map(({ key, cells, data }) => (
          <tr key={key} data-row={data}>
            {cells.map((cell, index) => {
              // A row goes by its first cell: a screen reader says it with each of the others.
              const Cell = index === 0 ? 'th' : 'td';
              return (
                <Cell
                  key={heads[index]}
                  scope={index === 0 ? 'row' : undefined}
                  data-head={heads[index]}
                  data-long={isLong(cell) || undefined}
                >
                  {cell !== '' && <span>{cell}</span>}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <>
      {table}
      {cut && (
        <button type="button" class="link" data-do="all-rows" onClick={() => setWhole(true)}>
          {texts.allRows(rows.length)}
        </button>
      )}
    </>
  );
}
