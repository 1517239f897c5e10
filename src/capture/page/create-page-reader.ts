import type { Capture } from '../../leads/records/capture';
import type { PageState } from '../../leads/records/page-state';
import type { SeenPost } from '../../leads/records/post';
import { findGeneration } from '../base/page';
import { slotOf } from './create-collector';
import { createListSessions, type ListsReading } from './create-list-sessions';
import type { Moment } from './read-list';
import { nothingRead, type PageReading, readPage } from './read-page';

/** Reads one tab over time: what it shows, and the lists that are open in it. */
export function createPageReader() {
  const lists = createListSessions();
  let last: PageReading = nothingRead;
  let lastAddress = '';
  const own = () => last.own.map(({ post }) => post);

  /** Everything but lists. */
  function readAll(moment: Moment): Capture[] {
    const reading = readPage(moment);
    const address = `${moment.page.kind} ${moment.page.post}`;
    const kept = moment.settled || address !== lastAddress ? null : last;
    last = kept ? keepProblems(reading, kept) : reading;
    lastAddress = address;
    return last.captures;
  }

  /** The user's own post in front: the one in hand, or that stands first. */
  function inFront(): SeenPost | null {
    return lists.postInHand(own()) ?? own()[0] ?? last.captures[0]?.post ?? null;
  }

  function describe(
    moment: Moment,
    { open, problems }: Pick<ListsReading, 'open' | 'problems'>,
    language: string | null,
  ): PageState {
    return {
      kind: moment.page.kind,
      generation: findGeneration(moment.roots),
      post: inFront(),
      someoneElses: last.someoneElses,
      openList: open,
      problems: [...last.problems, ...last.captures.flatMap((capture) => capture.problems), ...problems],
      language,
      at: moment.now,
    };
  }

  return {
    press: lists.press,
    readAll,
    readLists: (moment: Moment) => lists.readLists(moment, own()),
    readKnownLists: (moment: Moment) => lists.readKnownLists(moment, own()),
    describe,
  };
}

/** Only a settled page can tell that something is missing; until the next time it does, what it said last holds. */
export function keepProblems(reading: PageReading, last: PageReading): PageReading {
  const before = new Map(last.captures.map((capture) => [slotOf(capture), capture.problems]));
  const captures = reading.captures.map((each) => ({ ...each, problems: before.get(slotOf(each)) ?? [] }));
  const slots = new Set(captures.map(slotOf));
  const unread = last.captures.filter((each) => each.problems.length > 0 && !slots.has(slotOf(each)));
  return { ...reading, captures: [...captures, ...unread], problems: last.problems };
}
