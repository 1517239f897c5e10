import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ConversionConfig, toJsonSchemaDefs } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { personFileSchema } from '../../src/leads/records/card';
import { derivedFromRowSchema } from '../../src/leads/records/derived-from-row';
import type { TableName } from '../../src/storage/base/database';
import { tableNames, tables } from '../../src/storage/base/tables';

/*
 * `docs/everything.schema.json`, made of the schemas in `src/leads/records` and of the comments that stand beside their
 * fields there.
 */

const records = 'src/leads/records';

type Json = Record<string, unknown>;

/** What a schema and each of its fields are, by its name without "Schema". */
type Docs = Map<string, { about: string; fields: Map<string, string> }>;

/** What each table holds, in the words of the file. The salt of `derivedFrom` is never exported. */
const tableWords: Record<TableName, string> = {
  people: 'People.',
  posts: 'Own posts.',
  engagements: 'Reasons to talk.',
  known: 'Contacts from files.',
  outreach: 'Decisions as they stand.',
  touches: 'Messages, calls and meetings.',
  outcomes: 'Meetings, proposals, orders.',
  doNotContact: 'Whom never to contact.',
  captures: 'How far each list was read.',
  queue: 'The queue.',
  decisions: 'The log of decisions.',
  imports: 'Imports.',
  matches: 'Answers about who is who.',
  knownPeople: 'Why each person is known.',
  merges: 'People made one.',
  derivedFrom: 'What was worked out with which settings.',
  drafts: 'Drafts.',
  snippets: 'Snippets.',
};

export async function makeEverythingSchema(): Promise<Json> {
  const schemas = await findObjects();
  const names = new Map<unknown, string>([...schemas].map(([name, schema]) => [schema, name]));
  const docs = readDocs();
  const config: ConversionConfig = { typeMode: 'output', errorMode: 'ignore', target: 'draft-2020-12' };
  const defs = toJsonSchemaDefs(Object.fromEntries(schemas), config) as Record<string, Json>;
  const described = Object.fromEntries(
    Object.entries(defs).map(([name, def]) => [name, describe(name, def, docs)]),
  );
  const rowOf = (table: TableName) =>
    names.get(table === 'derivedFrom' ? derivedFromRowSchema : tables[table].row) ?? table;
  const rows = tableNames.map((table) => [table, listOf(rowOf(table), tableWords[table])] as const);
  const properties = {
    ...head('everything'),
    ...Object.fromEntries(rows),
    settings: { type: 'object', description: 'The settings, by name, as the extension keeps them.' },
  };
  const file = described[names.get(personFileSchema) ?? ''] as Json;
  const whole = {
    ...file,
    properties: { ...head('it'), ...(file['properties'] as Json) },
    required: ['schema', 'app', 'createdAt', ...(file['required'] as string[])],
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://afterpost.example/everything.schema.json',
    title: 'Everything in Afterpost',
    description:
      'What the export “JSON of everything” holds. Times are epoch milliseconds, money is integer minor units with an ISO 4217 code, and null means that nobody said, never none. One person’s own file is `personFile`.',
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
    $defs: onlyNamed({ ...described, personFile: whole }, [properties, whole]),
  };
}

/** Every record there is a schema of, by name. */
async function findObjects(): Promise<Map<string, GenericSchema>> {
  const files = readdirSync(records).map((file) => file.replace(/\.ts$/, ''));
  const modules: object[] = await Promise.all(
    files.map((file) => import(`../../src/leads/records/${file}.ts`)),
  );
  const found = modules
    .flatMap((module) => Object.entries(module) as [string, GenericSchema][])
    .filter(([name, schema]) => name.endsWith('Schema') && schema.type === 'object');
  return new Map(found.map(([name, schema]) => [shorten(name), schema]));
}

function head(what: string): Json {
  return {
    schema: {
      const: 1,
      description:
        'The version of this form; a new number with every change a reader would stumble over. New fields alone do not change it.',
    },
    app: { type: 'string', description: `The version of the extension that wrote ${what}.` },
    createdAt: { type: 'string', format: 'date-time', description: `When ${what} was written.` },
  };
}

function listOf(name: string, description: string): Json {
  return { type: 'array', description, items: { $ref: `#/$defs/${name}` } };
}

function describe(name: string, def: Json, docs: Docs): Json {
  const doc = docs.get(name);
  const properties = Object.entries(def['properties'] as Record<string, Json>).map(([field, schema]) => {
    return [field, { ...loosen(schema), description: doc?.fields.get(field) ?? '' }] as const;
  });
  return { ...def, description: doc?.about ?? '', properties: Object.fromEntries(properties) };
}

/** A number without bounds may be without end, and JSON writes that as null. */
function loosen(schema: Json): Json {
  return schema['type'] === 'number' && Object.keys(schema).length === 1
    ? { type: ['number', 'null'] }
    : schema;
}

/** Of all definitions those that something names. */
function onlyNamed(defs: Record<string, Json>, from: unknown[]): Json {
  const named = new Set<string>(['personFile']);
  const look = (part: unknown) => {
    for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (named.has(name)) continue;
      named.add(name);
      look(defs[name]);
    }
  };
  from.forEach(look);
  return Object.fromEntries(Object.entries(defs).filter(([name]) => named.has(name)));
}

/** The comments of all schemas; what a schema takes over from another it takes over with its comments. */
function readDocs(): Docs {
  const docs: Docs = new Map();
  const parents = new Map<string, string>();
  for (const file of readdirSync(records)) {
    const text = readFileSync(join(records, file), 'utf8');
    for (const [, comment = '', name = '', parent, body = ''] of text.matchAll(declared)) {
      if (parent) parents.set(shorten(name), shorten(parent));
      const fields = [...body.matchAll(commented)].map(
        ([, words = '', field = '']) => [field, plain(words)] as const,
      );
      docs.set(shorten(name), { about: plain(comment), fields: new Map(fields) });
    }
  }
  for (const name of docs.keys()) inherit(name, docs, parents);
  return docs;
}

/** A comment, and the schema behind it: `object({…})`, `extended(parent, {…})` or `pick(parent, …)`. */
const declared =
  /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const (\w+Schema) = (?:v\.object\(\{|(?:extended|v\.pick)\((\w+Schema), )([\s\S]*?)\n?\}?\]?\);\n/g;
/** A comment, and the field behind it. */
const commented = /^ {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n {2}(\w+):/gm;

function inherit(name: string, docs: Docs, parents: ReadonlyMap<string, string>): void {
  const parent = parents.get(name);
  const doc = docs.get(name);
  if (parent === undefined || !doc) return;
  inherit(parent, docs, parents);
  docs.set(name, { ...doc, fields: new Map([...(docs.get(parent)?.fields ?? []), ...doc.fields]) });
}

function shorten(name: string): string {
  return name.replace(/Schema$/, '');
}

function plain(comment: string): string {
  const words = comment.replace(/\s*\n\s*\*\s?/g, ' ').trim();
  return words.replace('Epoch ms', 'Epoch milliseconds');
}
