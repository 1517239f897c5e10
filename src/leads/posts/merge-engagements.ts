import type { Engagement } from '../records/engagement';

/** `<postId>/reaction/<personId>`, `<postId>/repost/<personId>`; a comment's id names neither, so it stays. */
export function engagementId(engagement: Pick<Engagement, 'id' | 'kind' | 'postId' | 'personId'>): string {
  const { id, kind, postId, personId } = engagement;
  return kind === 'reaction' || kind === 'repost' ? `${postId}/${kind}/${personId}` : id;
}

/** Two sightings of one engagement. The newer one's facts win, null overwrites nothing, the first sighting stays. */
export function mergeEngagements(older: Engagement, newer: Engagement): Engagement {
  return {
    id: newer.id,
    postId: newer.postId,
    personId: newer.personId,
    // Only a reply knows that it is one: a page that shows it without its parent may take it for a comment.
    kind: older.kind === 'reply' ? 'reply' : newer.kind,
    reaction: newer.reaction ?? older.reaction,
    text: newer.text ?? older.text,
    parentId: newer.parentId ?? older.parentId,
    at: newer.at ?? older.at,
    seenAt: Math.min(older.seenAt, newer.seenAt),
  };
}
