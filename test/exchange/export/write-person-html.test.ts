// @vitest-environment jsdom
import { expect, it } from 'vitest';
import {
  escapeHtml,
  type PersonDocument,
  writePersonHtml,
} from '../../../src/exchange/export/write-person-html';
import { hostileTexts } from '../../leads/hostile-texts';

const page: PersonDocument = {
  language: 'en',
  direction: 'ltr',
  title: 'Ada Moreno',
  lead: 'Everything, as of today.',
  sections: [
    { title: 'Who they are', empty: 'Nothing.', lines: [{ label: 'Headline', value: 'CFO' }] },
    { title: 'Contacts', empty: 'Nothing.', lines: [] },
    {
      title: 'Everything',
      empty: 'Nothing.',
      lines: [{ date: '14 Sept', what: 'Message', words: 'One\nTwo' }],
    },
  ],
};

const read = (one: PersonDocument) => new DOMParser().parseFromString(writePersonHtml(one), 'text/html');

it('says everything as text, in order', () => {
  const document = read(page);
  expect(document.title).toBe('Ada Moreno');
  expect([...document.querySelectorAll('h1, h2')].map((one) => one.textContent)).toEqual([
    'Ada Moreno',
    'Who they are',
    'Contacts',
    'Everything',
  ]);
  expect(document.querySelector('dd')?.textContent).toBe('CFO');
  expect(document.querySelector('blockquote')?.textContent).toBe('One\nTwo');
  expect(document.body.textContent).toContain('Nothing.');
});

it('needs nothing but itself, and forbids everything else', () => {
  const document = read(page);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/);
  expect(document.querySelectorAll('script, link, img, iframe, a, form, [src], [href]')).toHaveLength(0);
});

const hostile = [
  '<script>document.title = "owned"</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></head><body onload=alert(1)>',
  '&lt;b&gt; &amp; <!-- -->',
  ']]><svg onload=alert(1)>',
  '\u202egnp.exe',
  ...hostileTexts.filter((text) => text !== ''),
];

it.each(hostile)('a hostile name is a name: %j', (text) => {
  const document = read({
    ...page,
    title: text,
    lead: text,
    language: text,
    sections: [
      { title: text, empty: text, lines: [{ label: text, value: text }] },
      { title: text, empty: text, lines: [{ date: text, what: text, words: text }] },
      { title: text, empty: text, lines: [] },
    ],
  });
  const tags = [...document.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
  const expected = read(page);
  expect(new Set(tags)).toEqual(
    new Set([...expected.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase())),
  );
  const attributes = [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
  expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);
  const shown = [...text].map((letter) => (canBeShown(letter) ? letter : '\ufffd')).join('');
  expect(document.querySelector('dd')?.textContent).toBe(shown);
  expect(document.querySelector('blockquote')?.textContent ?? '').toBe(shown);
});

it('half a letter and letters that no page may hold become a mark', () => {
  expect(escapeHtml('a\ud800b\u0000c\u0007')).toBe('a\ufffdb\ufffdc\ufffd');
  expect(escapeHtml('ok \ud83c\udf89\n')).toBe('ok \ud83c\udf89\n');
});

/** Half letters and control letters other than blanks and ends of lines are none a page may hold. */
function canBeShown(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  const isHalf = code >= 0xd800 && code <= 0xdfff;
  return !isHalf && code !== 0x7f && (code >= 0x20 || '\t\n'.includes(letter));
}
