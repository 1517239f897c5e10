import type { Encryption } from '../../leads/records/backup-header';
import { fromBase64, toBase64 } from './write-line';

type Bytes = Uint8Array<ArrayBuffer>;

/** As OWASP advises for PBKDF2 with SHA-256. */
const iterations = 600_000;

/** Everything new for each file: neither salt nor iv is used twice. */
export function startEncryption(times = iterations): Encryption {
  const draw = (length: number) => toBase64(crypto.getRandomValues(new Uint8Array(length)));
  return {
    kdf: 'PBKDF2',
    hash: 'SHA-256',
    iterations: times,
    salt: draw(16),
    cipher: 'AES-GCM',
    iv: draw(12),
  };
}

/** `head`: what is not secret but must not be changed either. */
export async function encrypt(
  plain: Bytes,
  how: Encryption,
  passphrase: string,
  head: Bytes,
): Promise<Bytes> {
  const key = await deriveKey(passphrase, how);
  return new Uint8Array(await crypto.subtle.encrypt(algorithm(how, head), key, plain));
}

/** Null when the passphrase is another one. */
export async function decrypt(
  secret: Bytes,
  how: Encryption,
  passphrase: string,
  head: Bytes,
): Promise<Bytes | null> {
  const key = await deriveKey(passphrase, how);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(algorithm(how, head), key, secret));
  } catch {
    return null;
  }
}

/** In lower-case hex. */
export async function checksum(...parts: Bytes[]): Promise<string> {
  const whole = new Uint8Array(await new Blob(parts).arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', whole));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function algorithm({ cipher, iv }: Encryption, head: Bytes) {
  return { name: cipher, iv: fromBase64(iv), additionalData: head };
}

/** Keyboards write an accented letter in two ways: here it is one. */
async function deriveKey(passphrase: string, { kdf, hash, iterations: times, salt, cipher }: Encryption) {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', words, kdf, false, ['deriveKey']);
  const how = { name: kdf, hash, iterations: times, salt: fromBase64(salt) };
  return crypto.subtle.deriveKey(how, material, { name: cipher, length: 256 }, false, ['encrypt', 'decrypt']);
}
