/** Many clients of the live stream in one process: notes when the last of them has each event. */
import { type ClientRequest, get, type IncomingMessage } from 'node:http';

export interface LiveClients {
  /** By article: `performance.now()` when the last client had its first event. */
  readonly last: ReadonlyMap<string, number>;
  /** How many clients have ended before their time. */
  readonly lost: () => number;
  close(): void;
}

interface Arrival {
  clients: number;
  articleId: string | null;
}

/** Opens `count` streams and resolves when each of them has begun. */
export async function openLiveClients(apiUrl: string, count: number): Promise<LiveClients> {
  const arrivals = new Map<number, Arrival>();
  const last = new Map<string, number>();
  const requests: ClientRequest[] = [];
  let closing = false;
  let lost = 0;

  const arrived = (id: number, articleId: string | null): void => {
    const arrival = arrivals.get(id) ?? { clients: 0, articleId: null };
    arrivals.set(id, arrival);
    arrival.clients += 1;
    arrival.articleId ??= articleId;
    if (arrival.clients < count) return;
    arrivals.delete(id);
    const article = arrival.articleId;
    if (article !== null && !last.has(article)) last.set(article, performance.now());
  };

  /** Only the first client reads what an event says; the others look for its number. */
  const follow = (answer: IncomingMessage, reads: boolean): void => {
    let rest = '';
    answer.setEncoding('utf8').on('data', (chunk: string) => {
      const frames = (rest + chunk).split('\n\n');
      rest = frames.pop() ?? '';
      for (const frame of frames) {
        if (!frame.startsWith('id: ')) continue;
        const id = Number(frame.slice(4, frame.indexOf('\n')));
        const data = reads ? frame.slice(frame.indexOf('\ndata: ') + 7) : null;
        const parsed = data === null ? null : (JSON.parse(data) as { articleId?: string | null });
        arrived(id, parsed?.articleId ?? null);
      }
    });
    answer.on('close', () => {
      if (!closing) lost += 1;
    });
    answer.on('error', () => undefined); // 'close' follows
  };

  const open = (reads: boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const request = get(`${apiUrl}/v1/stream`, { agent: false }, (answer) => {
        if (answer.statusCode !== 200) {
          reject(new Error(`live stream: ${answer.statusCode}`));
          return;
        }
        follow(answer, reads);
        resolve();
      });
      request.on('error', (error) => {
        if (!closing) reject(error);
      });
      requests.push(request);
    });

  await open(true);
  for (let opened = 1; opened < count; opened += 50) {
    await Promise.all(Array.from({ length: Math.min(50, count - opened) }, () => open(false)));
  }
  return {
    last,
    lost: () => lost,
    close: () => {
      closing = true;
      for (const request of requests) request.destroy();
    },
  };
}
