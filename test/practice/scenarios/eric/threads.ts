import { idAt, type PracticeComment, type PracticePerson } from '../../scenario';
import type { Random } from '../random';
import type { Cast } from './cast';
import { type Commenter, commenters, otherVoices, ownReplies } from './commenters';

const hour = 3_600_000;

/** All comments on the story, replies under their parents, in the order they were written. */
export function writeThreads(cast: Cast, publishedAt: number, random: Random): PracticeComment[] {
  let salt = 100;
  const write = (author: PracticePerson, hours: number, text: string, mention?: string): PracticeComment => {
    salt += 17;
    const id = idAt(publishedAt + Math.round(hours * hour), salt);
    return { id, author: author.id, text, ...(mention ? { mention } : {}), reactions: [], replies: [] };
  };
  const threads = new Map<string, PracticeComment>();
  const extra: PracticeComment[] = [];
  const pairs = commenters.map((entry, index) => ({ entry, author: memberAt(cast, index) }));
  for (const { entry, author } of pairs.filter((pair) => !pair.entry.answers)) {
    threads.set(entry.vanity, write(author, entry.hours, entry.text));
    if (entry.again) extra.push(write(author, entry.again.hours, entry.again.text));
  }
  for (const { entry, author } of pairs) {
    const parent = entry.answers ? threads.get(entry.answers) : undefined;
    parent?.replies.push(write(author, entry.hours, entry.text, parent.author));
  }
  for (const { to, hours, text } of ownReplies) {
    const parent = threads.get(to);
    parent?.replies.push(write(cast.me, hours, text, parent.author));
  }
  const [organisation] = cast.organisations;
  const [hidden] = cast.hidden;
  if (organisation)
    extra.push(write(organisation, otherVoices.organisation.hours, otherVoices.organisation.text));
  if (hidden) extra.push(write(hidden, otherVoices.hidden.hours, otherVoices.hidden.text));
  const all = [...threads.values(), ...extra].sort(byId);
  for (const comment of all) comment.replies.sort(byId);
  likeSome(all, cast, random);
  return all;
}

function byId(left: PracticeComment, right: PracticeComment): number {
  return BigInt(left.id) < BigInt(right.id) ? -1 : 1;
}

function memberAt(cast: Cast, index: number): PracticePerson {
  const found = cast.commenters[index];
  if (!found) throw new Error(`No commenter ${index}`);
  return found;
}

/** Some comments have reactions of their own, also by people who never touched the post. */
function likeSome(comments: PracticeComment[], cast: Cast, random: Random): void {
  for (const comment of comments) {
    const fans = random.shuffle([...cast.bystanders, ...cast.commenters]).slice(0, random.below(5));
    comment.reactions = fans
      .filter((fan) => fan.id !== comment.author)
      .map((fan) => ({ person: fan.id, type: 'LIKE' }));
  }
}

/** Who of the commenters also pressed a reaction. */
export function commentersWhoReacted(cast: Cast): PracticePerson[] {
  return commenters.flatMap((entry: Commenter, index) => (entry.reacted ? [memberAt(cast, index)] : []));
}
