/** One line of the table of measurements. Figures are shares from 0 to 1. */

/** Wilson's 95 % interval of `right` out of `n` (Wilson 1927). */
export function interval(right, n) {
  if (n === 0) return { low: 0, high: 1 };
  const z = 1.96;
  const share = right / n;
  const centre = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

const percent = (share) => `${(100 * share).toFixed(1)} %`;

/** The table as Markdown; `target` is written as the README states it. */
export function markdown(rows) {
  const lines = rows.map(
    ({ what, figure, target, n, low, high }) =>
      `| ${what} | ${percent(figure)} | ${percent(low)}–${percent(high)} | ${n} | ${target} |`,
  );
  return ['| what | figure | 95 % interval | n | wanted |', '| --- | --- | --- | --- | --- |', ...lines].join('\n');
}
