import type { PracticePerson } from '../../scenario';

/**
 * What a person already is to Eric, and where that can be known from. Only the files and the scenario's own degree and
 * headline say so to a reader; this word is for building them.
 *
 * `connected`     1st degree, and in the archive's connections
 * `just-connected` 1st degree, accepted after the archive was made
 * `connected-unseen` in the archive's connections; the page shows no degree
 * `crm`           in the CRM export by profile link
 * `colleague`     works at Kitebird, says the headline
 * `written`       has exchanged messages with Eric
 * `new`           none of these
 */
export type Group =
  | 'connected'
  | 'just-connected'
  | 'connected-unseen'
  | 'crm'
  | 'colleague'
  | 'written'
  | 'new';

export type Member = PracticePerson & { group: Group };

/** The silent majority: those who only reacted, by what they are to Eric. Commenters come from `commenters.ts`. */
export const reactors: {
  group: Group;
  degree: PracticePerson['degree'];
  following?: boolean;
  people: number;
}[] = [
  { group: 'connected', degree: 1, people: 47 },
  { group: 'just-connected', degree: 1, people: 3 },
  { group: 'connected-unseen', degree: null, people: 2 },
  { group: 'connected-unseen', degree: null, following: true, people: 1 },
  { group: 'crm', degree: 2, people: 12 },
  { group: 'crm', degree: 3, people: 7 },
  { group: 'colleague', degree: 2, people: 4 },
  { group: 'colleague', degree: 3, people: 3 },
  { group: 'written', degree: 2, people: 4 },
  { group: 'written', degree: 3, people: 2 },
  { group: 'new', degree: 2, people: 37 },
  { group: 'new', degree: 3, people: 28 },
  { group: 'new', degree: null, people: 2 },
  { group: 'new', degree: null, following: true, people: 1 },
];

/** How colleagues say where they work. */
export const colleagueHeadlines = [
  'Customer Success at Kitebird',
  'Vertriebsleiterin bei Kitebird GmbH',
  'Solution Engineer @ Kitebird | Coffee first',
  'Ingénieure logiciel chez Kitebird',
  'Kitebird GmbH · Personal & Kultur',
  'Finance Business Partner, Kitebird',
  'カスタマーサポート @ Kitebird',
];
