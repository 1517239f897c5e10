import { profileUrl } from '../people/profile-link';
import { parsePostUrn, postUrl } from '../posts/parse-post-urn';
import type { Card, CardReason } from '../records/card';
import type { DraftChannel } from '../records/draft';
import type { Person } from '../records/person';
import { commentToAnswer } from './comment-to-answer';

const home = 'https://www.linkedin.com/';

/**
 * Where a draft for this channel is to be pasted; null where that is not on LinkedIn, or nowhere known. Every answer
 * begins with `https://www.linkedin.com/`. The forms of the addresses: `knowledge/linkedin-pages.md` §1.
 */
export function linkFor(card: Pick<Card, 'person' | 'reasons'>, channel: DraftChannel): string | null {
  if (channel === 'email' || channel === 'other') return null;
  const profile = profileUrl(card.person.keys);
  const place = channel === 'comment-reply' ? postLink(card.reasons) : composeLink(card.person, channel);
  return onLinkedIn(place) ?? onLinkedIn(profile);
}

/** The post at their comment; without a comment the post itself. */
function postLink(reasons: CardReason[]): string | null {
  const comment = commentToAnswer({ reasons });
  const post = comment ?? reasons[0];
  const key = post ? parsePostUrn(post.postId) : null;
  if (!key) return null;
  const url = new URL(postUrl(key));
  if (comment) url.search = commentQuery(comment, key);
  return url.href;
}

/** A reply is named together with the comment it hangs under. */
function commentQuery({ id, parentId }: CardReason, post: string): string {
  const own = commentId(id);
  const parent = parentId === null ? null : commentId(parentId);
  if (own === null) return '';
  const query = new URLSearchParams({ dashCommentUrn: dashUrn(parent ?? own, post) });
  if (parent !== null) query.set('dashReplyUrn', dashUrn(own, post));
  return query.toString();
}

/** The comment's own id comes first here, unlike in `urn:li:comment`. */
function dashUrn(comment: string, post: string): string {
  return `urn:li:fsd_comment:(${comment},urn:li:${post})`;
}

function commentId(id: string): string | null {
  return /^comment:(\d{5,20})$/.exec(id)?.[1] ?? null;
}

/** A new message, where the two are connected and the person's member id has been seen. */
function composeLink({ keys, degree }: Person, channel: DraftChannel): string | null {
  const id = keys.find((key) => /^urn:A(?!CwAA)[\w-]{5,}$/.test(key))?.slice('urn:'.length);
  if (channel !== 'message' || degree !== 1 || id === undefined) return null;
  const query = new URLSearchParams({
    profileUrn: `urn:li:fsd_profile:${id}`,
    recipient: id,
    screenContext: 'NON_SELF_PROFILE_VIEW',
    interop: 'msgOverlay',
  });
  return `${home}messaging/compose/?${query}`;
}

/** All of this comes from a page: whatever else an address may have become, it is not opened. */
function onLinkedIn(url: string | null): string | null {
  return url?.startsWith(home) && URL.canParse(url) && new URL(url).origin === new URL(home).origin
    ? url
    : null;
}
