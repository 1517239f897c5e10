import { idAt, type PracticeComment, type PracticePost, type PracticeReaction } from '../../scenario';
import { blank } from '../blank-post';
import type { Random } from '../random';
import type { Cast } from './cast';
import { olderText, shareText } from './story';

const day = 24 * 3_600_000;

/** Everything that is not the story: Eric's other posts and what others wrote. */
export type OtherPosts = {
  older: PracticePost;
  share: PracticePost;
  plainRepost: PracticePost;
  theirs: PracticePost[];
};

const theirTexts = [
  'We measured our dock for a month with a stopwatch. The slow part was never the part people complained about.',
  'Der beste Rat, den ich je bekam: Frag den Fahrer.',
  'New job, same desk. Hello Pinecrate! What should I read first?',
];

export function writeOtherPosts(cast: Cast, now: number, random: Random): OtherPosts {
  const friends = cast.reactors.filter((member) => member.degree === 1);
  const react = (people: { id: string }[]): PracticeReaction[] =>
    people.map((person) => ({ person: person.id, type: 'LIKE' }));
  const write = (ms: number, people: { id: string }[], texts: string[], salt: number): PracticeComment[] =>
    texts.map((text, index) => ({
      id: idAt(ms + (index + 1) * 3_600_000, salt + index),
      author: people[index]?.id ?? '',
      text,
      reactions: [],
      replies: [],
    }));
  const theirs = theirTexts.map((text, index) => {
    const author = cast.bystanders[index * 2];
    const at = now - (index + 1) * day;
    const friendly = random.shuffle(friends);
    return {
      ...blank(author?.id ?? '', text, at, 900 + index * 10),
      reactions: react(friendly.slice(0, 12 + index)),
      comments: write(at, friendly, ['So true.', 'Bin dabei, wann treffen wir uns?'], 950 + index * 10),
    };
  });
  const [shared, reposted] = theirs;
  const olderAt = now - 41 * day;
  return {
    theirs,
    older: {
      ...blank(cast.me.id, olderText, olderAt, 700),
      reactions: react(friends.slice(0, 9)),
      comments: write(olderAt, friends, ['“Who else is involved?”', 'Budget. Never first again.'], 720),
      impressions: 2_214,
      membersReached: 1_530,
    },
    share: {
      ...blank(cast.me.id, shareText, now - 20 * 3_600_000, 740),
      reactions: react(friends.slice(3, 8)),
      impressions: 611,
      membersReached: 402,
      ...(shared ? { shares: shared.activityId } : {}),
    },
    plainRepost: {
      ...blank(cast.me.id, '', now - 30 * 3_600_000, 760),
      ...(reposted ? { shares: reposted.activityId } : {}),
    },
  };
}
