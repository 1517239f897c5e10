import { because, freshUntil } from './because';
import type { Card, CardReason } from './card';
import { type Engagement, meterOf } from './engagement';
import type { Outreach } from './outreach';
import type { Person } from './person';
import type { Post } from './post';
import { reasonTime } from './warmth';

/** Comments say most, so they come first. */
const order = { comment: 0, repost: 1, reaction: 2 } as const;

/** A person's card, from all that is stored about them; `posts` by id. */
export function buildCard(
  person: Person,
  outreach: Outreach | null,
  engagements: readonly Engagement[],
  posts: ReadonlyMap<string, Post>,
): Card {
  const reasons = engagements.flatMap((one) => {
    const post = posts.get(one.postId);
    return post ? [toReason(one, post)] : [];
  });
  return {
    person,
    outreach,
    reasons: reasons.sort(compareReasons),
    because: because(engagements),
    freshUntil: freshUntil(engagements),
  };
}

function toReason(engagement: Engagement, { id, text, url, publishedAt }: Post): CardReason {
  return { ...engagement, post: { id, text, url, publishedAt } };
}

function compareReasons(left: CardReason, right: CardReason): number {
  return order[meterOf(left.kind)] - order[meterOf(right.kind)] || reasonTime(right) - reasonTime(left);
}
