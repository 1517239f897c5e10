import { de } from './languages/de';
import { en } from './languages/en';
import { it } from './languages/it';
import { ja } from './languages/ja';
import type { Language } from './pages';
import type { ReactionName } from './scenario';

type Generation = 'V1' | 'V2';

/**
 * Every word the practice pages render. One table per language in `languages/`; each says in `evidence` which of its
 * words were seen in a capture or source. The others look right and prove nothing.
 */
export type Words = {
  /** `html[lang]`; on V2 also the locale in `meta[name="como-t"]`. */
  lang: string;
  locale: string;
  /** Which keys' words no capture or source shows: those listed, or all but those seen. */
  evidence: { unverified: readonly string[] } | { seen: readonly string[] };
  /** 1,234 · 1.234 · 18,292 */
  number: (n: number) => string;

  /** Beside a name, without bullet: "2nd". V1 Italian says "3° e oltre" where V2 says "3°+". */
  degree: (degree: 1 | 2 | 3, generation: Generation) => string;
  /** V1's visually hidden twin of a degree. */
  degreeSpoken: (degree: 1 | 2 | 3) => string;
  you: string;
  author: string;
  following: string;
  follow: string;
  connect: string;
  hiddenMember: string;
  premium: string;
  premiumProfile: string;
  verifiedProfile: string;
  followers: (n: number) => string;

  /** Short age of something `ms` old: "3d", "just now". Italian: "1m" is a month on V1, a minute on V2. */
  age: (ms: number, generation: Generation) => string;
  /** V1's hidden long form: "3 days ago". */
  ageSpoken: (ms: number) => string;
  visibleToAnyone: string;
  edited: string;

  reactionName: (type: ReactionName) => string;
  /** Facepile label: the enum stays English inside a translated label. */
  reactedWith: (name: string, type: ReactionName) => string;
  reactions: (n: number) => string;
  andOthers: (name: string, n: number) => string;
  andOthersReacted: (name: string, n: number) => string;
  reactionsTitle: string;
  /** First tab's text, "All 165", and V2's label for it, "165 All reactions". */
  allTab: (n: number) => string;
  allReactions: (n: number) => string;
  seeMoreReactions: (n: number) => string;
  openReactionsMenu: string;
  /** V1's reaction button when nothing / something was pressed; V2's state label. */
  reactLike: string;
  unreact: (type: ReactionName) => string;
  reactionState: (type: ReactionName | null) => string;

  comments: (n: number) => string;
  commentsOn: (n: number, name: string) => string;
  replies: (n: number) => string;
  reactionsOnComment: (n: number, name: string) => string;
  replyTo: (name: string) => string;
  reactLikeTo: (name: string) => string;
  commentOptions: (name: string) => string;
  moreCommentOptions: (name: string) => string;
  loadMoreComments: string;
  seeMoreComments: (n: number) => string;
  loadPreviousReplies: string;
  loadPreviousRepliesOn: (name: string) => string;
  seeMoreReplies: (n: number) => string;
  addComment: string;
  commentEditor: string;
  mostRelevant: string;

  reposts: (n: number) => string;
  repostsOf: (n: number, name: string) => string;
  repostsTitle: string;
  repostedThis: (name: string) => string;
  likesThis: (name: string) => string;
  commentedOnThis: (name: string) => string;

  like: string;
  comment: string;
  repost: string;
  send: string;
  reply: string;
  more: string;
  loadMore: string;
  showMoreResults: string;
  dismiss: string;
  close: string;

  viewProfile: (name: string) => string;
  viewImage: (name: string) => string;
  /** "View: Ana Petrov Premium • You Head of Quality": pass what stands between name and headline. */
  viewActor: (name: string, between: string, headline: string) => string;
  openMenu: (name: string) => string;
  hidePost: (name: string) => string;
  feedPost: string;
  suggested: string;
  promoted: string;

  impressions: (n: number) => string;
  viewAnalytics: string;
  contentAnalytics: string;
  analytics: {
    title: string;
    discovery: string;
    impressions: string;
    membersReached: string;
    profileActivity: string;
    profileViewers: string;
    followersGained: string;
    socialEngagement: string;
    reactions: string;
    comments: string;
    reposts: string;
    saves: string;
    sends: string;
    demographics: string;
    viewPost: string;
  };

  allActivity: string;
  posts: string;
  newPosts: string;
  startPost: string;
  about: string;
  nav: { home: string; network: string; jobs: string; messaging: string; notifications: string; me: string };
  /** Decoys. */
  invitations: string;
  accept: string;
  ignore: string;
  messagingOverlay: string;
  advert: string;
  whyThisAdvert: string;
  peopleYouMayKnow: string;
  sendInvitation: string;
};

const tables: Record<Language, Words> = { en, it, de, ja };

export function words(language: Language): Words {
  return tables[language];
}

/** Keys whose words are guesses; a dotted entry ("analytics.title") is one word of a group. */
export function unverifiedWords(language: Language): readonly string[] {
  const table = tables[language];
  if ('unverified' in table.evidence) return table.evidence.unverified;
  const { seen } = table.evidence;
  return Object.keys(table).filter(
    (key) => !seen.includes(key) && !['lang', 'locale', 'evidence'].includes(key),
  );
}
