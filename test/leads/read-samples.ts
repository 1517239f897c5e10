import { readHeadline } from '../../src/leads/headline/parse-headline';
import type { Person } from '../../src/leads/records/person';
import { type Title, titleVersion, unknownTitle } from '../../src/leads/records/title';
import type { Touch } from '../../src/leads/records/touch';
import { readTouch } from '../../src/leads/talk/read-touch';
import { loadWordsFor } from '../../src/leads/words/load-words';

/** English is what most samples are in, and some are in one of these. */
const words = await loadWordsFor([
  'I am out of office until the end of the month and will answer afterwards.',
  'Chief Financial Officer and Head of Sales at the company, formerly with us',
  'Geschäftsführer bei Kesselring GmbH',
  'Генеральный директор, Волна',
  '代表取締役 @ 青葉物流',
]);

/** What a headline says, as it would be stored. */
export function sampleTitle(headline: string | null): Title {
  const said = headline === null ? unknownTitle : readHeadline(headline, words);
  return { ...said, version: titleVersion };
}

/** Somebody as they would be stored, with what their headline says. */
export function titled<T extends Pick<Person, 'headline'>>(person: T): T & { title: Title } {
  return { ...person, title: sampleTitle(person.headline) };
}

/** A touch as it would be stored, with what its words mean. */
export function withReading(touch: Touch): Touch {
  return { ...touch, reading: readTouch(touch, words) };
}
