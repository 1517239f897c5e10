import { buildCard } from '../../../src/leads/ranking/build-card';
import type { Card } from '../../../src/leads/records/card';
import type { Draft } from '../../../src/leads/records/draft';
import type { Engagement } from '../../../src/leads/records/engagement';
import { startOrder } from '../../../src/leads/records/order-settings';
import type { Person } from '../../../src/leads/records/person';
import { nothingStated, type Post } from '../../../src/leads/records/post';
import { engagement, noon, person } from '../make-engagement';
import { titled } from '../read-samples';

const postId = 'activity:7390000000000000001';

export function post(facts: Partial<Post> = {}): Post {
  return {
    id: postId,
    aliases: [postId],
    text: 'Our son turned 16 in lockdown. What would you do?',
    publishedAt: noon,
    stated: nothingStated,
    url: `https://www.linkedin.com/feed/update/urn:li:${postId}/`,
    effortMinutes: null,
    firstSeenAt: noon,
    lastSeenAt: noon,
    ...facts,
  };
}

export function comment(id: string, text: string, facts: Partial<Engagement> = {}): Engagement {
  return engagement({ id: `comment:${id}`, postId, kind: 'comment', text, at: noon, ...facts });
}

type Facts = { person?: Partial<Person>; engagements?: Engagement[]; posts?: Post[]; draft?: Draft | null };

/** A card as a draft needs it: Nadia Haddad, who asked something under the one post, unless told otherwise. */
export function draftCard(facts: Facts = {}): Card {
  const who = titled(
    person('in:nadia-haddad', {
      name: 'Nadia Haddad',
      headline: 'Chief Executive Officer at Northwind',
      ...facts.person,
    }),
  );
  const engagements = facts.engagements ?? [
    comment('7390000000000000009', 'What did it cost you per head?', { personId: who.id }),
  ];
  const posts = new Map((facts.posts ?? [post()]).map((each) => [each.id as string, each]));
  return buildCard(
    { person: who, outreach: null, engagements, touches: [], draft: facts.draft ?? null },
    { posts, order: startOrder, ownComments: [], ownCompany: new Set() },
  );
}
