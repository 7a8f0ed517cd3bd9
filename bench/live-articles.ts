/** Listens to the live stream and notes when each article was first named by an event. */
export interface LiveArticles {
  /** `performance.now()` of the first event that names the article. */
  readonly seen: ReadonlyMap<string, number>;
  /** Resolves once `enough` holds; it is asked after every event. */
  until(
    enough: (seen: ReadonlyMap<string, number>) => boolean,
    milliseconds: number,
  ): Promise<void>;
  close(): void;
}

export async function liveArticles(apiUrl: string): Promise<LiveArticles> {
  const stop = new AbortController();
  const answer = await fetch(`${apiUrl}/v1/stream`, { signal: stop.signal });
  if (!answer.ok || answer.body === null) throw new Error(`live stream: ${answer.status}`);
  const seen = new Map<string, number>();
  let notify: () => void = () => undefined;

  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const chunk of body) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      const now = performance.now();
      for (const line of lines) {
        if (!line.startsWith('data:')) continue;
        const text = line.slice(5).trim();
        if (!text.startsWith('{')) continue;
        const { articleId } = JSON.parse(text) as { articleId?: string | null };
        if (articleId && !seen.has(articleId)) seen.set(articleId, now);
      }
      notify();
    }
  };
  const reading = read(answer.body).catch((error: unknown) => {
    if (!stop.signal.aborted) throw error;
  });

  return {
    seen,
    until: (enough, milliseconds) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => reject(new Error(`only ${seen.size} articles seen in ${milliseconds} ms`)),
          milliseconds,
        );
        notify = () => {
          if (!enough(seen)) return;
          clearTimeout(timer);
          resolve();
        };
        notify();
      }),
    close: () => {
      stop.abort();
      reading.catch(() => undefined);
    },
  };
}
