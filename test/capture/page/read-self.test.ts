// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSelf } from '../../../src/capture/page/read-self';
import { drawPage } from '../draw';

const me = 'com.linkedin.voyager.common.Me';
const urn = 'urn:li:fs_miniProfile:ACoAABmine12';
const profile = { entityUrn: urn, publicIdentifier: 'Ana-Petrov', firstName: 'Ana', lastName: 'Petrov' };
const other = { entityUrn: 'urn:li:fs_miniProfile:ACoAABben345', publicIdentifier: 'ben', firstName: 'Ben' };

const code = (data: unknown) =>
  `<code id="bpr-guid-1">${JSON.stringify(data).replace(/&/g, '&amp;').replace(/</g, '&lt;')}</code>`;
const self = (html: string, path = '/feed/') => readSelf(drawPage(html), path);

/** Every way a page tells who is signed in, the surest first; each names somebody else. */
const ways: [name: string, html: string, key: string][] = [
  [
    'the share box',
    '<div id="shareboxProfilePictureComponentRef"><a href="/in/w1/"><img></a></div>',
    'in:w1',
  ],
  [
    'the card in the left column',
    '<aside><a href="/in/w2/"><p>Ana Petrov</p></a><a href="/me/profile-views/">9</a></aside>',
    'in:w2',
  ],
  [
    'the Me object',
    code({ data: { $type: me, '*miniProfile': urn }, included: [{ ...profile, publicIdentifier: 'w3' }] }),
    'in:w3',
  ],
  [
    'the request of one’s own activity page',
    `<code>{"request":"/voyager/api/graphql?variables=(memberIdentity:w4)"}</code><div id="recent-activity-top-card"><a href="/in/w4/edit/"></a></div>`,
    'in:w4',
  ],
  ['a link marked as one’s own', '<a href="/in/w5/?isSelfProfile=true">x</a>', 'in:w5'],
  ['the link to edit one’s profile', '<a href="/in/w6/edit/intro/">x</a>', 'in:w6'],
  [
    'the picture beside the composer',
    '<div componentkey="commentBox-x"><a href="/in/w7/"><img></a></div>',
    'in:w7',
  ],
  [
    'one’s own post',
    `<div class="feed-shared-update-v2" data-urn="urn:li:activity:7366738224129470464"><div class="update-components-actor__container"><a href="/in/w8">W</a></div>
      <a href="/analytics/post-summary/urn:li:activity:7366738224129470464/">1</a></div>`,
    'in:w8',
  ],
];

describe('the signed-in member', () => {
  it.each(ways)('is told by %s', (_, html, key) => {
    expect(self(html, '/in/w4/recent-activity/all/')?.keys[0]).toBe(key);
  });

  it('is told by the surest way there is, wherever it stands', () => {
    for (let first = 0; first < ways.length; first += 1) {
      const html = ways
        .slice(first)
        .map((way) => way[1])
        .reverse()
        .join('');
      expect(self(html, '/in/w4/recent-activity/all/')?.keys[0]).toBe(ways[first]?.[2]);
    }
  });

  it('is nobody on a page that does not tell, or tells only “me”', () => {
    for (const html of [
      '<p>Something went wrong</p>',
      '<div id="shareboxProfilePictureComponentRef"><a href="/in/me/"></a></div>',
      '<div id="shareboxProfilePictureComponentRef"><a href="/company/northwind/"></a></div>',
      '<a href="/in/me/edit/intro/">x</a>',
      '<img class="global-nav__me-photo" alt="Ana Petrov">',
      '<div class="global-nav__me"></div>',
      '<aside><a href="/in/stranger/">Somebody you may know</a></aside>',
      '<a href="/in/stranger/?isSelfProfile=false">x</a>',
    ])
      expect(self(html)).toBeNull();
  });

  it('has both keys where the link shows both, and the name from the navigation', () => {
    expect(
      self(`<div id="shareboxProfilePictureComponentRef"><a href="/in/ana/?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAABmine12"></a></div>
        <img class="global-nav__me-photo" alt="Ana Petrov">`),
    ).toEqual({ keys: ['in:ana', 'urn:ACoAABmine12'], name: 'Ana Petrov' });
  });
});

describe('the Me object', () => {
  const found = { keys: ['in:ana-petrov', 'urn:ACoAABmine12'], name: 'Ana Petrov' };

  it('is followed to its own profile among many', () => {
    expect(
      self(code({ data: { $type: me, '*miniProfile': urn }, included: [null, other, { x: 1 }, profile] })),
    ).toEqual(found);
  });

  it('may hold the profile itself, pad its keys and escape its backslashes', () => {
    expect(self(code({ data: { $type: me, miniProfile: profile } }))).toEqual(found);
    expect(self(code({ ' data ': { ' $type': me, '*miniProfile ': urn }, 'included ': [profile] }))).toEqual(
      found,
    );
    const whole = code({ data: { $type: me, '*miniProfile': urn }, included: [profile] });
    expect(self(whole.replace('Ana-Petrov', 'Ana-&amp;#92;u0050etrov'))).toEqual(found);
  });

  it('is found in a frame of the page', () => {
    drawPage('<iframe data-testid="interop-iframe"></iframe>');
    const inner = document.querySelector('iframe')?.contentDocument as Document;
    inner.body.innerHTML = code({ data: { $type: me, '*miniProfile': urn }, included: [profile] });
    expect(readSelf([document, inner], '/feed/')).toEqual(found);
  });

  it.each([
    [
      'somebody’s profile with a picture of type MediaProxyImage',
      {
        data: { $type: 'com.linkedin.voyager.identity.profile.ProfileView', '*miniProfile': other.entityUrn },
        included: [other, { $type: 'com.linkedin.voyager.common.MediaProxyImage' }],
      },
    ],
    [
      'a Me among other people',
      {
        data: { $type: 'com.linkedin.voyager.feed.Update', '*miniProfile': other.entityUrn },
        included: [{ $type: me }, other],
      },
    ],
    [
      'a text that quotes one',
      {
        data: { $type: 'com.linkedin.voyager.feed.Comment', text: me, '*miniProfile': other.entityUrn },
        included: [other],
      },
    ],
    ['a Me that points nowhere', { data: { $type: me }, included: [{ publicIdentifier: 'ben' }] }],
    ['a Me whose profile is not there', { data: { $type: me, '*miniProfile': urn }, included: [other] }],
    ['a Me with nothing included', { data: { $type: me, '*miniProfile': urn }, included: null }],
    ['a Me with a map of things', { data: { $type: me, '*miniProfile': urn }, included: { profile } }],
    [
      'a Me whose profile has no address',
      { data: { $type: me, '*miniProfile': urn }, included: [{ entityUrn: urn, firstName: 'Ana' }] },
    ],
    [
      'a Me called me',
      { data: { $type: me, '*miniProfile': 'x' }, included: [{ entityUrn: 'x', publicIdentifier: 'me' }] },
    ],
    ['a list', [me]],
    ['a word', me],
    ['nothing at all', { data: null, x: me }],
  ])('is not %s', (_, data) => expect(self(code(data))).toBeNull());

  it('is not one that was cut off, and the next one still counts', () => {
    const whole = code({ data: { $type: me, '*miniProfile': urn }, included: [profile] });
    expect(self(whole.replace('}]}</code>', '</code>'))).toBeNull();
    expect(self(whole.replace('}]}</code>', '</code>') + whole)).toEqual(found);
  });
});

describe('decoys', () => {
  it('a mention typed into the composer is not its owner', () => {
    expect(
      self(
        '<div componentkey="commentBox-x"><div contenteditable="true"><a href="/in/ben/">Ben</a></div></div>',
      ),
    ).toBeNull();
  });

  it('somebody else’s activity page names only them', () => {
    const html = '<code>variables=(memberIdentity:ben)</code><a href="/in/ben/">Ben</a>';
    expect(self(html, '/in/ben/recent-activity/all/')).toBeNull();
  });

  it('an activity page of “me” or of a member id gives no made-up vanity', () => {
    const html = (who: string) =>
      `<code>variables=(memberIdentity:${who})</code><div id="recent-activity-top-card"><a href="/in/x/edit/"></a></div>`;
    expect(self(html('me'), '/in/me/recent-activity/all/')).toBeNull();
    expect(self(html('ACoAABmine12'), '/in/ACoAABmine12/recent-activity/all/')?.keys).toEqual([
      'urn:ACoAABmine12',
    ]);
  });

  it('a company’s own post names no person', () => {
    expect(self((ways.at(-1)?.[1] ?? '').replace('/in/w8', '/company/northwind'))).toBeNull();
  });
});
