import {
  idAt,
  type PracticeComment,
  type PracticePost,
  type PracticeReaction,
  type ReactionName,
} from '../../scenario';
import { blank } from '../blank-post';
import type { SmallCast } from './people';

const hour = 3_600_000;
const types: ReactionName[] = ['LIKE', 'PRAISE', 'APPRECIATION', 'EMPATHY', 'INTEREST', 'ENTERTAINMENT'];

/** My post with 57 reactions stated: 53 people, 2 organisations, 2 hidden; and every kind of comment. */
export function writePopular(cast: SmallCast, at: number): PracticePost {
  return {
    ...blank(cast.me.id, 'We unpicked a whole loom.\n\nWhat would you have kept? #weaving', at, 10),
    reactions: react([...cast.people.slice(0, 53), ...cast.organisations, ...cast.hidden.slice(0, 2)]),
    comments: writeComments(cast, at),
    impressions: 1_234,
    membersReached: 987,
  };
}

export function react(people: { id: string }[]): PracticeReaction[] {
  // Organisations and hidden members come in between, not all at the end.
  const mixed = [
    ...people.filter((_, index) => index % 3 === 2),
    ...people.filter((_, index) => index % 3 !== 2),
  ];
  return mixed.map((person, index) => ({ person: person.id, type: types[index % types.length] ?? 'LIKE' }));
}

/** Comments of all sorts. People 0–52 also reacted; 53 and up only wrote. */
function writeComments(cast: SmallCast, at: number): PracticeComment[] {
  const id = (index: number) => cast.people[index]?.id ?? '';
  const [company] = cast.organisations;
  const lurker = cast.hidden[2];
  const write = (
    hours: number,
    author: string,
    text: string,
    more: Partial<PracticeComment> = {},
  ): PracticeComment => ({
    id: idAt(at + hours * hour, Math.round(hours * 10)),
    author,
    text,
    reactions: [],
    replies: [],
    ...more,
  });
  return [
    write(1, id(53), 'The heddles! Did you keep the old ones?', {
      reactions: react([{ id: id(60) }, { id: id(61) }, { id: id(2) }]),
      replies: [
        write(1.5, cast.me.id, 'every single one.', { mention: id(53) }),
        write(2, id(54), 'Can I see them?', { mention: id(53), reactions: react([{ id: id(62) }]) }),
        write(2.5, cast.me.id, 'come by on Friday.', { mention: id(54) }),
      ],
    }),
    write(3, id(0), '👏👏'),
    write(
      4,
      id(55),
      'First line.\n\nSecond paragraph, with <angle> & "quotes".\nThird line: https://example.com/a?b=1&c=2',
    ),
    write(5, id(56), 'You must meet', { trailingMention: id(57) }),
    write(6, cast.me.id, 'Part two comes tomorrow.'),
    write(7, company?.id ?? '', 'We have spare parts for this model.'),
    write(8, lurker?.id ?? '', 'Lovely.'),
    write(9, id(1), 'Same name, other person.', {
      replies: [
        write(9.5, id(58), 'How long did it take?'),
        write(10, id(0), 'Weeks, I bet.', { mention: id(58) }),
      ],
    }),
    write(11, id(59), `${'A long thought about looms that goes on and on. '.repeat(14)}And ends here.`),
    write(12, id(53), 'One more thing: who drew the plans?'),
  ];
}
