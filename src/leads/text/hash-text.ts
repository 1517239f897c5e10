/**
 * A short name for a text, 104 bits in 26 hex digits: the same text gives the same name. Against chance only, never
 * where somebody could want two texts to collide.
 */
export function hashText(text: string): string {
  return mix(text, 0x9e3779b9) + mix(text, 0x85ebca6b);
}

/** cyrb53, by its public-domain description: two 32-bit lanes, stirred crosswise at the end. */
function mix(text: string, seed: number): string {
  let left = 0xdeadbeef ^ seed;
  let right = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    left = Math.imul(left ^ code, 2654435761);
    right = Math.imul(right ^ code, 1597334677);
  }
  left = Math.imul(left ^ (left >>> 16), 2246822507) ^ Math.imul(right ^ (right >>> 13), 3266489909);
  right = Math.imul(right ^ (right >>> 16), 2246822507) ^ Math.imul(left ^ (left >>> 13), 3266489909);
  return (2097152 * 4294967296 + (right >>> 0) * 2097152 + (left >>> 11)).toString(16).slice(-13);
}
