import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecencyOrder } from './recency-order.ts';

it('gives the places back in the order in which they were put last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { maxLength: 40 }), (puts) => {
      const order = new RecencyOrder(8);
      const naive: number[] = [];
      for (const place of puts) {
        const at = naive.indexOf(place);
        if (at >= 0) {
          naive.splice(at, 1);
          order.take(place);
        }
        naive.push(place);
        order.put(place);
      }
      const found: number[] = [];
      for (let place = order.oldest; place > 0; place = order.oldest) {
        found.push(place);
        order.take(place);
      }
      expect(found).toEqual(naive);
    }),
  );
});
