export type Decoded = { text: string; isGuess: boolean };

/** Bytes to text: a byte order mark decides, else strict UTF-8, else Windows-1252 as a guess. NULs are dropped. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return { text: withoutNuls(new TextDecoder(marked).decode(bytes)), isGuess: false };
  try {
    return { text: withoutNuls(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), isGuess: false };
  } catch {
    return { text: withoutNuls(new TextDecoder('windows-1252').decode(bytes)), isGuess: true };
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Latin text in UTF-16 has a NUL in every other byte, even without a mark. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, 512);
  if (start.length < 8) return null;
  const nuls = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const [even, odd] = [nuls(0), nuls(1)];
  const most = start.length * 0.4;
  if (odd > most && even === 0) return 'utf-16le';
  return even > most && odd === 0 ? 'utf-16be' : null;
}

function withoutNuls(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}
