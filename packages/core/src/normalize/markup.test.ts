import { expect, test } from 'vitest';
import { stripMarkup } from './markup.ts';

test('block tags break lines and inline tags vanish', () => {
  expect(stripMarkup('<p>One <b>bold</b> word.</p><p class="x">Two.</p>')).toBe(
    '\nOne bold word.\n\nTwo.\n',
  );
});

test('scripts, styles and comments go with their content', () => {
  expect(stripMarkup('a<script>var x = "<p>";</script>b<STYLE>p{}</STYLE>c<!-- no -->d')).toBe(
    'a\nb\nc\nd',
  );
});

test('comparisons and tickers are no tags', () => {
  expect(stripMarkup('if x < 3 and y > 4, buy <ACME> shares')).toBe(
    'if x < 3 and y > 4, buy <ACME> shares',
  );
});

test.each([
  ['Caf&eacute; &amp; Bar', 'Café & Bar'],
  ['it&#8217;s &ldquo;fine&rdquo;', 'it’s “fine”'],
  ['escaped twice: it&amp;#8217;s', 'escaped twice: it’s'],
  ['old Windows: it&#146;s', 'old Windows: it’s'],
  ['&#xe9;t&eacute;', 'été'],
  ['AT&T and R&D; nothing', 'AT&T and R&D; nothing'],
  ['bad &#0; &#xD800; &#9999999; points', 'bad    points'],
])('entities in %j are decoded', (text, expected) => {
  expect(stripMarkup(text)).toBe(expected);
});

test('shortcodes of content systems vanish', () => {
  expect(stripMarkup('[caption id="a1" width="300"]A boat[/caption] and [sic]')).toBe(
    'A boat and [sic]',
  );
});
