import { idAt, type PracticePost } from '../scenario';

/** A post nobody has touched. Its three ids are minted moments apart, as on LinkedIn. */
export function blank(author: string, text: string, at: number, salt: number): PracticePost {
  return {
    activityId: idAt(at + 310, salt),
    ugcPostId: idAt(at, salt + 1),
    shareId: idAt(at + 40, salt + 2),
    threadKind: 'activity',
    author,
    text,
    reactions: [],
    comments: [],
    reposts: [],
    impressions: 0,
    membersReached: 0,
  };
}
