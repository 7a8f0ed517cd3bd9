import { describe, expect, it } from 'vitest';
import { runFaults } from './run.ts';

describe('an import that is broken into', () => {
  it('assigns every accepted article exactly once, as if nothing had happened', async () => {
    const report = await runFaults({ seed: 20260322, kills: 4, articles: 1_000 });
    expect(report.accepted).toBe(1_000);
    expect(report).toMatchObject({ lost: [], doubled: [], miscounted: [], misplaced: [] });
  }, 300_000);
});
