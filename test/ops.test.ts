/** What stands in `ops/` names only what exists: metrics, labels, and sections of the runbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { createMetrics } from '../apps/api/src/metrics.ts';
import { WorkerMetrics } from '../apps/worker/src/metrics.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Every series that API and worker export, with its labels. */
async function exportedSeries(): Promise<Map<string, Set<string>>> {
  const registries: Registry[] = [createMetrics().registry, new WorkerMetrics().registry];
  const series = new Map<string, Set<string>>([['up', new Set()]]);
  for (const registry of registries) {
    for (const { name, type } of await registry.getMetricsAsJSON()) {
      const metric = registry.getSingleMetric(name) as unknown as { labelNames?: string[] };
      const suffixes = String(type) === 'histogram' ? ['_bucket', '_count', '_sum'] : [''];
      for (const suffix of suffixes) {
        const labels = series.get(name + suffix) ?? new Set(['job', 'instance', 'le']);
        for (const label of metric.labelNames ?? []) labels.add(label);
        series.set(name + suffix, labels);
      }
    }
  }
  return series;
}

const metricName = /\b(?:tributary|process|nodejs)_[a-z0-9_]+\b|\bup\b(?=\{)/g;

interface Panel {
  readonly id: number;
  readonly title: string;
  readonly gridPos: {
    readonly h: number;
    readonly w: number;
    readonly x: number;
    readonly y: number;
  };
  readonly targets: readonly { readonly expr: string; readonly legendFormat: string }[];
}
const dashboard = JSON.parse(read('ops/grafana-dashboard.json')) as {
  readonly uid: string;
  readonly title: string;
  readonly schemaVersion: number;
  readonly panels: readonly Panel[];
  readonly templating: {
    readonly list: readonly { readonly name: string; readonly type: string }[];
  };
};

/** The rules, by the few shapes of lines that the file has. */
const alerts = [
  ...read('ops/alerts.yml').matchAll(
    /- alert: (\w+)\n\s+expr: (.+)\n\s+for: (\d+[smh])\n\s+labels: \{ severity: (critical|warning) \}\n\s+annotations:\n\s+summary: '(.+)'\n\s+runbook: (.+)\n/g,
  ),
].map(([, name = '', expr = '', , , , runbook = '']) => ({ name, expr, runbook }));

const expressions = [
  ...dashboard.panels.flatMap(({ title, targets }) =>
    targets.map(({ expr, legendFormat }) => ({ where: title, expr, legendFormat })),
  ),
  ...alerts.map(({ name, expr }) => ({ where: name, expr, legendFormat: '' })),
];

describe('ops', () => {
  it('holds an alert for everything that goes wrong, each with a section of the runbook', () => {
    expect(alerts).toHaveLength(read('ops/alerts.yml').split('- alert:').length - 1);
    expect(alerts.length).toBeGreaterThan(9);
    const sections = [...read('docs/operations.md').matchAll(/^#+ (.+)$/gm)].map(
      ([, heading = '']) =>
        heading
          .toLowerCase()
          .replace(/[^\w\s-]/g, '')
          .trim()
          .replace(/\s+/g, '-'),
    );
    for (const { runbook } of alerts) {
      const [file, anchor] = runbook.split('#');
      expect(file).toBe('docs/operations.md');
      expect(sections).toContain(anchor);
    }
  });

  it.each(expressions)(
    'asks only for metrics that are exported: $where: $expr',
    async ({ expr }) => {
      const series = await exportedSeries();
      const named = expr.match(metricName) ?? [];
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((name) => !series.has(name))).toEqual([]);
      for (const [, name = '', matchers = ''] of expr.matchAll(/([a-z0-9_]+)\{([^}]*)\}/g)) {
        const labels = [...matchers.matchAll(/(\w+)\s*(?:=~|!=|=)/g)].map(
          ([, label = '']) => label,
        );
        const known = name === 'up' ? new Set(['job', 'instance']) : series.get(name);
        expect(labels.filter((label) => !known?.has(label))).toEqual([]);
      }
      for (const character of ['()', '{}', '[]']) {
        const count = (one: string | undefined) => expr.split(one ?? '').length;
        expect(count(character[0])).toBe(count(character[1]));
      }
    },
  );

  it('groups and labels only by labels that the metrics carry', async () => {
    const series = await exportedSeries();
    for (const { expr, legendFormat } of expressions) {
      const known = new Set(
        (expr.match(metricName) ?? []).flatMap((name) => [...(series.get(name) ?? [])]),
      );
      const used = [
        ...[...expr.matchAll(/by \(([^)]+)\)/g)].flatMap(([, list = '']) => list.split(/,\s*/)),
        ...[...legendFormat.matchAll(/\{\{(\w+)\}\}/g)].map(([, label = '']) => label),
      ];
      expect(
        used.filter((label) => !known.has(label)),
        expr,
      ).toEqual([]);
    }
  });

  it('holds a dashboard that Grafana takes: ids of their own, panels side by side', () => {
    const { panels, templating } = dashboard;
    expect(dashboard).toMatchObject({ uid: 'tributary', title: 'Tributary' });
    expect(dashboard.schemaVersion).toBeGreaterThanOrEqual(36);
    expect(templating.list).toMatchObject([{ name: 'datasource', type: 'datasource' }]);
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const taken = new Set<string>();
    for (const { gridPos, title } of panels) {
      expect(gridPos.x + gridPos.w, title).toBeLessThanOrEqual(24);
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x += 1) {
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y += 1) {
          expect(taken.has(`${x} ${y}`), title).toBe(false);
          taken.add(`${x} ${y}`);
        }
      }
    }
  });
});
