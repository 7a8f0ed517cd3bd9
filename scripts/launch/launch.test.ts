import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { terminalLine } from './process-log.mjs';
import { checkDataDir, checkPort, readSettings } from './settings.mjs';
import { Supervised } from './supervised.mjs';

let dataDir = '';
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'tributary-launch-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
};

describe('the settings of the launcher', () => {
  it('have the ports that the README names', () => {
    const { api, dashboard, workers } = readSettings({});
    expect([api, dashboard, ...workers].map(({ port }) => port)).toEqual([4400, 4401, 4402]);
    expect(readSettings({ WORKERS: '3' }).workers.map(({ port }) => port)).toEqual([
      4402, 4403, 4404,
    ]);
  });

  it('name the variable that is malformed', () => {
    expect(() => readSettings({ API_PORT: '44oo' })).toThrow(/^API_PORT: expected a port.*"44oo"/);
    expect(() => readSettings({ WORKER_PORT: '70000' })).toThrow(/^WORKER_PORT/);
    expect(() => readSettings({ REDIS_URL: 'localhost:6379' })).toThrow(/^REDIS_URL/);
  });

  it('find a port that is taken, and name its variable', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const place = { variable: 'DASHBOARD_PORT', host: '127.0.0.1', port };
    await expect(checkPort(place)).rejects.toThrow(
      `port ${port} on 127.0.0.1 is taken by another program: stop that, or choose another with DASHBOARD_PORT`,
    );
    taken.close();
  });

  it('find a data folder that cannot be written', () => {
    const file = join(dataDir, 'file');
    writeFileSync(file, '');
    expect(() => checkDataDir(join(file, 'below'))).toThrow(
      /cannot be written \(ENOTDIR\).*DATA_DIR/,
    );
    expect(() => checkDataDir(join(dataDir, 'new', 'folder'))).not.toThrow();
  });
});

describe('what the terminal shows of a process', () => {
  it('is warnings and errors, in words', () => {
    expect(terminalLine('{"level":30,"msg":"article assigned"}', false)).toBe(null);
    expect(terminalLine('{"level":40,"msg":"lease lost"}', false)).toBe('lease lost');
    const line = '{"level":50,"msg":"term ended","err":{"message":"disk full"}}';
    expect(terminalLine(line, false)).toBe('error: term ended (disk full)');
  });

  it('is what a process says on stderr, but not its chatter', () => {
    expect(terminalLine('Listening on 4401', false)).toBe(null);
    expect(terminalLine('cannot find module', true)).toBe('cannot find module');
    expect(terminalLine('{ not json', true)).toBe('{ not json');
  });
});

describe('a supervised process', () => {
  const serve = `
    require('http').createServer((_, response) => response.end('ok')).listen(process.env.PORT);
    process.on('SIGTERM', () => { console.log('goodbye'); process.exit(0); });
    console.log('{"level":40,"msg":"a word of warning"}');`;

  const start = async (code: string, said: string[] = [], heard = (): void => {}) => {
    const port = await freePort();
    const process_ = new Supervised({
      name: 'server',
      args: ['-e', code],
      env: { ...process.env, PORT: String(port) },
      cwd: dataDir,
      dataDir,
      readyUrl: `http://127.0.0.1:${port}/`,
      say: (line) => {
        said.push(line);
        heard();
      },
    });
    return { process: process_, port };
  };

  it('is started again when it dies, and says so', async () => {
    const said: string[] = [];
    let heard = (): void => {};
    const { process: server } = await start(serve, said, () => heard());
    await server.whenReady();
    const first = server.pid ?? 0;
    const told = new Promise<void>((resolve) => {
      heard = resolve;
    });
    process.kill(first, 'SIGKILL');
    await told;
    expect(said).toEqual(['server ended unexpectedly (SIGKILL); starting it again']);
    while (server.pid === null) await new Promise((resolve) => setTimeout(resolve, 20));
    await server.whenReady();
    expect(server.pid).not.toBe(first);
    await server.stop();
  });

  it('that lives but answers nobody is ended and started again', async () => {
    const said: string[] = [];
    let heard = (): void => {};
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    const server = new Supervised({
      name: 'server',
      args: ['-e', serve],
      env: { ...process.env, PORT: String(port) },
      cwd: dataDir,
      dataDir,
      readyUrl: url,
      aliveUrl: url,
      watchdogSeconds: 1,
      say: (line) => {
        said.push(line);
        if (line.includes('starting it again')) heard();
      },
    });
    await server.whenReady();
    const told = new Promise<void>((resolve) => {
      heard = resolve;
    });
    process.kill(server.pid ?? 0, 'SIGSTOP');
    await told;
    expect(said[0]).toBe('server has not answered for 1 s; ending it');
    while (server.pid === null) await new Promise((resolve) => setTimeout(resolve, 20));
    await server.whenReady();
    await server.stop();
  });

  it('is asked to stop, and all that it said is kept', async () => {
    const { process: server } = await start(serve);
    await server.whenReady();
    await server.stop();
    expect(server.pid).toBe(null);
    const log = readFileSync(join(dataDir, 'logs', 'server.log'), 'utf8');
    expect(log).toContain('a word of warning');
  });

  it('that dies before it is ready ends the wait with its last words', async () => {
    const { process: server } = await start("console.error('no such database'); process.exit(78)");
    await expect(server.whenReady()).rejects.toThrow('server did not start: no such database');
  });

  it('that does not listen to SIGTERM is killed with everything that it started', async () => {
    const deaf = `process.on('SIGTERM', () => {}); ${serve.split('process.on')[0]}`;
    const { process: server } = await start(deaf);
    await server.whenReady();
    const stopped = server.stop();
    server.kill();
    await stopped;
    expect(server.pid).toBe(null);
  });
});
