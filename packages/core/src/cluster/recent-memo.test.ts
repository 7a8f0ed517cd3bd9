import { describe, expect, it } from 'vitest';
import { RecentMemo } from './recent-memo.ts';

describe('RecentMemo', () => {
  const key = (name: string) => ({ name });
  const [a, b, c] = [key('a'), key('b'), key('c')];

  it('computes once while the object is in use and again after it was forgotten', () => {
    const computed: string[] = [];
    const memo = new RecentMemo(2, ({ name }: { name: string }) => {
      computed.push(name);
      return name.toUpperCase();
    });
    expect([memo.get(a), memo.get(b), memo.get(a), memo.get(c), memo.get(a), memo.get(b)]).toEqual([
      'A',
      'B',
      'A',
      'C',
      'A',
      'B',
    ]);
    expect(computed).toEqual(['a', 'b', 'c', 'b']);
  });
});
