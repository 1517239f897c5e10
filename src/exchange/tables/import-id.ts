import type { FileIn } from './finding';

/** Names an import by what it holds: the same files give the same id, in any order and however they are called. */
export async function importId(files: readonly FileIn[]): Promise<string> {
  const ids = await Promise.all(files.map((file) => digest(file.bytes)));
  return digest(new TextEncoder().encode([...new Set(ids)].sort().join('\n')));
}

async function digest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
