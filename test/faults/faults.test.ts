import { describe, expect, it } from 'vitest';
import { runFaults } from './run.ts';

const whole = { lost: [], doubled: [], miscounted: [], misplaced: [], wrongAnswers: [] };
const brief = { lockSeconds: 2, fullSeconds: 1, leaseSeconds: 2 };

describe('an import that is broken into', { timeout: 300_000 }, () => {
  it('assigns every accepted article exactly once, as if nothing had happened', async () => {
    const report = await runFaults({ ...brief, seed: 20260322, kills: 9, articles: 450 });
    expect(Object.keys(report.faults)).toHaveLength(9);
    expect(report.accepted).toBe(450);
    expect(report).toMatchObject(whole);
  });

  it('does so on Postgres, whose server is killed as well', async () => {
    const kinds = ['database', 'frozen', 'owner'] as const;
    const run = { ...brief, kinds, seed: 20260323, kills: 3, articles: 150 };
    const report = await runFaults({ ...run, store: 'postgres' });
    expect(report.accepted).toBe(150);
    expect(report).toMatchObject(whole);
  });
});
