import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { ArticleQueues } from '@tributary/queue';
import { Hono } from 'hono';
import { problemResponse, unavailable } from '../problem.ts';

export const boardPath = '/admin/queues';

/** Bull-board's page asks Google for its fonts; ours asks nobody but this server. */
const fontLink = /<link[^>]*fonts\.googleapis\.com[^>]*>/g;
const contentSecurity =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** The queue board: jobs by state, their data and failures, retry. */
export function queueBoard(queues: ArticleQueues) {
  const adapter = new HonoAdapter(serveStatic);
  const shown = new Set([queues.extract.name, queues.cluster().name]);
  const bullBoard = createBullBoard({
    queues: [new BullMQAdapter(queues.extract), new BullMQAdapter(queues.cluster())],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Tributary queues' } },
  });
  adapter.setBasePath(boardPath);
  const board = new Hono();
  board.use(async (c, next) => {
    for (const queue of await queues.clusters()) {
      if (shown.has(queue.name)) continue;
      shown.add(queue.name);
      bullBoard.addQueue(new BullMQAdapter(queue));
    }
    await next();
    if (c.res.status === 500) {
      // The board asks Redis for everything, and calls its absence an internal error.
      c.res = problemResponse(c, unavailable('queue', 'Redis is away').problem);
      return;
    }
    if (!c.res.headers.get('content-type')?.startsWith('text/html')) return;
    const page = (await c.res.text()).replaceAll(fontLink, '');
    c.res = c.html(page, 200, { 'Content-Security-Policy': contentSecurity });
  });
  return board.route('/', adapter.registerPlugin());
}
