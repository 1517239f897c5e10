import { isAtCompany } from '../people/is-at-company';
import type { Card, CardReason, Shared } from '../records/card';
import type { Draft } from '../records/draft';
import { type Engagement, meterOf } from '../records/engagement';
import { type Title, titleOf } from '../records/headline';
import type { OrderSettings } from '../records/order-settings';
import type { Outreach } from '../records/outreach';
import type { Person } from '../records/person';
import type { Post } from '../records/post';
import { inOrder, type Touch } from '../records/touch';
import { because, freshUntil } from './because';
import { readFit } from './read-fit';
import { reasonTime, warmthOf } from './warmth-of';

/** Comments say most, so they come first. */
const order = { comment: 0, repost: 1, reaction: 2 } as const;

/** All that is stored about one person. */
export type CardFacts = {
  person: Person;
  outreach: Outreach | null;
  engagements: readonly Engagement[];
  touches: readonly Touch[];
  draft: Draft | null;
};

/** What a card needs besides the person: `posts` by id, and what the seller said and did. */
export type CardContext = {
  posts: ReadonlyMap<string, Post>;
  order: OrderSettings;
  /** The seller's own comments and replies. */
  ownComments: readonly Engagement[];
  /** Names of the company the seller works for, as they are compared. */
  ownCompany: ReadonlySet<string>;
};

/** A person's card. */
export function buildCard(facts: CardFacts, context: CardContext): Card {
  const { person, outreach, engagements, draft } = facts;
  const { posts, order } = context;
  const history = inOrder(facts.touches);
  const reasons = engagements.flatMap((one) => {
    const post = posts.get(one.postId);
    return post ? [toReason(one, post)] : [];
  });
  const title = titleOf(person);
  const fit = readFit(person.headline, title, order.profiles);
  return {
    person,
    outreach,
    reasons: reasons.sort(compareReasons),
    because: because(engagements),
    title,
    fit,
    warmth: warmthOf(engagements, { level: title.level, fit: fit.is }, order.weights),
    shared: readShared(facts, title, context),
    touches: history.toReversed(),
    history,
    draft,
    freshUntil: freshUntil(engagements),
  };
}

function readShared({ person, engagements }: CardFacts, title: Title, context: CardContext): Shared {
  const { ownComments, ownCompany } = context;
  const comments = engagements.filter(({ kind }) => meterOf(kind) === 'comment');
  const theirs = new Set(comments.map(({ id }) => id));
  const answers = ownComments.filter(({ parentId }) => parentId !== null && theirs.has(parentId));
  const ownPosts = new Set(ownComments.map(({ postId }) => postId));
  return {
    answeredAt: answers.length > 0 ? Math.max(...answers.map(reasonTime)) : null,
    bothCommented: new Set(comments.map(({ postId }) => postId).filter((id) => ownPosts.has(id))).size,
    company: title.company !== null && isAtCompany(person.headline, ownCompany) ? title.company : null,
  };
}

function toReason(engagement: Engagement, { id, text, topic, url, publishedAt }: Post): CardReason {
  return { ...engagement, post: { id, text, url, publishedAt, ...(topic !== undefined && { topic }) } };
}

function compareReasons(left: CardReason, right: CardReason): number {
  return order[meterOf(left.kind)] - order[meterOf(right.kind)] || reasonTime(right) - reasonTime(left);
}
