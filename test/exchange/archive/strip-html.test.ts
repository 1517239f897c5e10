import { expect, test } from 'vitest';
import { stripHtml } from '../../../src/exchange/archive/strip-html';

test.each([
  ['<p>Yes &amp; no.</p>', 'Yes & no.'],
  ['<p>One</p><p>Two<br>Three</p>', 'One\n\nTwo\nThree'],
  ['a < b and c > d, I <3 you', 'a < b and c > d, I <3 you'],
  ['&lt;b&gt; stays text', '<b> stays text'],
  ['<script>alert(1)</script><style>p{}</style>Hi', 'Hi'],
  ['<img src=x onerror=alert(1)>Hi', 'Hi'],
  ['Hi <b', 'Hi <b'],
  ['&#8364;5 &#x20AC;5 &euro;5 &nope; &#0;&#xD800;&#99999999;', '€5 €5 €5 &nope; &#99999999;'],
  ['  plain \n words ', 'plain \n words'],
])('%s', (html, text) => {
  expect(stripHtml(html)).toBe(text);
});
