import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startKnown } from '../../../src/leads/records/known-settings';
import type { Facets } from '../../../src/leads/records/queue-row';
import { db } from '../../../src/storage/base/database';
import { rebuildKnown, resumeKnown } from '../../../src/storage/derived/rebuild-known';
import { saveCapture } from '../../../src/storage/facts/save-capture';
import { loadImports } from '../../../src/storage/imports/load-imports';
import { saveImport } from '../../../src/storage/imports/save-import';
import { takeBackImport } from '../../../src/storage/imports/take-back-import';
import { explainKnown } from '../../../src/storage/load/explain-known';
import { capture, dump, emptyDatabase, noon, reaction, seen } from '../make-capture';
import { archiveTouch, bringIn, contact } from '../make-contact';

const linked = contact({ keys: ['in:ada'] });
const other = contact({ name: 'Bo Larsen', keys: ['in:bo'], source: 'connection' });

beforeEach(emptyDatabase);

async function see(...people: ReturnType<typeof seen>[]) {
  await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), null, noon);
}

async function reasons() {
  const rows = await db.knownPeople.toArray();
  return Object.fromEntries(rows.map((row) => [row.personId, row.reason]));
}

describe('one import', () => {
  it('makes people known, seen before or after', async () => {
    await see(seen('in:ada'));
    expect(await bringIn('one', [linked, other, other])).toEqual({
      contacts: 2,
      newContacts: 2,
      touches: 0,
      newTouches: 0,
    });
    await see(seen('in:bo'), seen('in:cleo'));
    expect(await reasons()).toEqual({ 'in:ada': 'crm', 'in:bo': 'connection', 'in:cleo': null });
    expect(await db.queue.toCollection().primaryKeys()).toEqual(['in:cleo']);
    expect(await loadImports()).toMatchObject([{ id: 'one', files: ['one.csv'], state: 'done' }]);
  });

  it('again changes nothing', async () => {
    await see(seen('in:ada'));
    const counts = await bringIn('one', [linked, other], [archiveTouch('t', 'in:ada')]);
    const before = await dump();
    expect(await bringIn('one', [linked, other], [archiveTouch('t', 'in:ada')])).toEqual(counts);
    expect(await dump()).toEqual(before);
  });

  it.each([0, 1, 2, 3])('cancelled at step %i leaves nothing behind', async (step) => {
    await see(seen('in:person-7'));
    const before = await dump();
    const contacts = Array.from({ length: 1500 }, (_, index) => contact({ keys: [`in:person-${index}`] }));
    const touches = [archiveTouch('t', 'in:person-7')];
    let asked = 0;
    const isCancelled = () => asked++ >= step;
    const found = { contacts, touches, owner: null };
    const attempt = saveImport(found, { id: 'one', files: [], at: noon }, {}, () => {}, isCancelled);
    await expect(attempt).rejects.toMatchObject({ name: 'Cancelled' });
    expect(await dump()).toEqual(before);
  });

  it('that fails half-way leaves nothing behind', async () => {
    const broken = contact({ keys: ['in:ada'], position: (() => {}) as never });
    await expect(bringIn('one', [linked, broken, other])).rejects.toThrow();
    expect(Object.values(await dump()).flat()).toEqual([]);
  });

  it('tells how far it is', async () => {
    await see(seen('in:ada'));
    const steps: string[] = [];
    const contacts = Array.from({ length: 1500 }, (_, index) => contact({ keys: [`in:person-${index}`] }));
    const touches = [archiveTouch('t', 'in:ada')];
    const meta = { id: 'one', files: [], at: noon };
    await saveImport({ contacts, touches, owner: null }, meta, {}, (done, total) => {
      steps.push(`${done}/${total}`);
    });
    expect(steps).toEqual(['0/1501', '1000/1501', '1500/1501', '1501/1501', '1/1']);
  });

  it('left unfinished by a closed browser is finished later', async () => {
    await see(seen('in:ada'));
    await bringIn('one', [linked]);
    const done = await dump();
    // As it stands between the two halves.
    await db.knownPeople.update('in:ada', { reason: null, reasons: [], knownIds: [], by: null });
    const facets: Facets = { level: 'unknown', fits: [], degree: null, posts: [], did: [], newestAt: 0 };
    await db.queue.put({ ...facets, personId: 'in:ada', score: 1, rank: 1 });
    await db.derivedFrom.update('known', { isStale: true });
    await resumeKnown(noon);
    expect(await dump()).toEqual(done);
  });
});

describe('overlapping exports', () => {
  it('tell each contact once, and taking one back leaves what the other still tells', async () => {
    await see(seen('in:ada'), seen('in:bo'));
    await bringIn('one', [linked, other], [archiveTouch('s', 'in:ada'), archiveTouch('t', 'in:bo')]);
    const after = await reasons();
    expect(await bringIn('two', [linked], [archiveTouch('t', 'in:bo')])).toMatchObject({
      newContacts: 0,
      newTouches: 0,
    });
    expect(await db.known.count()).toBe(2);
    expect(await reasons()).toEqual(after);

    await takeBackImport('one', {}, undefined, noon);
    expect(await reasons()).toEqual({ 'in:ada': 'crm', 'in:bo': null });
    expect((await db.known.toArray()).map((row) => [row.importId, row.importIds])).toEqual([
      ['two', ['two']],
    ]);
    expect((await db.touches.toArray()).map((row) => [row.id, row.importIds])).toEqual([['t', ['two']]]);
    await takeBackImport('two', {}, undefined, noon);
    expect(await reasons()).toEqual({ 'in:ada': null, 'in:bo': null });
    expect([await db.known.count(), await db.touches.count(), await db.imports.count()]).toEqual([0, 0, 0]);
    await takeBackImport('two');
  });

  it('that say more of one contact are both kept', async () => {
    await see(seen('in:ada'));
    await bringIn('one', [linked]);
    await bringIn('two', [{ ...linked, doNotContact: true }]);
    expect(await reasons()).toEqual({ 'in:ada': 'do-not-contact' });
    await takeBackImport('two');
    expect(await reasons()).toEqual({ 'in:ada': 'crm' });
  });
});

describe('who must not be contacted', () => {
  it('is so when any of their contacts says it, reached by whatever way', async () => {
    await see(seen('in:ada', { degree: 1 }));
    const mail = { emails: ['ada@velmora.example'] };
    await bringIn('one', [contact({ keys: ['in:ada'], ...mail }), contact({ ...mail, doNotContact: true })]);
    await rebuildKnown({ known: { ...startKnown, show: { 'do-not-contact': true } } });
    expect(await reasons()).toEqual({ 'in:ada': 'do-not-contact' });
    expect((await explainKnown('in:ada'))?.automatic.map((one) => one.by).sort()).toEqual([
      'e-mail',
      'profile-link',
    ]);
  });

  it('stays so when two records turn out to be one person', async () => {
    await see(seen('in:ada'), seen('urn:ACoAA1'));
    await bringIn('one', [contact({ keys: ['urn:ACoAA1'], doNotContact: true })]);
    await see(seen(['in:ada', 'urn:ACoAA1']));
    expect(await reasons()).toEqual({ 'in:ada': 'do-not-contact' });
    expect(await db.queue.count()).toBe(0);
  });
});

describe('touches of an archive', () => {
  it('wait under their key until somebody is seen with it', async () => {
    await see(seen('urn:ACoAA1'));
    await bringIn('one', [], [archiveTouch('t', 'in:ada'), archiveTouch('u', 'urn:ACoAA1')]);
    const owners = async () => (await db.touches.toArray()).map((touch) => touch.personId);
    expect(await owners()).toEqual(['in:ada', 'urn:ACoAA1']);
    await see(seen(['in:ada', 'urn:ACoAA1']));
    expect(await owners()).toEqual(['urn:ACoAA1', 'urn:ACoAA1']);
  });

  it('go to whoever holds the key already', async () => {
    await see(seen('urn:ACoAA1'));
    await see(seen(['in:ada', 'urn:ACoAA1']));
    await bringIn('one', [], [archiveTouch('t', 'in:ada')]);
    expect(await db.touches.get('t')).toMatchObject({
      personId: 'urn:ACoAA1',
      at: noon,
      direction: 'out',
      source: 'archive',
    });
  });
});

describe('where the user works', () => {
  const self = { keys: ['in:eric' as const], name: null, source: 'page' as const, pages: [] };

  it('is told by the archive until a page shows their headline', async () => {
    const people = [
      seen('in:ada', { headline: 'HR at Kitebird' }),
      seen('in:bo', { headline: 'HR at Velmora' }),
    ];
    await saveCapture(capture({ engagements: people.map((one) => reaction(one)) }), self, noon);
    const owner = { keys: self.keys, name: 'Eric', headline: 'Sales at Kitebird GmbH' };
    await saveImport({ contacts: [], touches: [], owner }, { id: 'one', files: [], at: noon }, { self });
    expect(await reasons()).toEqual({ 'in:ada': 'colleague', 'in:bo': null });
    await saveCapture(
      capture({ engagements: [reaction(seen('in:eric', { headline: 'Sales at Velmora' }))] }),
      self,
      noon,
    );
    expect(await reasons()).toEqual({ 'in:ada': null, 'in:bo': 'colleague', 'in:eric': 'colleague' });
  });

  it('is not where somebody else’s archive says', async () => {
    await saveCapture(
      capture({ engagements: [reaction(seen('in:ada', { headline: 'HR at Kitebird' }))] }),
      self,
      noon,
    );
    const owner = { keys: ['in:somebody' as const], name: null, headline: 'Sales at Kitebird' };
    await saveImport({ contacts: [], touches: [], owner }, { id: 'one', files: [], at: noon }, {});
    expect(await reasons()).toEqual({ 'in:ada': null });
  });
});
