import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BackupFacts,
  openBackup,
  type RowBatch,
  startBackup,
} from '../../../src/exchange/backup/backup';
import { magic } from '../../../src/exchange/backup/read-head';

type Tables = Record<string, Record<string, unknown>[]>;

const facts: BackupFacts = { schema: 2, app: '0.1.0', createdAt: Date.UTC(2026, 10, 22), iterations: 10 };
const settings = { limits: { invitations: 100 }, calendarLink: '' };
const story: Tables = {
  people: [
    { id: 'in:ada', keys: ['in:ada'], name: 'Ada Moreno' },
    { id: 'in:зоя', keys: ['in:зоя'], name: 'Зоя \ud83c\udf89' },
  ],
  decisions: [{ id: 7, at: 1, personId: 'in:ada', before: null }],
  drafts: [],
};

async function write(tables: Tables, more: Partial<BackupFacts> = {}, base: BackupFacts = facts) {
  const file = startBackup();
  for (const [table, rows] of Object.entries(tables)) file.add(table, rows);
  return file.end(settings, { ...base, ...more });
}

function collect(batches: Iterable<RowBatch>): Tables {
  const tables: Tables = {};
  for (const { table, rows } of batches) tables[table] = [...(tables[table] ?? []), ...rows];
  return tables;
}

async function read(bytes: Uint8Array<ArrayBuffer>, passphrase?: string) {
  const opened = await openBackup(bytes, 2, passphrase);
  return 'problem' in opened ? opened.problem : collect(opened.backup.batches());
}

const textOf = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('a backup', () => {
  it('is read as it was written, as often as one likes', async () => {
    const opened = await openBackup(await write(story), 2);
    if ('problem' in opened) throw new Error(opened.problem);
    const { backup } = opened;
    expect(collect(backup.batches())).toEqual(story);
    expect(collect(backup.batches())).toEqual(story);
    expect(backup.settings).toEqual(settings);
    expect(backup.header).toMatchObject({ schema: 2, app: '0.1.0', createdAt: facts.createdAt });
    expect(backup.header.rows).toEqual({ people: 2, decisions: 1, drafts: 0, settings: 1 });
  });

  it('begins with a line that says what it is, and one of JSON', async () => {
    const [first, second = ''] = textOf(await write(story)).split('\n');
    expect(`${first}\n`).toBe(magic);
    expect(JSON.parse(second)).toMatchObject({ format: 1, compression: 'gzip', encryption: null });
  });

  it('keeps what JSON has no word for', async () => {
    const row = {
      id: 'a',
      gone: undefined,
      numbers: [Number.NaN, -0, Number.POSITIVE_INFINITY, 1.5],
      big: 2n ** 80n,
      when: new Date(5),
      never: new Date(Number.NaN),
      bytes: new Uint8Array([1, 2, 255]),
      shorts: new Int16Array([-1, 3]),
      buffer: new Uint8Array([9]).buffer,
      half: '\ud800',
      $: 'a field of that name',
      deep: { $: 'undefined' },
    };
    const tables = (await read(await write({ odd: [row] }))) as Tables;
    expect(tables['odd']?.[0]).toStrictEqual(row);
  });

  it('keeps any rows', async () => {
    const value = fc.anything({ withBigInt: true, withDate: true, withTypedArray: true });
    const row = fc.dictionary(fc.string({ unit: 'binary', minLength: 1 }), value);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 5 }), async (rows) => {
        const isWritable = canBeWritten(rows);
        fc.pre(isWritable);
        expect(await read(await write({ any: rows }))).toEqual({ any: rows });
      }),
      { numRuns: 200 },
    );
  });

  it('holds more rows than one batch', async () => {
    const people = Array.from({ length: 1234 }, (_, index) => ({
      id: `in:${index}`,
      text: 'x'.repeat(index % 97),
    }));
    expect(await read(await write({ people, posts: [{ id: 'activity:1' }] }))).toEqual({
      people,
      posts: [{ id: 'activity:1' }],
    });
  });
});

/** Rows of the database hold records, lists, numbers, texts and bytes; a symbol or a boxed number is no row's. */
function canBeWritten(rows: unknown): boolean {
  try {
    structuredClone(rows);
  } catch {
    return false;
  }
  return !JSON.stringify(rows, (_, each) => (typeof each === 'bigint' ? '' : each)).includes('"__proto__"');
}

describe('a file that is not sound', () => {
  it('cut off at any length is refused', async () => {
    const whole = await write(story);
    for (let length = 0; length < whole.length; length += 1) {
      const expected = length < magic.length ? 'not-a-backup' : 'damaged';
      expect([length, await read(whole.slice(0, length))]).toEqual([length, expected]);
    }
  });

  it.each([
    ['plain', undefined],
    ['encrypted', 'correct horse'],
  ])('with any bit flipped is refused, %s', async (_, passphrase) => {
    const whole = await write(story, passphrase === undefined ? {} : { passphrase });
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const flipped = whole.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const answer = await read(flipped, passphrase);
      expect([bit, typeof answer]).toEqual([bit, 'string']);
    }
  });

  it('with something behind its end is refused', async () => {
    const whole = await write(story);
    expect(await read(new Uint8Array([...whole, 10]))).toBe('damaged');
  });

  it.each(['', 'a,b\n1,2\n', 'PK\u0003\u0004', 'Afterpost backup'])(
    'that is none is told apart: %j',
    async (text) => {
      expect(await read(bytesOf(text))).toBe('not-a-backup');
    },
  );

  it('of a newer format or a newer database is refused as newer', async () => {
    expect(await read(await write(story, { schema: 3 }))).toBe('newer');
    const text = textOf(await write(story)).replace('"format":1', '"format":2');
    expect(await read(bytesOf(text))).toBe('newer');
  });

  it('whose numbers of rows are other ones is refused, though its checksum is right', async () => {
    const two = await write({ people: story['people'] ?? [] });
    const one = await write({ people: (story['people'] ?? []).slice(0, 1) });
    const head = (bytes: Uint8Array) => textOf(bytes).split('\n').slice(0, 2).join('\n');
    const body = textOf(one).slice(head(one).length + 1);
    const blank = head(two).replace(/"sha256":"\w+"/, `"sha256":"${'0'.repeat(64)}"`);
    const sum = await crypto.subtle.digest('SHA-256', bytesOf(`${blank}\n${body}`));
    const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await read(bytesOf(`${blank.replace('0'.repeat(64), hex)}\n${body}`))).toBe('damaged');
  });
});

describe('an encrypted backup', () => {
  it('opens with its passphrase alone', async () => {
    const bytes = await write(story, { passphrase: 'correct horse' });
    expect(await read(bytes, 'correct horse')).toEqual(story);
    expect(await read(bytes)).toBe('passphrase-needed');
    expect(await read(bytes, 'correct horsE')).toBe('wrong-passphrase');
  });

  it('takes an accented passphrase however the keyboard writes it', async () => {
    const bytes = await write(story, { passphrase: 'caf\u00e9' });
    expect(await read(bytes, 'cafe\u0301')).toEqual(story);
  });

  it('says in its header how it was made, and is never the same twice', async () => {
    const { iterations, ...asShipped } = facts;
    const header = async () =>
      JSON.parse(textOf(await write(story, { passphrase: 'x' }, asShipped)).split('\n')[1] ?? '');
    const [first, second] = [await header(), await header()];
    expect(first.encryption).toEqual({
      kdf: 'PBKDF2',
      hash: 'SHA-256',
      iterations: 600_000,
      salt: expect.stringMatching(/^[\w+/]{22}==$/),
      cipher: 'AES-GCM',
      iv: expect.stringMatching(/^[\w+/]{16}$/),
    });
    expect(second.encryption.salt).not.toBe(first.encryption.salt);
    expect(second.encryption.iv).not.toBe(first.encryption.iv);
  });

  it('shows nothing of what is in it', async () => {
    const text = textOf(await write(story, { passphrase: 'correct horse' }));
    expect(text).not.toContain('Moreno');
    expect(text).not.toContain('correct horse');
  });

  it('cannot be decrypted under a changed header, even where its checksum is made to fit', async () => {
    const text = textOf(await write(story, { passphrase: 'x' }));
    const [, header = ''] = text.split('\n');
    const body = text.slice(magic.length + header.length + 1);
    const changed = header
      .replace('"schema":2', '"schema":1')
      .replace(/"sha256":"\w+"/, `"sha256":"${'0'.repeat(64)}"`);
    const sum = await crypto.subtle.digest('SHA-256', bytesOf(`${magic}${changed}\n${body}`));
    const hex = [...new Uint8Array(sum)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const forged = bytesOf(`${magic}${changed.replace('0'.repeat(64), hex)}\n${body}`);
    expect(await read(forged, 'x')).toBe('wrong-passphrase');
  });
});
