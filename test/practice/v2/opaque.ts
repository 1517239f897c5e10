/** Deterministic stand-ins for LinkedIn's opaque names: hashed classes, card keys, uuids. */
const urlSafe = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

function* randomBits(seed: string): Generator<number, never> {
  let state = hashText(seed);
  for (;;) {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    yield (bits ^ (bits >>> 14)) >>> 0;
  }
}

function opaqueText(seed: string, length: number, alphabet: string): string {
  const bits = randomBits(seed);
  return Array.from({ length }, () => alphabet[bits.next().value % alphabet.length]).join('');
}

/** The 43 characters that join the parts of one card; may begin with `-` or `_`, as the real ones do. */
export function cardKey(id: string): string {
  return opaqueText(`card ${id}`, 43, urlSafe);
}

export function uuid(seed: string): string {
  const hex = opaqueText(`uuid ${seed}`, 32, '0123456789abcdef');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** A hashed class name in either of the two looks seen: `_49700731`, `c1c9c04f`. */
export function hashedClass(name: string): string {
  const hex = opaqueText(`class ${name}`, 8, '0123456789abcdef');
  return hashText(name) % 2 ? `_${hex}` : `c${hex.slice(1)}`;
}

/** A class attribute's value: the named class among others that mean nothing. */
export function classes(name: string): string {
  return [hashedClass(`${name} before`), hashedClass(name), hashedClass(`${name} after`)].join(' ');
}
