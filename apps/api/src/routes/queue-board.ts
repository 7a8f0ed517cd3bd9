import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { HonoAdapter } from '@bull-board/hono';
import { serveStatic } from '@hono/node-server/serve-static';
import type { ArticleQueues } from '@tributary/queue';

export const boardPath = '/admin/queues';

/** The queue board: jobs by state, their data and failures, retry. */
export function queueBoard(queues: ArticleQueues) {
  const adapter = new HonoAdapter(serveStatic);
  createBullBoard({
    queues: [new BullMQAdapter(queues.extract), new BullMQAdapter(queues.cluster)],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'Tributary queues' } },
  });
  adapter.setBasePath(boardPath);
  return adapter.registerPlugin();
}
