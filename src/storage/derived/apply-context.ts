import type { DerivedFromRow } from '../../leads/records/derived-from-row';
import { titleOf } from '../../leads/records/headline';
import { type KnownSettings, startKnown } from '../../leads/records/known-settings';
import { type OrderSettings, startOrder } from '../../leads/records/order-settings';
import { type Self, shareKey } from '../../leads/records/person';

import { db } from '../base/database';
import { isSame } from '../base/is-same';

/** Who the user is, whom they know and whom they look for; what is left out stays as it was last told. */
export type KnownContext = { self?: Self | null; known?: KnownSettings; order?: OrderSettings };

const nothingTold: DerivedFromRow = {
  id: 'known',
  self: null,
  known: startKnown,
  order: startOrder,
  company: null,
  isStale: false,
};

/** The context as last told. */
export async function loadContext(): Promise<DerivedFromRow> {
  const row = await db.derivedFrom.get('known');
  return row ?? nothingTold;
}

/**
 * Takes in who the user is, what they want, and where they work now. When that changes what was derived, it is marked
 * as stale: `rebuildKnown` is due. Runs inside the caller's transaction.
 */
export async function applyContext(context: KnownContext = {}): Promise<DerivedFromRow> {
  const before = await loadContext();
  const self = context.self === undefined ? before.self : context.self;
  const known = context.known ?? before.known;
  const order = context.order ?? before.order;
  const company = known.company ?? (await readOwnCompany(self));
  const told = [self, known, order, company];
  const isChanged = !isSame(told, [before.self, before.known, before.order, before.company]);
  if (!isChanged) return before;
  const hasPeople = (await db.knownPeople.limit(1).count()) > 0;
  const after = { ...before, self, known, order, company, isStale: before.isStale || hasPeople };
  await db.derivedFrom.put(after);
  return after;
}

/** Says that what is derived no longer fits. Runs inside the caller's transaction. */
export async function markStale(): Promise<void> {
  await db.derivedFrom.put({ ...(await loadContext()), isStale: true });
}

/**
 * From their own headline: as a page showed it, else as their archive tells. Not before the user has brought anything
 * in: until then nobody has said that known people are to be taken out, and a headline alone must not hide anybody.
 */
async function readOwnCompany(self: Self | null): Promise<string | null> {
  const imports = await db.imports.orderBy('at').reverse().toArray();
  if (imports.length === 0) return null;
  const shown = self && (await db.people.where('keys').anyOf(self.keys).first());
  const onPage = titleOf(shown ?? {}).company;
  if (onPage !== null) return onPage;
  const isTheirs = ({ keys }: { keys: Self['keys'] }) =>
    self === null || keys.length === 0 || shareKey(keys, self.keys);
  const owner = imports.map((one) => one.owner).find((one) => one && one.headline !== null && isTheirs(one));
  return titleOf(owner ?? {}).company;
}
