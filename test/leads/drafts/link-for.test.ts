import { describe, expect, it } from 'vitest';
import { linkFor } from '../../../src/leads/drafts/link-for';
import { draftChannels } from '../../../src/leads/records/draft';
import type { PersonKey } from '../../../src/leads/records/person';
import { engagement } from '../make-engagement';
import { comment, draftCard, post } from './draft-card';

const postPage = 'https://www.linkedin.com/feed/update/urn:li:activity:7390000000000000001/';
const theirComment = 'urn:li:fsd_comment:(7390000000000000009,urn:li:activity:7390000000000000001)';
const profile = 'https://www.linkedin.com/in/nadia-haddad/';

function read(url: string | null): [page: string, query: Record<string, string>] {
  const parsed = new URL(url ?? '');
  return [parsed.origin + parsed.pathname, Object.fromEntries(parsed.searchParams)];
}

describe('a reply to a comment', () => {
  it('opens the post at the comment', () => {
    expect(read(linkFor(draftCard(), 'comment-reply'))).toEqual([postPage, { dashCommentUrn: theirComment }]);
  });

  it('names a reply together with the comment it hangs under', () => {
    const reply = comment('7390000000000000012', 'And in winter?', {
      kind: 'reply',
      parentId: 'comment:7390000000000000009',
    });
    expect(read(linkFor(draftCard({ engagements: [reply] }), 'comment-reply'))[1]).toEqual({
      dashCommentUrn: theirComment,
      dashReplyUrn: 'urn:li:fsd_comment:(7390000000000000012,urn:li:activity:7390000000000000001)',
    });
  });

  it('goes to the question among several comments', () => {
    const engagements = [comment('7390000000000000010', 'Lovely.'), comment('7390000000000000009', 'How?')];
    expect(linkFor(draftCard({ engagements }), 'comment-reply')).toContain('7390000000000000009');
  });

  it('opens the post alone where they only reacted, or the comment has no id of its own', () => {
    const reacted = engagement({ postId: post().id });
    expect(linkFor(draftCard({ engagements: [reacted] }), 'comment-reply')).toBe(postPage);
    expect(linkFor(draftCard({ engagements: [comment('x)&a=b', 'How?')] }), 'comment-reply')).toBe(postPage);
  });

  it('opens the profile where there is no post to open', () => {
    expect(linkFor(draftCard({ engagements: [] }), 'comment-reply')).toBe(profile);
  });
});

describe('a message', () => {
  const keys: PersonKey[] = ['in:nadia-haddad', 'urn:ACoAAB12345'];

  it('opens a new message where the two are connected and the member id is known', () => {
    expect(read(linkFor(draftCard({ person: { keys, degree: 1 } }), 'message'))).toEqual([
      'https://www.linkedin.com/messaging/compose/',
      {
        profileUrn: 'urn:li:fsd_profile:ACoAAB12345',
        recipient: 'ACoAAB12345',
        screenContext: 'NON_SELF_PROFILE_VIEW',
        interop: 'msgOverlay',
      },
    ]);
  });

  it.each([
    ['they are not connected', { keys, degree: 2 as const }],
    ['the member id is not known', { degree: 1 as const }],
    [
      'only Sales Navigator’s id is',
      { keys: ['in:nadia-haddad', 'urn:ACwAAB12345'] as PersonKey[], degree: 1 as const },
    ],
  ])('opens the profile where %s', (_why, person) => {
    expect(linkFor(draftCard({ person }), 'message')).toBe(profile);
  });
});

it('opens the profile for a note and an InMail, nothing for an e-mail or another way', () => {
  const opened = (['invitation-note', 'inmail', 'email', 'other'] as const).map((channel) =>
    linkFor(draftCard(), channel),
  );
  expect(opened).toEqual([profile, profile, null, null]);
});

it.each(draftChannels)('never leaves LinkedIn, whatever a page has left behind: %s', (channel) => {
  const id = 'https://evil.example/activity:1' as ReturnType<typeof post>['id'];
  const nasty = [
    'javascript:alert(1)',
    'https://www.linkedin.com.evil.example/',
    '//evil.example',
    '../../@evil',
  ];
  for (const each of nasty) {
    const card = draftCard({
      person: { keys: [`in:${each}`, `urn:A${each}`], degree: 1 },
      posts: [post({ id, url: each })],
      engagements: [comment('7390000000000000009', 'How?', { postId: id })],
    });
    const url = linkFor(card, channel);
    if (url !== null) expect(new URL(url).origin).toBe('https://www.linkedin.com');
  }
});
