/** Rows as a Markdown table, on the terminal and in the documents. */
import type { Row } from './row.ts';

const formatted = (value: number): string =>
  Number.isNaN(value)
    ? '–'
    : value >= 100 || Number.isInteger(value)
      ? value.toFixed(0)
      : value.toPrecision(3);

/** The first figure of a time is its median. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(({ name, value, p99, unit, ratio, baseline }) => {
    const figure = `${formatted(value)} ${unit}`.trim();
    const worst = p99 === undefined ? '' : `${formatted(p99)} ${unit}`.trim();
    const beside = ratio === undefined ? '' : `${ratio.toPrecision(2)} × ${baseline}`;
    return `| ${name} | ${figure} | ${worst} | ${beside} |`;
  });
  return [
    '| what | figure (p50) | p99 | beside the baseline of the same run |',
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}
