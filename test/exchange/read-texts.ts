import { type Choices, type FileIn, type FoundInFiles, readFiles } from '../../src/exchange/read-files';

export const noChoices: Choices = { columns: {}, dateOrder: {}, includeNonMatching: false };

/** Reads files given as text (UTF-8) or bytes, by name. */
export function readTexts(
  files: Record<string, string | Uint8Array>,
  choices: Partial<Choices> = {},
): Promise<FoundInFiles> {
  return readFiles(
    toFiles(files),
    { ...noChoices, ...choices },
    () => {},
    () => false,
  );
}

/** One file, and what was found in it. */
export async function readText(name: string, content: string | Uint8Array, choices: Partial<Choices> = {}) {
  const found = await readTexts({ [name]: content }, choices);
  const [finding] = found.findings;
  if (!finding || found.findings.length > 1) throw new Error('One file gives one finding');
  return { ...found, finding, reasons: reasonsOf(finding) };
}

export function reasonsOf(finding: { skipped: { reason: string; count: number }[] }): Record<string, number> {
  return Object.fromEntries(finding.skipped.map(({ reason, count }) => [reason, count]));
}

export function toFiles(files: Record<string, string | Uint8Array>): FileIn[] {
  return Object.entries(files).map(([name, content]) => ({
    name,
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  }));
}

export function utf16le(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    bytes.set([code & 0xff, code >> 8], 2 + index * 2);
  }
  return bytes;
}

/** Text of letters up to U+00FF. */
export function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
