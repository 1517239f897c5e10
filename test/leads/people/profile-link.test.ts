import { describe, expect, it } from 'vitest';
import { isMemberId, parseProfileLink, profileUrl } from '../../../src/leads/people/profile-link';

const keysOf = (href: string) => parseProfileLink(href)?.keys ?? null;

describe('a profile link of any form names one person', () => {
  it.each([
    '/in/jane-doe',
    '/in/jane-doe/',
    '/in/Jane-Doe',
    '/in/jane-doe/en',
    '/in/jane-doe/details/experience/',
    '/in/jane-doe/recent-activity/all/',
    '/in/jane-doe/overlay/contact-info/',
    '/in/jane%2Ddoe',
    '/in/jane%2ddoe/?trk=nav#top',
    'HTTP://uk.LinkedIn.com/in/Jane-Doe/?trk=x#a',
    'https://linkedin.com/in/jane-doe',
    'linkedin.com//in/jane-doe/en',
    'www.linkedin.com/in/jane-doe',
    'https://de.linkedin.com/in/jane-doe/de/',
    'https://m.linkedin.com/in/jane-doe',
    'https://mobile.linkedin.com/in/jane-doe',
    'https://touch.linkedin.com/in/jane-doe',
    'https://www.linkedin.com/mwlite/in/jane-doe',
    'https://www.linkedin.com/m/in/jane-doe/',
    '/preload/in/jane-doe/',
    'https://cz.linkedin.com/in/jane-doe?originalSubdomain=cz',
    '/in/jane-doe?lipi=urn%3Ali%3Apage%3Ad_flagship3_feed',
    '  https://www.linkedin.com/in/jane-doe  ',
  ])('%s', (href) => {
    expect(parseProfileLink(href)).toEqual({ keys: ['in:jane-doe'], isOrganisation: false, isSelf: false });
  });

  it.each([
    ['/in/zo%C3%AB-brandt'],
    ['/in/zoë-brandt'],
    ['/in/zoe\u0308-brandt'],
    ['/in/ZOE%CC%88-Brandt'],
    ['https://www.linkedin.com/in/ZO%C3%8B-BRANDT/'],
  ])('%s is one key however its accent is written', (href) => {
    expect(keysOf(href)).toEqual(['in:zoë-brandt']);
  });

  it('keeps scripts without letter case as they are', () => {
    expect(keysOf('/in/%E7%94%B0%E4%B8%AD-%E8%8A%B1')).toEqual(['in:田中-花']);
  });
});

describe('member ids', () => {
  it.each([
    ['/in/ACoAABcD-e_F12', ['urn:ACoAABcD-e_F12']],
    ['/in/ACwAABcDeF12/', ['urn:ACwAABcDeF12']],
    ['/in/ACoAABcDeF12?miniProfileUrn=urn:li:fs_miniProfile:ACoAABcDeF12', ['urn:ACoAABcDeF12']],
    ['/in/Ana?miniProfileUrn=urn%3Ali%3Afsd_profile%3AACoAABcDeF12', ['in:ana', 'urn:ACoAABcDeF12']],
    [
      '/in/ana?trk=x&miniProfileUrn=urn%3Ali%3Afs_miniProfile%3AACoAABcDeF12#x',
      ['in:ana', 'urn:ACoAABcDeF12'],
    ],
    ['/in/ana?miniProfileUrn=urn:li:fsd_company:1234567', ['in:ana']],
    ['/in/ana?miniProfileUrn=%%%', ['in:ana']],
    ['/in/ana?miniProfileUrn=', ['in:ana']],
    ['/sales/lead/ACwAABcDeF12,NAME_SEARCH,x1Yz', ['urn:ACwAABcDeF12']],
    ['/sales/people/ACwAABcDeF12,NAME_SEARCH,x1Yz?_ntb=1', ['urn:ACwAABcDeF12']],
  ])('%s keeps the case of the id', (href, keys) => {
    expect(keysOf(href)).toEqual(keys);
  });

  it('does not take a vanity for an id, or words for one', () => {
    expect(keysOf('/in/acoaabcdef12')).toEqual(['in:acoaabcdef12']);
    expect(keysOf('/in/ACADEMY-of-ana')).toEqual(['in:academy-of-ana']);
    expect([
      isMemberId('ACoAAB12'),
      isMemberId('acoaab12'),
      isMemberId('A1'),
      isMemberId('ACoAAB 1'),
    ]).toEqual([true, false, false, false]);
  });

  it('tells LinkedIn’s own mark of the signed-in member, and no other value of it', () => {
    expect(parseProfileLink('/in/ana/?isSelfProfile=true')?.isSelf).toBe(true);
    expect(parseProfileLink('/in/ana/?isSelfProfile=false')?.isSelf).toBe(false);
    expect(parseProfileLink('/in/ana/?x=isSelfProfile=true')?.isSelf).toBe(false);
  });
});

describe('organisations are a kind of their own', () => {
  it.each([
    ['/company/Northwind/', 'org:company/northwind'],
    ['https://www.linkedin.com/company/12345/posts/', 'org:company/12345'],
    ['/school/uni-of-x', 'org:school/uni-of-x'],
    ['/showcase/northwind-labs/', 'org:showcase/northwind-labs'],
    ['/company/caf%C3%A9', 'org:company/café'],
  ])('%s', (href, key) => {
    expect(parseProfileLink(href)).toEqual({ keys: [key], isOrganisation: true, isSelf: false });
  });
});

describe('a link that names nobody', () => {
  it.each([
    '',
    '#',
    '/in/',
    '/in/me',
    '/in/me/',
    '/in/ME/edit/intro/',
    '/me/profile-views/',
    '/company/',
    '/posts/ana_hello-activity-7366738224129470464-AbCd',
    '/feed/update/urn:li:activity:7366738224129470464/',
    '/jobs/view/1',
    '/pub/jane-doe/1a/2b/3c4',
    '/talent/profile/AEMAAB12',
    '/sales/lead/,NAME_SEARCH',
    '/sales/company/123',
    '/preload/custom-invite/?vanityName=ana',
    '/messaging/compose/?recipient=ACoAAB12',
  ])('%s', (href) => expect(parseProfileLink(href)).toBeNull());
});

describe('the address of a person', () => {
  it.each([
    [['urn:ACoAAB12', 'in:ana-petrov'], 'https://www.linkedin.com/in/ana-petrov/'],
    [['urn:ACoAAB12'], 'https://www.linkedin.com/in/ACoAAB12/'],
    [['in:zoë'], 'https://www.linkedin.com/in/zo%C3%AB/'],
    [['org:company/café co'], 'https://www.linkedin.com/company/caf%C3%A9%20co/'],
    [['urn:ACwAAB12', 'urn:ACoAAB12'], 'https://www.linkedin.com/in/ACoAAB12/'],
    [['urn:ACwAAB12'], null],
    [[], null],
  ] as const)('%j is %s', (keys, url) => expect(profileUrl(keys)).toBe(url));
});
