import { expect, it } from 'vitest';
import { runFuzz } from './run.ts';

it('answers hundreds of good and bad requests as it says that it will, and loses nothing', async () => {
  const report = await runFuzz({ seed: 20260322, requests: 400 });
  expect(report).toMatchObject({ sent: 400, failures: [], faults: [], lost: [] });
  // It has come past the doors: articles were taken in, and most kinds of answers were seen.
  expect(report.accepted).toBeGreaterThan(20);
  for (const status of ['200', '202', '400', '404', '415', '422']) {
    expect(report.statuses[status], status).toBeGreaterThan(0);
  }
}, 300_000);
