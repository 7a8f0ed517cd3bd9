import { closeRedis, connectRedis } from './connection.ts';
import { changesChannel } from './names.ts';
import { type ChangesMessage, changesMessage } from './payloads.ts';

/**
 * Listens for grown history. Redis only wakes the listener up; what happened is read from the store.
 *
 * @param onWake hears the message, or null when messages may have been missed (at the first
 *   connection and after each reconnection): read the store again.
 * @returns stops listening and closes the connection.
 */
export const subscribeToChanges = (
  url: string,
  onWake: (message: ChangesMessage | null) => void,
  onError: (error: Error) => void,
): (() => Promise<void>) => {
  const client = connectRedis(url, 'consumer', onError);
  client.on('message', (_channel: string, text: string) => {
    const message = changesMessage.safeParse(parseJson(text));
    if (message.success) onWake(message.data);
    else onError(new Error(`not a change message on ${changesChannel}: ${text.slice(0, 100)}`));
  });
  client.on('ready', () => {
    client.subscribe(changesChannel).then(() => onWake(null), onError);
  });
  return () => closeRedis(client);
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
