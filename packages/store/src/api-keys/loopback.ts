/** Whether only this machine reaches a server that listens on `host`. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[|\]$/g, '').toLowerCase();
  return name === '::1' || name === 'localhost' || /^127(\.\d{1,3}){3}$/.test(name);
}

/** Whether a Host header names this machine; "localhost" and all names below it do by RFC 6761. */
export function namesLoopback(hostHeader: string): boolean {
  const name = hostHeader.replace(/:\d*$/, '').toLowerCase();
  return isLoopback(name) || name.endsWith('.localhost');
}
