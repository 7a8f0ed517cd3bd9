// One question to a Redis server over a socket of its own, in plain Node: the launcher needs it
// before anything is installed. Speaks RESP2 for AUTH and one command; no pipelining, no pub/sub.
// Of several nodes the first that answers is asked.
// @ts-check
import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';

/** @typedef {import('./index.d.mts').Reply} Reply */

/** @param {readonly string[]} words */
const encode = (words) =>
  `*${words.length}\r\n${words.map((word) => `$${Buffer.byteLength(word)}\r\n${word}\r\n`).join('')}`;

/**
 * Reads one reply from `at` on.
 *
 * @param {Buffer} bytes
 * @param {number} at
 * @returns {{ reply: Reply | Error, next: number } | null} null when it is not complete yet.
 */
const decode = (bytes, at) => {
  const end = bytes.indexOf('\r\n', at);
  if (end < 0) return null;
  const line = bytes.toString('utf8', at + 1, end);
  const next = end + 2;
  switch (String.fromCharCode(bytes[at] ?? 0)) {
    case '+':
      return { reply: line, next };
    case '-':
      return { reply: new Error(line), next };
    case ':':
      return { reply: Number(line), next };
    case '$': {
      const length = Number(line);
      if (length < 0) return { reply: null, next };
      if (bytes.length < next + length + 2) return null;
      return { reply: bytes.toString('utf8', next, next + length), next: next + length + 2 };
    }
    case '*':
      return decodeArray(bytes, next, Number(line));
    default:
      return { reply: new Error('does not speak the Redis protocol'), next: bytes.length };
  }
};

/** @type {(bytes: Buffer, at: number, length: number) => ReturnType<typeof decode>} */
const decodeArray = (bytes, at, length) => {
  /** @type {Reply[]} */
  const items = [];
  let next = at;
  while (items.length < length) {
    const item = decode(bytes, next);
    if (!item || item.reply instanceof Error) return item;
    items.push(item.reply);
    next = item.next;
  }
  return { reply: items, next };
};

/** @type {typeof import('./index.d.mts').askRedis} */
export const askRedis = async (url, command, timeoutMilliseconds = 2_000) => {
  /** @type {unknown} */
  let failure;
  for (const node of nodesOf(url)) {
    try {
      return await askNode(node, command, timeoutMilliseconds);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
};

/**
 * The URLs in a REDIS_URL.
 *
 * @param {string} url
 */
export const nodesOf = (url) => url.split(',').map((node) => node.trim());

/**
 * @param {string} node
 * @param {string[]} command
 * @param {number} timeoutMilliseconds
 * @returns {Promise<Reply>}
 */
const askNode = (node, command, timeoutMilliseconds) =>
  new Promise((resolve, reject) => {
    const { hostname, port, username, password, protocol } = new URL(node);
    const target = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 6379) };
    const socket = protocol === 'rediss:' ? connectTls(target) : connect(target);
    const questions = [command];
    if (password) {
      const names = username ? [decodeURIComponent(username)] : [];
      questions.unshift(['AUTH', ...names, decodeURIComponent(password)]);
    }
    let bytes = Buffer.alloc(0);
    let answered = 0;
    /** @param {() => void} settle */
    const end = (settle) => {
      socket.destroy();
      settle();
    };
    socket.setTimeout(timeoutMilliseconds, () =>
      end(() => reject(new Error(`no answer within ${timeoutMilliseconds} ms`))),
    );
    socket.on('error', (error) => end(() => reject(error)));
    socket.on('close', () => reject(new Error('the connection was closed')));
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (let found = decode(bytes, 0); found; found = decode(bytes, 0)) {
        const { reply, next } = found;
        bytes = bytes.subarray(next);
        if (reply instanceof Error) return end(() => reject(reply));
        answered += 1;
        if (answered === questions.length) return end(() => resolve(reply));
      }
    });
    socket.write(questions.map(encode).join(''));
  });
