import { readComments } from '../../../src/capture/posts/read-comments';

export const postId = '7486042476307222528';
/** Invented, but of the time LinkedIn would have given them. */
export const commentIds = [
  '7486091099183251456',
  '7486092000000000001',
  '7486093000000000001',
  '7486094000000000001',
  '7486095000000000001',
] as const;

/** One line per comment: kind and vanity, name, degree, headline, text, and which of `commentIds` the parent is. */
export function tellComments(scope: Element): string[] {
  return readComments(scope, Date.UTC(2026, 10, 1)).map(({ engagement, failed }) => {
    if (!engagement) return failed ? 'failed' : 'hidden';
    const { person, kind, text, parentCommentId } = engagement;
    const who = person.keys[0]?.replace(/^in:/, '').replace(/^org:/, 'org ');
    const parent =
      parentCommentId === null ? '-' : (commentIds as readonly string[]).indexOf(parentCommentId);
    return [
      `${kind} ${who}`,
      person.name,
      person.degree ?? '-',
      person.headline ?? '-',
      text?.replace(/\n/g, '⏎') ?? '-',
      parent,
    ].join(' | ');
  });
}
