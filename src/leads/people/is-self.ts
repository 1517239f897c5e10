import { type Person, type PersonKey, type Self, shareKey } from '../records/person';

/** True for the user and for the pages they run. */
export function isSelf(person: Pick<Person, 'keys'>, self: Self | null): boolean {
  return self !== null && shareKey(person.keys, [...self.keys, ...self.pages]);
}

type Selves = { self: Self | null; otherSelf: Self | null };

/**
 * Takes in who is signed in, as a page tells it. The first one becomes `self`; the same person again may add keys or
 * a name; another one is only noted, for the app to ask about, and never when the user typed who they are.
 */
export function joinSelf(
  self: Self | null,
  otherSelf: Self | null,
  seen: { keys: PersonKey[]; name: string | null },
): Selves {
  const name = seen.name || null;
  if (!self) return { self: { keys: seen.keys, name, source: 'page', pages: [] }, otherSelf: null };
  if (!shareKey(self.keys, seen.keys))
    return self.source === 'typed' ? { self, otherSelf } : withOther(self, otherSelf, seen.keys, name);
  const keys = [...new Set([...self.keys, ...seen.keys])];
  const isSame =
    keys.length === self.keys.length && (self.name !== null || name === null) && otherSelf === null;
  return isSame ? { self, otherSelf } : { self: { ...self, keys, name: self.name ?? name }, otherSelf: null };
}

function withOther(self: Self, otherSelf: Self | null, keys: PersonKey[], name: string | null): Selves {
  if (otherSelf && shareKey(otherSelf.keys, keys)) return { self, otherSelf };
  return { self, otherSelf: { keys, name, source: 'page', pages: [] } };
}
