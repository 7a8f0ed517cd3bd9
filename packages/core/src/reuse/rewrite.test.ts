import { describe, expect, it } from 'vitest';
import { quotations } from '../normalize/quotations.ts';
import { Comparable } from './comparable.ts';
import { compareTexts } from './compare-texts.ts';
import { flatRanges, proseOf } from './prose.ts';
import { rewriteOf } from './rewrite.ts';

const made = (text: string) => ({ text, quotations: quotations(text) });
const view = (text: string) => new Comparable(proseOf(text, flatRanges(quotations(text))), 5);

const ORIGINAL =
  'The town of Eastmere will close its tram line in March after 91 years. Mayor Ida Kolb said on Monday that the repair of two bridges would cost 14 million crowns. Buses will run every twelve minutes on the old route to Westgate. About 6,300 passengers use the line on a working day. A group of pensioners has collected 2,100 signatures against the plan. The last tram will leave the depot on the thirtieth of March with a brass band.';
const REWRITE =
  'After 91 years Eastmere is going to shut down its tram line in March. To repair two bridges would cost 14 million crowns, Mayor Ida Kolb said Monday. The old route to Westgate will be served by buses every twelve minutes. On working days the line has about 6,300 passengers. Pensioners gathered 2,100 signatures in protest at the plan. With a brass band aboard, the final tram leaves the depot on 30 March.';
const OTHER_REPORTER =
  'Ida Kolb had hardly finished when the first whistles were heard in the town hall. “We cannot spend 14 million on two bridges,” the mayor told three hundred angry people on Monday. Many of them have taken the tram to school, to work and to the hospital for decades. Rosa Timm, 82, wondered how she would carry her shopping up the hill. Buses are slow, she said, and they smell. The Greens want a vote of the citizens before anything is torn down in Eastmere.';

describe('a rewrite', () => {
  it('is recognised by facts in order, though no run of five words is long', () => {
    const { kind, share } = compareTexts(made(REWRITE), made(ORIGINAL));
    expect(kind).toBe('rewritten');
    expect(share).toBeGreaterThan(0.8);
  });

  it('is not what another reporter writes on the same event', () => {
    expect(compareTexts(made(OTHER_REPORTER), made(ORIGINAL)).kind).toBeNull();
  });

  it('loses its share when the order of the sentences is lost', () => {
    const turned = REWRITE.split('. ').reverse().join('. ');
    const straight = rewriteOf(view(REWRITE), view(ORIGINAL), { pairOverlap: 0.4 });
    const reversed = rewriteOf(view(turned), view(ORIGINAL), { pairOverlap: 0.4 });
    expect(reversed.share).toBeLessThan(straight.share / 2);
  });

  it('is not made by shared quotations', () => {
    const quote =
      '“We cannot spend 14 million on two bridges in Eastmere while the school has no roof,” Mayor Ida Kolb said.';
    const a = `${OTHER_REPORTER} ${quote}\n\n${quote}`;
    const b = `${ORIGINAL} ${quote}\n\n${quote}`;
    expect(compareTexts(made(a), made(b)).kind).toBeNull();
  });
});
