/** 64 bits of FNV-1a, twice 32, as hex: tells texts apart, keeps no secret. */
export function hashText(text: string): string {
  let high = 0x811c9dc5;
  let low = 0xc9dc5118;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + index), 0x01000193);
  }
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
