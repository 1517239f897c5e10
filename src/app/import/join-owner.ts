import { nameKey } from '../../leads/people/name-key';
import type { ArchiveOwner } from '../../leads/records/known-row';
import { type Self, shareKey } from '../../leads/records/person';

/**
 * What an archive's owner says about who the user is.
 *
 * `new`        nobody was known: the owner is
 * `same`       the same by a key: the owner only adds
 * `ask-same`   no key in common but the same name: most likely the same, to be asked
 * `ask-other`  somebody else: to be asked, and never taken over by itself
 * `nothing`    the archive does not tell
 */
export type OwnerFit = 'new' | 'same' | 'ask-same' | 'ask-other' | 'nothing';

/** The user once the owner is known to be them: somebody of the same name is completed, somebody else replaced. */
export function joinOwner(self: Self | null, owner: ArchiveOwner): Self {
  if (!self || fitOwner(self, owner) === 'ask-other') {
    return { keys: owner.keys, name: owner.name, source: 'typed', pages: self?.pages ?? [] };
  }
  return { ...self, keys: [...new Set([...self.keys, ...owner.keys])], name: self.name ?? owner.name };
}

export function fitOwner(self: Self | null, owner: ArchiveOwner | null): OwnerFit {
  if (!owner || owner.keys.length === 0) return 'nothing';
  if (!self) return 'new';
  if (shareKey(self.keys, owner.keys)) return 'same';
  const key = owner.name === null ? null : nameKey(owner.name);
  return key !== null && self.name !== null && key === nameKey(self.name) ? 'ask-same' : 'ask-other';
}
