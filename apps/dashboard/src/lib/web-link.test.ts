import { expect, it } from 'vitest';
import { webLink } from './web-link.ts';

it('links to the web', () => {
  expect(webLink('https://harbour-post.example/a?b=1')).toBe('https://harbour-post.example/a?b=1');
  expect(webLink('HTTP://harbour-post.example')).toBe('http://harbour-post.example/');
});

it.each([
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  '//harbour-post.example',
  'not an address',
  '',
])('refuses %j', (address) => {
  expect(webLink(address)).toBeNull();
});

it('has no link where there is no address', () => {
  expect(webLink(null)).toBeNull();
});
