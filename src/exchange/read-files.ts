import type { ArchiveOwner } from '../leads/records/known-row';
import type { PersonKey } from '../leads/records/person';
import { findOwnerKeys } from './archive/find-owner-keys';
import { tellTouches } from './archive/tell-touches';
import { type Part, readSource } from './read-source';
import type { Choices, FileIn, FoundInFiles } from './tables/finding';
import { type Progress, startProgress } from './tables/progress';
import { finishTally } from './tables/tally';
import { type OpenedFile, openFile } from './zip/open-file';

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
): Promise<FoundInFiles> {
  const progress = startProgress(onProgress, isCancelled);
  await progress.rest();
  const opened: OpenedFile[] = [];
  for (const file of files) opened.push(...(await openFile(file, progress)));
  for (const one of opened) if ('source' in one) progress.expect(one.source.size);
  const parts: Part[] = [];
  for (const one of opened) parts.push(await readOne(one, choices, progress));
  await progress.rest();
  return putTogether(parts);
}

async function readOne(one: OpenedFile, choices: Choices, progress: Progress): Promise<Part> {
  if (!('source' in one)) return one;
  await progress.rest();
  const before = progress.done();
  const part = await readSource(one.source, choices, progress);
  // Characters were counted on the way; bytes, and what no reader looks at, are made up for here.
  progress.advance(one.source.size - (progress.done() - before));
  return part;
}

function putTogether(parts: readonly Part[]): FoundInFiles {
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

export type { Choices, FileIn, FoundInFiles } from './tables/finding';
