/** The bytes of a varint, zig-zag encoded. */
function zigZag(id: bigint): number[] {
  const bytes: number[] = [];
  for (let rest = id << 1n; ; rest >>= 7n) {
    const last = rest < 0x80n;
    bytes.push(Number(rest & 0x7fn) | (last ? 0 : 0x80));
    if (last) return bytes;
  }
}

/** V2's key of a post, as its facts describe it: kind, length, field tag, id. */
export function makePostKey(post: string): string {
  const [kind, id = ''] = post.split(':');
  const bytes = [kind === 'activity' ? 0x0a : 0x12, 0x0b, 0x08, ...zigZag(BigInt(id))];
  return btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
}

/** The key of an open composer: the post's urn in plain text, and for a reply the parent comment's id after it. */
export function makeComposerKey(post: string, parent: bigint | null): string {
  const urn = `urn:li:${post}`;
  const after = parent === null ? [] : [0x10, ...zigZag(parent)];
  return btoa(String.fromCharCode(0x0a, urn.length, ...[...urn].map((char) => char.charCodeAt(0)), ...after));
}
