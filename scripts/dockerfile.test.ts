import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = resolve(fileURLToPath(import.meta.url), '../..');
const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
const rooms = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((room) => existsSync(join(root, room, 'package.json'))),
);

describe('Dockerfile', () => {
  it.each(rooms)('installs and carries over %s', (room) => {
    expect(dockerfile).toContain(`COPY ${room}/package.json ${room}/\n`);
    const built = existsSync(join(root, room, 'tsdown.config.ts')) ? 'dist' : 'build';
    const target = built === 'dist' ? `${room}/dist` : 'build';
    expect(dockerfile).toContain(`COPY --from=build /app/${room}/${built} ${target}\n`);
  });

  it('runs nothing as root', () => {
    for (const stage of ['app', 'dashboard']) {
      const body = dockerfile.split(`AS ${stage}\n`)[1]?.split('\nFROM ')[0];
      expect(body).toMatch(/\nUSER node\n(?:(?!USER|RUN).*\n)*CMD /);
    }
  });
});
