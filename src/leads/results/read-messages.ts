import { type Level, titleOf } from '../records/headline';
import type { PostKey } from '../records/post';
import { type Channel, inOrder, type Touch } from '../records/touch';
import { countsAsAnswer } from '../talk/kind-of';
import { groupBy } from '../text/group-by';
import { findSnippets } from './find-snippets';
import { followAliases, isLead, listPeople, type ReportFacts } from './report-facts';

const day = 24 * 60 * 60 * 1000;
/** An answer is waited for so long; who has not answered by then counts as not having answered, until they do. */
export const waitingDays = 7;

/** One message that went out. `settled`: the waiting is over, since they answered it or a later one, or by the days. */
export type Message = {
  personId: string;
  at: number;
  channel: Channel;
  level: Level;
  postId: PostKey | null;
  snippetId: string | null;
  answered: boolean;
  settled: boolean;
};

/** All messages to people the seller works on. Talks are no messages, and a reaction asks for no answer. */
export function readMessages(facts: ReportFacts, now: number, since: number): Message[] {
  const people = new Map(listPeople(facts).map((person) => [person.id, person]));
  const touches = groupBy(facts.touches, ({ personId }) => personId);
  const snippetOf = findSnippets(facts);
  const postIdOf = followAliases(facts.posts);
  return facts.outreach.filter(isLead).flatMap(({ personId, postId: startedBy }) => {
    const person = people.get(personId);
    if (!person) return [];
    const { level } = titleOf(person);
    const postId = startedBy && postIdOf(startedBy);
    return readTheirs(inOrder(touches.get(personId) ?? []), now, since).map(({ touch, ...answer }) => {
      const { at, channel } = touch;
      return { personId, at, channel, level, postId, snippetId: snippetOf(touch, person.name), ...answer };
    });
  });
}

/** An answer, on whatever channel, belongs to the last message before it, and to that one only. */
function readTheirs(touches: readonly Touch[], now: number, since: number) {
  const past = touches.filter(({ at }) => at <= now);
  return past.flatMap((touch, index) => {
    if (!isMessage(touch) || touch.at < since) return [];
    const next = past.findIndex((later, place) => place > index && isMessage(later));
    const until = next < 0 ? past.length : next;
    const answered = past.slice(index + 1, until).some(countsAsAnswer);
    const hasAnswer = answered || past.slice(until).some(countsAsAnswer);
    return [{ touch, answered, settled: hasAnswer || now - touch.at >= waitingDays * day }];
  });
}

function isMessage({ direction, live, channel }: Touch): boolean {
  return direction === 'out' && !live && channel !== 'reaction';
}
