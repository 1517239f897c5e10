import { asksQuestion } from '../posts/asks-question';
import type { Because } from '../records/card';

import { type Engagement, meterOf } from '../records/engagement';
import { groupBy } from '../text/group-by';
import { reasonTime } from './warmth-of';

const hour = 60 * 60 * 1000;
/** How long a first touch is in good time. */
const freshFor = { comment: 24 * hour, other: 72 * hour } as const;

/** The facts behind "commented twice in 9 days". Times are 0 when there are no reasons. */
export function because(engagements: readonly Engagement[]): Because {
  const dated = engagements.filter((one) => one.at !== null);
  // A reaction's first sighting says nothing of when it came: beside a real time it would pretend to be the newest.
  const times = (dated.length > 0 ? dated : engagements).map(reasonTime);
  const count = (kind: string) => engagements.filter((one) => meterOf(one.kind) === kind).length;
  return {
    comments: count('comment'),
    reactions: count('reaction'),
    reposts: count('repost'),
    posts: new Set(engagements.map((one) => one.postId)).size,
    asked: engagements.some((one) => isComment(one) && one.text !== null && asksQuestion(one.text)),
    firstAt: times.reduce((first, time) => Math.min(first, time), times[0] ?? 0),
    lastAt: times.reduce((last, time) => Math.max(last, time), 0),
  };
}

/**
 * Until when a first touch is in good time, epoch ms; 0 without reasons. On a post they commented on, the comment
 * sets the clock: the reaction that came with it must not make it look less urgent. Of several posts the latest.
 */
export function freshUntil(engagements: readonly Engagement[]): number {
  const posts = groupBy(engagements, (one) => one.postId);
  return [...posts.values()].reduce((latest, reasons) => Math.max(latest, freshUntilOnPost(reasons)), 0);
}

function freshUntilOnPost(reasons: Engagement[]): number {
  const comments = reasons.filter(isComment);
  return comments.length > 0 ? newest(comments) + freshFor.comment : newest(reasons) + freshFor.other;
}

function newest(reasons: Engagement[]): number {
  return reasons.reduce((latest, one) => Math.max(latest, reasonTime(one)), 0);
}

function isComment({ kind }: Engagement): boolean {
  return meterOf(kind) === 'comment';
}
