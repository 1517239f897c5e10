import type { Capture, SeenEngagement } from '../../src/leads/records/capture';
import { nothingStated } from '../../src/leads/records/post';

/** A like by the person with this vanity. */
export function makeLike(vanity: string): SeenEngagement {
  const person = {
    keys: [`in:${vanity}` as const],
    name: vanity,
    nameIsGuess: false,
    headline: null,
    degree: null,
    isOrganisation: false,
  };
  return {
    person,
    kind: 'reaction',
    reaction: 'LIKE',
    text: null,
    commentId: null,
    parentCommentId: null,
    at: null,
  };
}

/** Reactions of a post, as a reader gives them. */
export function makeCapture(vanities: string[], more: Partial<Capture> = {}): Capture {
  return {
    kind: 'reaction',
    post: { aliases: ['activity:7366738224129470464'], text: null, publishedAt: null, stated: nothingStated },
    stated: 5,
    engagements: vanities.map(makeLike),
    hidden: [],
    problems: [],
    at: 1,
    reader: 'read-reactions V2',
    ...more,
  };
}
