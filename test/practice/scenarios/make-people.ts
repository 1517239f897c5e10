import type { PracticePerson } from '../scenario';
import { companies, headlineShapes } from './headlines';
import { type Culture, cultures } from './names';
import type { Random } from './random';

const decorations = [', PMP', ', PhD', ' (she/her)', ' 🚀', ', MBA, CSCP', ' ✔', ' (he/him) 🌱', ', Ph.D.'];
const idAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-';

type Made = Omit<PracticePerson, 'degree'>;

/** Makes invented people one after the other; no two get the same name or vanity unless somebody renames them. */
export function createPeople(random: Random): { next: () => Made; memberId: () => string } {
  const taken = new Set<string>();
  let count = 0;
  const memberId = () =>
    `ACoAA${Array.from({ length: 34 }, () => idAlphabet[random.below(idAlphabet.length)]).join('')}`;
  const next = (): Made => {
    const { culture, name, latin } = freshName(random, taken);
    count += 1;
    return {
      id: `p${count}`,
      kind: 'person',
      name: count % 9 === 4 ? name + random.pick(decorations) : name,
      vanity: vanityFor(name, latin, count, random),
      memberId: memberId(),
      headline: random.pick(headlineShapes(culture.code)).replace('{c}', random.pick(companies)),
      ...(count % 7 === 0 ? { premium: true } : {}),
      ...(count % 5 === 0 ? { verified: true } : {}),
    };
  };
  return { next, memberId };
}

function pickCulture(random: Random): Culture {
  return random.pick(cultures.flatMap((culture) => Array.from({ length: culture.weight }, () => culture)));
}

/** There are names for some nine hundred people; whoever wants more starts over with another maker. */
function freshName(random: Random, taken: Set<string>): { culture: Culture; name: string; latin: string } {
  for (let attempt = 0; attempt < 1_000; attempt += 1) {
    const culture = pickCulture(random);
    const [first = '', firstLatin = first] = random.pick(culture.first).split('=');
    const [last = '', lastLatin = last] = random.pick(culture.last).split('=');
    const name = culture.lastFirst ? `${last}${first}` : `${first} ${last}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { culture, name, latin: `${firstLatin} ${lastLatin}` };
  }
  throw new Error('Out of names: make fewer people, or add names to names.ts');
}

/** Every third vanity keeps the letters of its own script or its diacritics; half carry a number. */
function vanityFor(name: string, latin: string, count: number, random: Random): string {
  const words = count % 3 === 0 ? name : latin.normalize('NFD').replace(/\p{M}/gu, '');
  const slug = words
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const tail = (random.below(0xfffff) + 0x100000).toString(16).slice(1);
  return count % 2 === 0 ? `${slug}-${tail}` : slug;
}
