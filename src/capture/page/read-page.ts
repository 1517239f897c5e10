import { timeOfPost } from '../../leads/posts/parse-post-urn';
import type { Capture } from '../../leads/records/capture';
import type { Self } from '../../leads/records/person';
import { nothingStated, type SeenPost } from '../../leads/records/post';
import type { Problem } from '../../leads/records/problem';
import { findAll, leavesOf, textIn } from '../base/find-all';
import type { Page } from '../base/page';
import { problem } from '../base/problem';
import { toEngagement } from '../base/to-engagement';
import { readStrip } from '../people/read-strip';
import { addAlias, findCards, type PostCard } from '../posts/find-cards';
import { hasAnalyticsContent, readAnalytics } from '../posts/read-analytics';
import { countCommentUnits, readComments } from '../posts/read-comments';
import { type PostReading, readPost } from '../posts/read-post';
import { commentSection, composers } from '../selectors/comments';
import { captureOf, readerName } from './capture-of';

/** An own post on the page, with its card. */
export type OwnPost = { card: PostCard; post: SeenPost };

export type PageReading = {
  own: OwnPost[];
  captures: Capture[];
  problems: Problem[];
  /** The page is a permalink of a post that is not the user's. */
  someoneElses: boolean;
};

export const nothingRead: PageReading = { own: [], captures: [], problems: [], someoneElses: false };

type Context = { roots: readonly ParentNode[]; page: Page; self: Self | null; now: number; settled: boolean };

/**
 * Everything about the user's own posts that a page shows without a list being open. `settled`: nothing new has come
 * for a while, so what is missing is missing, and counts as a problem.
 */
export function readPage(context: Context): PageReading {
  if (context.page.kind === 'analytics') return readAnalyticsPage(context);
  if (context.page.kind === 'other') return nothingRead;
  const cards = withAddress(findCards(context.roots), context.page);
  const readings = cards.map((card) => ({ card, reading: readPost(card, context.self, context.now) }));
  const mine = readings.filter(({ reading }) => reading.mine !== null);
  const own = mine
    .filter(({ card }) => card.aliases.length > 0)
    .map(({ card, reading }) => ({ card, post: reading.post }));
  return {
    own,
    captures: own.flatMap((each) => readOwn(each, own.length, context)),
    problems: context.settled ? findProblems(readings, context) : [],
    someoneElses: context.page.kind === 'post' && mine.length === 0 && readings.some(isReadable),
  };
}

/** On a permalink the address is one more of the post's ids: of the card that has it, else of the first. */
function withAddress(cards: PostCard[], page: Page): PostCard[] {
  const { post } = page;
  if (page.kind !== 'post' || !post) return cards;
  const main = cards.find((card) => card.aliases.includes(post)) ?? cards[0];
  return cards.map((card) => (card === main ? { ...card, aliases: addAlias(card.aliases, post) } : card));
}

type Read = { card: PostCard; reading: PostReading };

/** Whose post it is can be told: then a card is one, and not only a frame around something unknown. */
function isReadable({ reading }: Read): boolean {
  return reading.mine !== null || reading.author.length > 0;
}

function findProblems(readings: Read[], { page, roots }: Context): Problem[] {
  if (page.kind === 'post' && !readings.some(isReadable)) {
    const [main = null] = findAll(roots, 'main, [role="main"]');
    return [problem('post-unreadable', 'read-post', null, null, main)];
  }
  return readings.flatMap(({ card, reading }) => {
    if (reading.mine === null) return [];
    if (card.aliases.length === 0)
      return [problem('post-id-missing', 'read-post', card.generation, null, card.element)];
    const { reactions, comments } = reading.post.stated;
    const unread = reactions === null && comments === null;
    return unread ? [problem('counts-unreadable', 'read-counts', card.generation, null, card.element)] : [];
  });
}

/** The captures of one own post: its facts, V1's strip, and the comments in the page. */
function readOwn({ card, post }: OwnPost, ownCount: number, context: Context): Capture[] {
  const facts = captureOf('post', post, readerName('read-post', card.generation), context.now);
  return [facts, ...stripCapture(card, post, context), ...commentCapture(card, post, ownCount, context)];
}

function stripCapture(card: PostCard, post: SeenPost, { now }: Context): Capture[] {
  const engagements = readStrip(card.element).map(({ person, reaction }) =>
    toEngagement('reaction', person, { reaction }),
  );
  if (engagements.length === 0) return [];
  return [captureOf('reaction', post, 'read-strip V1', now, { stated: post.stated.reactions, engagements })];
}

/** Comments stand in the card, or on a permalink beside it; a comment that names another post is not this one's. */
function commentCapture(card: PostCard, post: SeenPost, ownCount: number, context: Context): Capture[] {
  const scope = commentScope(card, ownCount, context);
  const all = readComments(scope, context.now).filter((each) =>
    addAlias(post.aliases, each.post).includes(each.post),
  );
  const engagements = all.map((each) => each.engagement).filter((each) => each !== null);
  const failed = all.map((each) => each.failed).find((each) => each !== null) ?? null;
  const hidden = all
    .filter((each) => !each.engagement && !each.failed)
    .map((each) => `comment ${each.commentId}`);
  const problems = context.settled ? commentProblems(card, post, scope, all.length, failed) : [];
  if (engagements.length + hidden.length + problems.length === 0) return [];
  const reader = readerName('read-comments', card.generation);
  const facts = { stated: post.stated.comments, engagements, hidden, problems };
  return [captureOf('comment', post, reader, context.now, facts)];
}

function commentScope(card: PostCard, ownCount: number, { page, roots }: Context): Element {
  if (countCommentUnits(card.element) > 0 || page.kind !== 'post' || ownCount > 1) return card.element;
  const sections = findAll(roots, commentSection);
  return sections.find((section) => countCommentUnits(section) > 0) ?? card.element;
}

/** Rows without a readable author, or a filled section in which no reader knows a single comment. */
function commentProblems(
  card: PostCard,
  post: SeenPost,
  scope: Element,
  read: number,
  failed: Element | null,
): Problem[] {
  const stated = post.stated.comments;
  const give = (part: Element) => [
    problem('comments-unreadable', 'read-comments', card.generation, stated, part),
  ];
  if (failed) return give(failed);
  if (read > 0 || !stated) return [];
  const filled = findAll(scope, commentSection).find(hasEntries);
  return filled ? give(filled) : [];
}

/** A section with several blocks of words in it beside the composer: comments of a form nobody knows. */
function hasEntries(section: Element): boolean {
  const words = leavesOf(section, 'p, span, div, li, button').filter(
    (each) => !each.closest(`form, [contenteditable], ${composers.V2}`),
  );
  const texts = words.map(textIn).filter((text) => text.length > 1);
  return texts.length >= 4 && texts.join('').length > 60;
}

function readAnalyticsPage({ roots, page, now, settled }: Context): PageReading {
  if (!page.post) return nothingRead;
  const figures = readAnalytics(roots);
  if (figures.impressions === null && figures.membersReached === null) {
    if (!settled || !hasAnalyticsContent(roots)) return nothingRead;
    const [main = null] = findAll(roots, 'main');
    return {
      ...nothingRead,
      problems: [problem('analytics-unreadable', 'read-analytics', null, null, main)],
    };
  }
  const post: SeenPost = {
    aliases: [page.post],
    text: null,
    publishedAt: timeOfPost(page.post, now),
    stated: { ...nothingStated, ...figures },
  };
  return { ...nothingRead, captures: [captureOf('post', post, 'read-analytics', now)] };
}
