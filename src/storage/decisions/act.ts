import { type Act, applyAct, type Effect } from '../../leads/next/act';
import { startOutreach } from '../../leads/next/merge-outreach';
import { reasonTime } from '../../leads/ranking/warmth-of';
import type { Draft } from '../../leads/records/draft';
import type { Decision, Outreach } from '../../leads/records/outreach';
import { loadReader } from '../../leads/talk/load-reader';
import { groupBy } from '../../leads/text/group-by';
import { db } from '../base/database';
import { findBy } from '../base/find-many';
import { isSame } from '../base/is-same';
import { loadContext } from '../derived/apply-context';
import { findHolders } from '../derived/claim-touches';
import { findBarred } from '../derived/find-barred';
import { readMissed } from '../derived/read-touches';
import { rejoinTouches } from '../derived/rejoin-touches';
import { saveKnown } from '../derived/save-known';
import { actTables, followDecisions, nextActTime, setBarred } from './decide';

/**
 * Does one thing to one person or to many, as one act that one undo takes back: the decision, the touch or outcome
 * that comes with it, and the draft it uses up. Nobody there, or nothing changed, writes nothing. Answers how things
 * stand now with those for whom it changed something.
 */
export async function act(personIds: string[], what: Act, now = Date.now()): Promise<Outreach[]> {
  const reader = await loadReader(textsIn(what));
  const done = await db.transaction('rw', actTables(), async () => {
    const ids = await findThem(personIds);
    const at = await nextActTime(now);
    const decisions = (await readDecisions(ids, what, at)).filter(isDecision);
    await db.outreach.bulkPut(decisions.map(({ after }) => after));
    const touched = decisions.flatMap(({ touch }) => touch ?? []);
    await db.touches.bulkPut(touched);
    // A page or an archive may have told of it before.
    await rejoinTouches(
      touched.map(({ personId }) => personId),
      undefined,
      reader,
    );
    await db.outcomes.bulkPut(decisions.flatMap(({ outcome }) => outcome ?? []));
    await db.drafts.bulkDelete(decisions.flatMap(({ draft }) => draft?.personId ?? []));
    await db.decisions.bulkAdd(decisions);
    await followBarring(decisions);
    await followDecisions(ids, now);
    return decisions.map(({ after }) => after);
  });
  await readMissed(reader);
  return done;
}

/** The words of an act, which are read before it begins. */
function textsIn(what: Act): (string | null)[] {
  if (what.is === 'reached-out' || what.is === 'replied') return [what.text];
  return what.is === 'noted' ? [what.touch.text, what.touch.asked] : [];
}

/** Whom to leave alone is asked of facts, not of decisions: it holds when these are gone. */
async function followBarring(decisions: readonly Decision[]): Promise<void> {
  const concerned = decisions.filter(({ barred }) => barred !== undefined);
  if (concerned.length === 0) return;
  for (const { personId, barred, at } of concerned) await setBarred([personId], barred === true, at);
  await saveKnown(
    concerned.map(({ personId }) => personId),
    await loadContext(),
  );
}

/** A page may have shown two people to be one while a card was open: whoever holds the id as a key is meant. */
async function findThem(personIds: string[]): Promise<string[]> {
  const asked = [...new Set(personIds)];
  const people = await db.people.bulkGet(asked);
  const holders = await findHolders(asked.filter((_, index) => people[index] === undefined));
  const ids = asked.flatMap((id, index) => (people[index] ? id : (holders.get(id) ?? [])));
  return [...new Set(ids)];
}

async function readDecisions(ids: string[], what: Act, at: number): Promise<Decision[]> {
  const outreach = await db.outreach.bulkGet(ids);
  const known = await db.knownPeople.bulkGet(ids);
  const drafts = await db.drafts.bulkGet(ids);
  const barred = await findBarredBefore(ids, what);
  const touches = groupBy(await findBy(db.touches, 'personId', ids), (one) => one.personId);
  const reasons = groupBy(await findBy(db.engagements, 'personId', ids), (one) => one.personId);
  return ids.map((personId, index) => {
    const before = outreach[index] ?? null;
    const newest = (reasons.get(personId) ?? []).toSorted((a, b) => reasonTime(b) - reasonTime(a))[0];
    const effect = applyAct(what, before ?? startOutreach(personId), {
      now: at,
      touches: touches.get(personId) ?? [],
      isKnownByFacts: (known[index]?.reasons.length ?? 0) > 0,
      postId: (newest?.postId ?? null) as Outreach['postId'],
      deeds: reasons.get(personId) ?? [],
    });
    const told = effect.barred === barred.has(personId) ? withoutBarring(effect) : effect;
    return toDecision(personId, before, told, what.is === 'reached-out' ? drafts[index] : undefined, at);
  });
}

/** Asked only where it matters. */
async function findBarredBefore(ids: string[], what: Act): Promise<ReadonlySet<string>> {
  if (what.is !== 'do-not-contact' && what.is !== 'contact-again') return new Set();
  return findBarred((await db.people.bulkGet(ids)).filter((person) => person !== undefined));
}

/** Nothing that an undo could take back: it was so before. */
function withoutBarring({ barred: _, ...rest }: Effect): Effect {
  return rest;
}

function toDecision(
  personId: string,
  before: Outreach | null,
  { change, touch, outcome, barred }: Effect,
  draft: Draft | undefined,
  at: number,
): Decision {
  const after = { ...startOutreach(personId), ...before, ...change, personId };
  const came = { ...(touch && { touch }), ...(outcome && { outcome }), ...(draft && { draft }) };
  const marked = barred === undefined ? {} : { barred };
  return { at, personId, before, after, ...came, ...marked };
}

function isDecision({ before, after, touch, outcome, barred }: Decision): boolean {
  return (
    Boolean(touch || outcome || barred !== undefined) ||
    !isSame(before ?? startOutreach(after.personId), after)
  );
}
