import MiniSearch from 'minisearch';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Card } from '../../leads/records/card';
import type { KnownReason } from '../../leads/records/known-row';
import type { Person } from '../../leads/records/person';
import { forEachPerson } from '../../storage/derived/for-each-person';
import { countPeople } from '../../storage/load/load-person';
import { loadCards } from '../../storage/load/load-queue';
import { loadReasons } from '../../storage/load/load-receipt';

/**
 * An index over everyone's name and headline, built in portions so that typing works meanwhile.
 * Decisions are loaded only where filters need them.
 */
export function usePeopleIndex(withDecisions: boolean): PeopleIndex {
  const book = useRef<Book>({ search: makeSearch(), entries: [], kinds: new Map() });
  const [progress, setProgress] = useState({ done: 0, total: 0 });
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fillBook(book.current, withDecisions, stop.signal, setProgress).catch((error: unknown) => {
      if (!stop.signal.aborted) setFailure({ error });
    });
    return () => stop.abort();
  }, [withDecisions]);
  if (failure) throw failure.error;
  return {
    ...progress,
    find: (words, filter) => find(book.current, words, filter),
    note: (cards, reasons) => {
      for (const card of cards) book.current.kinds.set(card.person.id, kindOf(card, reasons));
    },
  };
}

export const peopleFilters = ['all', 'new', 'known', 'not-a-fit', 'organisations'] as const;
export type PeopleFilter = (typeof peopleFilters)[number];

type Kind = Exclude<PeopleFilter, 'all'>;
type Entry = { id: string; name: string; headline: string };
/** Why people are known, by person id; who is missing is new. */
type Reasons = ReadonlyMap<string, KnownReason>;
type Book = { search: MiniSearch<Entry>; entries: Entry[]; kinds: Map<string, Kind> };
export type PeopleIndex = {
  /** Ids that fit, best first; without words everyone, by name. */
  find: (words: string, filter: PeopleFilter) => string[];
  /** Takes in what has changed about people since the index was built. */
  note: (cards: Iterable<Card>, reasons: Reasons) => void;
  done: number;
  total: number;
};

const chunk = 2000;

async function fillBook(
  { search, entries, kinds }: Book,
  withDecisions: boolean,
  stop: AbortSignal,
  onProgress: (progress: { done: number; total: number }) => void,
): Promise<void> {
  const total = await countPeople();
  await forEachPerson(async (people) => {
    stop.throwIfAborted();
    const ids = withDecisions ? people.map(({ id }) => id) : [];
    const cards = await loadCards(ids);
    const reasons = await loadReasons(ids);
    for (const person of people) kinds.set(person.id, person.isOrganisation ? 'organisations' : 'new');
    for (const card of cards) if (card) kinds.set(card.person.id, kindOf(card, reasons));
    const batch = people.map(toEntry);
    search.addAll(batch);
    entries.push(...batch);
    onProgress({ done: entries.length, total });
  }, chunk);
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  entries.sort((left, right) => compare(left.name, right.name));
  onProgress({ done: entries.length, total: entries.length });
}

function find({ search, entries, kinds }: Book, words: string, filter: PeopleFilter): string[] {
  const fits = (id: string) => filter === 'all' || kinds.get(id) === filter;
  const ids = words.trim() ? search.search(words).map(({ id }) => String(id)) : entries.map(({ id }) => id);
  return ids.filter(fits);
}

function makeSearch(): MiniSearch<Entry> {
  return new MiniSearch<Entry>({
    fields: ['name', 'headline'],
    processTerm: (term) => fold(term) || null,
    tokenize: (text) => text.split(/[\s\p{P}\p{S}]+/u).flatMap(splitScript),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { name: 3 },
      combineWith: 'AND',
    },
  });
}

/** Scripts without spaces are searched by character. */
function splitScript(word: string): string[] {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
    ? [...word]
    : [word];
}

/** Letters without their marks: "Sean" finds "Seán". */
function fold(term: string): string {
  return term.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

function toEntry({ id, name, headline }: Person): Entry {
  return { id, name, headline: headline ?? '' };
}

function kindOf({ person, outreach }: Card, reasons: Reasons): Kind {
  if (person.isOrganisation) return 'organisations';
  if (reasons.has(person.id)) return 'known';
  return outreach?.stage === 'not-a-fit' ? 'not-a-fit' : 'new';
}
