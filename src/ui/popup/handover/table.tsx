import type { ComponentChildren } from 'preact';

interface TableProps {
  caption: string;
  heads: readonly string[];
  rows: readonly { key: string; cells: readonly ComponentChildren[]; data?: string }[];
}

/** A plain table. On a narrow page each row stands as a block, its cells under the names of their columns. */
export function Table({ caption, heads, rows }: TableProps) {
  return (
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
        {rows.map(({ key, cells, data }) => (
          <tr key={key} data-row={data}>
            {cells.map((cell, index) => (
              <td key={heads[index]} data-head={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
