import { describe, expect, it } from 'vitest';
import { foldChoice } from './fold-choice.ts';

const address = (query: string) => new URL(`http://desk.example/stories/s1${query}`);

function cookieJar() {
  const jar = new Map<string, string>();
  return {
    get: (name: string) => jar.get(name),
    set: (name: string, value: string) => {
      jar.set(name, value);
    },
  };
}

describe('one per origin', () => {
  it('is off until someone asks for it', () => {
    expect(foldChoice(address(''), cookieJar())).toBe(false);
  });

  it('holds for the other stories once the address has said it', () => {
    const cookies = cookieJar();
    expect(foldChoice(address('?fold=origin'), cookies)).toBe(true);
    expect(foldChoice(address('?view=outlet'), cookies)).toBe(true);
    expect(foldChoice(address('?fold=none'), cookies)).toBe(false);
    expect(foldChoice(address(''), cookies)).toBe(false);
  });
});
