/** The mark of a value that JSON has no word for. */
const mark = '$';

const views = {
  Uint8Array,
  Int8Array,
  Uint8ClampedArray,
  Uint16Array,
  Int16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
} as const;
type ViewName = keyof typeof views;

/**
 * A row as one line of JSON, without losing what JSON has no word for: undefined, NaN, -0, infinities, big integers,
 * dates, bytes. Such a value becomes `{"$": <what it is>, …}`.
 */
export function writeLine(row: unknown): string {
  return JSON.stringify(isPlain(row) ? row : pack(row));
}

/** What `writeLine` was given. Throws on anything it did not write. */
export function readLine(line: string): unknown {
  const value: unknown = JSON.parse(line);
  return line.includes(`"${mark}"`) ? unpack(value) : value;
}

/** True where JSON alone brings the same back: nearly always. */
function isPlain(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  if (Array.isArray(value)) return value.every(isPlain);
  if (!isRecord(value)) return false;
  return Object.keys(value).every((key) => key !== mark && isPlain(value[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || isOtherRealm(value);
}

/** Rows may come from another frame or from a database in memory, where `Object` is another one. */
function isOtherRealm(value: object): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

type Packed = null | string | number | boolean | Packed[] | { [key: string]: Packed };

function pack(value: unknown): Packed {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return packNumber(value);
    case 'undefined':
      return { [mark]: 'undefined' };
    case 'bigint':
      return { [mark]: 'bigint', is: String(value) };
    case 'object':
      return value === null ? null : packObject(value);
    default:
      throw new TypeError(`a ${typeof value} cannot be written down`);
  }
}

function packNumber(value: number): Packed {
  if (Number.isFinite(value) && !Object.is(value, -0)) return value;
  return { [mark]: 'number', is: Object.is(value, -0) ? '-0' : String(value) };
}

function packObject(value: object): Packed {
  if (Array.isArray(value)) return Array.from(value, pack);
  if (value instanceof Date) return { [mark]: 'date', is: packNumber(value.getTime()) };
  if (value instanceof ArrayBuffer) return { [mark]: 'ArrayBuffer', is: toBase64(new Uint8Array(value)) };
  const view = nameOfView(value);
  if (view) return { [mark]: view, is: toBase64(bytesOf(value as ArrayBufferView)) };
  if (!isRecord(value))
    throw new TypeError(`${Object.prototype.toString.call(value)} cannot be written down`);
  const fields = Object.fromEntries(Object.keys(value).map((key) => [key, pack(value[key])]));
  return mark in value ? { [mark]: 'object', is: fields } : fields;
}

function nameOfView(value: object): ViewName | null {
  const name = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return name in views ? (name as ViewName) : null;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function unpack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unpack);
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Record<string, unknown>;
  if (!Object.hasOwn(fields, mark)) return unpackFields(fields);
  return unpackMarked(fields[mark], fields['is']);
}

function unpackFields(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, each]) => [key, unpack(each)]));
}

function unpackMarked(what: unknown, is: unknown): unknown {
  if (what === 'undefined') return undefined;
  if (what === 'number') return Number(is);
  if (what === 'bigint') return BigInt(String(is));
  if (what === 'date') return new Date(Number(unpack(is)));
  if (what === 'object' && typeof is === 'object' && is !== null) return unpackFields({ ...is });
  if (typeof is !== 'string') throw new TypeError('an unknown kind of value');
  const { buffer } = fromBase64(is);
  if (what === 'ArrayBuffer') return buffer;
  if (typeof what === 'string' && Object.hasOwn(views, what)) return new views[what as ViewName](buffer);
  throw new TypeError('an unknown kind of value');
}

/** In pieces: a call takes only so many arguments. */
const piece = 0x8000;

/** Bytes as text, for where only text goes. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += piece)
    text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
