import type { ArchiveOwner } from '../leads/records/known';
import type { PersonKey } from '../leads/records/person';
import { findOwnerKeys } from './archive/find-owner';
import { tellTouches } from './archive/tell-touches';
import { type Part, readSource } from './read-source';
import type { Choices, FileIn, Found } from './tables/finding';
import { makePace, type Pace } from './tables/pace';
import { finishTally } from './tables/tally';
import { type Opened, openFile } from './zip/open-files';

/**
 * What files hold: contacts, messages, numbers of posts and whose archive it is, with a finding for each file. Nothing is stored.
 * Whatever the bytes, it answers with findings; the only error it throws is named `Cancelled`.
 * `onProgress` counts bytes, and its total grows while archives are opened.
 */
export async function readFiles(
  files: readonly FileIn[],
  choices: Choices,
  onProgress: (done: number, total: number) => void,
  isCancelled: () => boolean,
): Promise<Found> {
  const pace = makePace(onProgress, isCancelled);
  await pace.rest();
  const opened: Opened[] = [];
  for (const file of files) opened.push(...(await openFile(file, pace)));
  for (const one of opened) if ('source' in one) pace.expect(one.source.size);
  const parts: Part[] = [];
  for (const one of opened) parts.push(await readOne(one, choices, pace));
  await pace.rest();
  return putTogether(parts);
}

async function readOne(one: Opened, choices: Choices, pace: Pace): Promise<Part> {
  if (!('source' in one)) return one;
  await pace.rest();
  const before = pace.done();
  const part = await readSource(one.source, choices, pace);
  // Characters were counted on the way; bytes, and what no reader looks at, are made up for here.
  pace.advance(one.source.size - (pace.done() - before));
  return part;
}

function putTogether(parts: readonly Part[]): Found {
  const messages = parts.flatMap((part) => part.messages ?? []);
  const profile = parts.find((part) => part.profile?.name)?.profile ?? { name: null, headline: null };
  const inviters = parts.flatMap((part) => part.inviters ?? []);
  const keys = findOwnerKeys({ inviters, ...profile }, messages);
  const { touches, contacts } = tellTouches(messages, keys);
  return {
    contacts: [...parts.flatMap((part) => part.contacts ?? []), ...contacts],
    touches,
    owner: describeOwner(keys, profile),
    posts: parts.flatMap((part) => part.posts ?? []),
    findings: parts.map((part) => finishTally(part.tally)),
  };
}

function describeOwner(keys: PersonKey[], profile: Omit<ArchiveOwner, 'keys'>): ArchiveOwner | null {
  return keys.length > 0 || profile.name ? { keys, ...profile } : null;
}

export type {
  Choices,
  ColumnMap,
  FileIn,
  FileKind,
  FileProblem,
  Finding,
  Found,
  Question,
  SkipReason,
} from './tables/finding';
