import { createSubscriber } from 'svelte/reactivity';

const EVERY_MILLISECONDS = 15_000;

const subscribe = createSubscriber((update) => {
  const interval = setInterval(update, EVERY_MILLISECONDS);
  return () => clearInterval(interval);
});

/** The current time in milliseconds; what reads it is worked out again every 15 seconds. */
export function now(): number {
  subscribe();
  return Date.now();
}
