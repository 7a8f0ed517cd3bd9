/**
 * An article's address as it may be linked to, else null. The intake takes in http and https alone;
 * this holds for what stood in the store before, or came in by an import of a whole store.
 */
export function webUrl(address: string | null): string | null {
  return address !== null && /^https?:\/\//i.test(address) ? address : null;
}
