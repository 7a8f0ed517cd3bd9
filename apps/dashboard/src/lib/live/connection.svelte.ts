import { createContext } from 'svelte';
import { invalidateAll } from '$app/navigation';
import type { LiveEvent } from '../live-list.ts';

const EVENTS = ['story.created', 'story.updated', 'story.merged', 'story.split', 'story.closed'];

type Listener = (event: LiveEvent) => void;

/** The one connection of a page to the live stream; everything live listens here. */
export class LiveConnection {
  state = $state<'connecting' | 'live' | 'away'>('connecting');
  readonly #listeners = new Set<Listener>();

  /** Opens the stream after event `lastEventId`; answers how to close it. */
  open(lastEventId: number | null): () => void {
    const after = lastEventId === null ? '' : `?after=${lastEventId}`;
    const source = new EventSource(`/api/v1/stream${after}`);
    source.onopen = () => {
      this.state = 'live';
    };
    source.onerror = () => {
      this.state = 'away';
    };
    source.addEventListener('away', () => {
      this.state = 'away';
    });
    // History that this page has not seen was deleted: what is shown may be gone.
    source.addEventListener('history.trimmed', () => void invalidateAll());
    for (const name of EVENTS) {
      source.addEventListener(name, (message) => {
        this.state = 'live';
        const event = JSON.parse((message as MessageEvent<string>).data) as LiveEvent;
        for (const listener of this.#listeners) listener(event);
      });
    }
    return () => source.close();
  }

  /** Calls `listener` for every event until the answer is called. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const [getLive, setLive] = createContext<LiveConnection>();
