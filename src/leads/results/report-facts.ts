import { isSelf } from '../people/is-self';
import type { Snippet } from '../records/draft';
import type { Engagement } from '../records/engagement';
import type { KnownReason } from '../records/known-row';
import type { Outcome } from '../records/outcome';
import type { Decision, Outreach } from '../records/outreach';
import type { Person, Self } from '../records/person';
import type { Post, PostKey } from '../records/post';
import { isLeadStage } from '../records/stage';
import type { Touch } from '../records/touch';
import type { Words } from '../text/words';

/** Everything a report is counted from, as it is stored. What belongs to nobody here is passed over. */
export type ReportFacts = {
  people: readonly Person[];
  posts: readonly Post[];
  engagements: readonly Engagement[];
  /** Who is known, and why; who is missing is new. */
  known: readonly { personId: string; reason: KnownReason | null }[];
  outreach: readonly Outreach[];
  touches: readonly Touch[];
  outcomes: readonly Outcome[];
  decisions: readonly Decision[];
  snippets: readonly Snippet[];
  self: Self | null;
  /** Of the languages of touches and snippets; absent where there are no snippets, which alone need them. */
  words?: Words;
};

/** True for people the seller works on: their touches count. What an archive tells of others would flatter. */
export function isLead({ stage }: Pick<Outreach, 'stage'>): boolean {
  return isLeadStage(stage);
}

/** Everybody a report is about: organisations and the seller themselves are nobody to talk to. */
export function listPeople({ people, self }: Pick<ReportFacts, 'people' | 'self'>): Person[] {
  return people.filter((person) => !person.isOrganisation && !isSelf(person, self));
}

/** A post's own id for any of its ids: what was put down to it before the others were known keeps pointing there. */
export function followAliases(posts: readonly Post[]): (id: PostKey) => PostKey {
  const ids = new Map(posts.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id] as const)));
  return (id) => ids.get(id) ?? id;
}
