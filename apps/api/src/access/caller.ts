import type { ApiKey } from '@tributary/store';

/** Who makes a request, as far as we know. */
export interface Caller {
  readonly key: ApiKey | null;
  /** Of the client, or of the outermost proxy that we trust. */
  readonly address: string;
  /** What its requests, items and streams are counted under: the key, else the address. */
  readonly account: string;
}
