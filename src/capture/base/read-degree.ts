import type { Degree } from '../../leads/records/person';
import { westernDigits } from './read-count';

/**
 * The degree in a slot that holds nothing else: "• 2nd", "3° e oltre", "2次". Null for "• You", "Following" and
 * everything without a single digit 1–3: the words around it are translated, the digit is not.
 */
export function readDegree(slot: string | null | undefined): Degree | null {
  const text = westernDigits(slot ?? '');
  if (text.length > 60) return null;
  const runs = text.match(/\d+/g) ?? [];
  const unique = [...new Set(runs)];
  return unique.length === 1 ? asDegree(unique[0]) : null;
}

/** The degree behind a bullet in a longer line: "Ana Petrov • 2nd Head of Quality". */
export function readDegreeAfterBullet(line: string): Degree | null {
  return asDegree(/[•·]\s*([123])(?!\d)/.exec(westernDigits(line))?.[1]);
}

/**
 * The degree at the end of a hidden twin, after the name: "Ben Ochieng Verified Profile 3rd+". The name goes first,
 * since a name may end in a digit.
 */
export function readDegreeAtEnd(twin: string, name: string): Degree | null {
  const rest = twin.startsWith(name) ? twin.slice(name.length) : twin;
  const tail = westernDigits(rest).slice(-24);
  return asDegree(/(?:^|[\s,•·])([123])(?!\d)[^\d]{0,16}$/.exec(tail)?.[1]);
}

function asDegree(digit: string | undefined): Degree | null {
  if (digit === '1') return 1;
  if (digit === '2') return 2;
  return digit === '3' ? 3 : null;
}
