// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactStructure } from '../../../src/capture/base/redact-structure';
import { draw } from '../draw';

const redacted = (html: string) => redactStructure(draw(html));

/** Longer than any of LinkedIn's own words' parts, so that a match can only come from the person. */
const scripts = [
  'abcdefghijklmnopqrstuvwxyz',
  'éàüñøłß',
  'абвгдежз',
  'αβγδεζ',
  '田中花子山本',
  'محمدعلي',
  'अआइईउऊ',
  'กขคงจ',
  '한국사람',
];
const word = fc
  .constantFrom(...scripts)
  .chain((letters) => fc.string({ unit: fc.constantFrom(...letters), minLength: 6, maxLength: 12 }));
const number = fc.bigInt({ min: 10n ** 9n, max: 10n ** 19n }).map(String);

/** A name, a vanity, a headline, a member id and a number, in every place a page may put them. */
function page(first: string, last: string, memberId: string, id: string): string {
  const slug = `${first}-${last}`;
  const urn = `urn:li:comment:(urn:li:activity:${id},${id})`;
  return `<section class="social-details-reactors-facepile" id="reactors-facepile-id" title="${first}" data-name="${last}" style="color:${id}">
    <a href="https://www.linkedin.com/in/${slug}/?miniProfileUrn=urn:li:fsd_profile:${memberId}" aria-label="View ${first} ${last}’s profile, reacted with LIKE">
      <img alt="${first} ${last}" src="https://media.licdn.com/${slug}.jpg"><svg id="like-consumption-small"><title>${first}</title><text>${last}</text></svg></a>
    <a href="/${slug}/${memberId}">x</a><a href="//evil.example/in/${slug}">x</a><a href="${slug}">x</a><a href="mailto:${slug}">x</a><a href="javascript:${slug}">x</a><a href="/feed/update/urn:li:activity:${id}/">x</a>
    <div data-urn="urn:li:activity:${id}" data-id="${urn}" id="replaceableComment_${urn}" componentkey="ProfileVerificationTriggerRef-${slug}"></div>
    <div componentkey="com.linkedin.sdui.profile.card.ref${memberId}Topcard" data-testid="${slug}-commentList" data-reaction-details="${first}" data-test-thing="${last}" data-sdui-screen="${slug}"></div>
    <script>${first}</script><style>.${slug}{}</style><code>${memberId}</code><!-- ${first} -->
    <p>${first} ${last} • 2nd ${first}, ${id} at ${last}</p>${first}</section>`;
}

describe('redacted structure', () => {
  it('holds no name, vanity, id or number of the page', () => {
    const memberId = fc
      .string({
        unit: fc.constantFrom(...'ABCDEFGHJKLabcdefghijk0123456789_-'),
        minLength: 20,
        maxLength: 30,
      })
      .map((rest) => `ACoAA${rest}`);
    fc.assert(
      fc.property(word, word, memberId, number, (first, last, member, id) => {
        const text = redacted(page(first, last, member, id))
          .normalize('NFC')
          .toLowerCase();
        for (const secret of [first, last, member, id, `${first}-${last}`])
          expect(text).not.toContain(secret.normalize('NFC').toLowerCase());
      }),
      { numRuns: 150 },
    );
  });

  it('holds no part of an id, only zeros', () => {
    const text = redacted(page('anabelle', 'petrovic', 'ACoAABcDeF12', '7366738224129470464'));
    expect(text.replace(/class="[^"]*"|<\/?h\d/g, '')).not.toMatch(/[1-9]/);
  });

  it('keeps what makes it a fixture: tags, roles, classes, kinds of ids and links', () => {
    expect(
      redacted(`<li class="artdeco-list__item  x" role="listitem"><a href="/in/ana?x=1" aria-label="Ana • 2nd"><svg id="like-consumption-small" data-token-id="17"></svg><p>Ana, 12</p></a>
        <div id="replaceableComment_urn:li:comment:(activity:7366738224129470464,1)" data-testid="expandable-text-box"></div></li>`).replace(
        /> +</g,
        '><',
      ),
    ).toBe(
      '<li class="artdeco-list__item x" role="listitem"><a href="/in/…" aria-label="xxx • 0xx"><svg id="like-consumption-small" data-token-id="17"></svg><p>xxx, 00</p></a><div id="replaceableComment_urn:li:comment:(activity:0000000000000000000,0)" data-testid="expandable-text-box"></div></li>',
    );
  });

  it('cannot break out of its own markup', () => {
    const text = redacted(
      '<p data-testid="&quot;&gt;&lt;b&gt;" role="&quot;&gt;" class="&quot;&gt;" aria-label="&quot;&lt;i&gt;">&lt;script&gt;1&lt;/script&gt;</p>',
    );
    expect(draw(text).outerHTML.match(/<\w+/g)).toEqual(['<p']);
  });

  it('ends, however long or deep the page is', () => {
    const long = redacted(`<ul>${'<li class="a-class-of-some-length">x</li>'.repeat(2000)}</ul>`);
    expect(long.length).toBeLessThan(6100);
    expect(long).toContain('cut');
    expect(redacted(`${'<div>'.repeat(300)}Anabelle`)).not.toContain('Anabelle');
  });
});
