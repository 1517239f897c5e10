/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal. The browser's own answers only later, and a database
 * transaction does not wait for anything but the database.
 */
export function sha256(text: string): string {
  const words = pad(new TextEncoder().encode(text));
  const state = [...initial];
  for (let at = 0; at < words.length; at += 16) mix(state, words.subarray(at, at + 16));
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** The first 32 bits behind the point of roots of the first primes. */
function rootBits(prime: number, root: number): number {
  const value = prime ** (1 / root);
  return ((value - Math.floor(value)) * 2 ** 32) | 0;
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let next = 2; primes.length < count; next += 1) {
    if (primes.every((prime) => next % prime !== 0)) primes.push(next);
  }
  return primes;
}

const rounds = firstPrimes(64).map((prime) => rootBits(prime, 3));
const initial = firstPrimes(8).map((prime) => rootBits(prime, 2));

/** A one, noughts, and the length in bits, in blocks of sixteen 32-bit words. */
function pad(bytes: Uint8Array): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const view = new DataView(new ArrayBuffer(blocks * 64));
  for (const [index, byte] of bytes.entries()) view.setUint8(index, byte);
  view.setUint8(bytes.length, 0x80);
  view.setUint32(blocks * 64 - 4, bytes.length * 8);
  return Int32Array.from({ length: blocks * 16 }, (_, index) => view.getInt32(index * 4));
}

function mix(state: number[], block: Int32Array): void {
  const schedule = spread(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [index, constant] of rounds.entries()) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + constant + (schedule[index] ?? 0)) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = ((state[index] ?? 0) + word) | 0;
  }
}

function spread(block: Int32Array): Int32Array {
  const words = new Int32Array(64);
  words.set(block);
  for (let at = 16; at < 64; at += 1) {
    const [near = 0, far = 0] = [words[at - 15], words[at - 2]];
    const small = turn(near, 7) ^ turn(near, 18) ^ (near >>> 3);
    const large = turn(far, 17) ^ turn(far, 19) ^ (far >>> 10);
    words[at] = ((words[at - 16] ?? 0) + small + (words[at - 7] ?? 0) + large) | 0;
  }
  return words;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
