import { readHeadline } from '../../src/leads/headline/read-headline';
import { type Title, titleVersion, unknownTitle } from '../../src/leads/records/headline';
import type { Person } from '../../src/leads/records/person';
import type { Touch } from '../../src/leads/records/touch';
import { readTouch } from '../../src/leads/talk/read-touch';
import { allWords } from './all-words';

/** What a headline says, as it would be stored. */
export function sampleTitle(headline: string | null): Title {
  const said = headline === null ? unknownTitle : readHeadline(headline, allWords);
  return { ...said, version: titleVersion };
}

/** Somebody as they would be stored, with what their headline says. */
export function titled<T extends Pick<Person, 'headline'>>(person: T): T & { title: Title } {
  return { ...person, title: sampleTitle(person.headline) };
}

/** A touch as it would be stored, with what its words mean. */
export function withReading(touch: Touch): Touch {
  return { ...touch, reading: readTouch(touch, allWords) };
}
