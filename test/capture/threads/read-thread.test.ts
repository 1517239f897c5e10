// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findThreads, hasThreadForm } from '../../../src/capture/threads/find-threads';
import { readThread } from '../../../src/capture/threads/read-thread';
import type { SeenThread } from '../../../src/leads/records/seen-thread';
import { secret, timeOf } from '../../practice/scenarios/small/conversations';
import { drawThread, type Form, noon, personAt, scenario, self } from './draw-thread';

const minute = 60_000;
const forms = ['V1 page', 'V1 overlay', 'V2 page'] as const;
const languages = ['en', 'de', 'it', 'ja'] as const;
const everywhere = forms.flatMap((form) => languages.map((language) => [form, language] as const));

function read(roots: ParentNode[]) {
  return findThreads(roots, self).map((found) => readThread(found, self, noon));
}

/** "in 1 text": the time as hours and minutes of its day and days ago; `~` where it is not exact. */
function tell(thread: SeenThread | null | undefined): string[] {
  return (thread?.messages ?? []).map(({ direction, text, at, from, to }) => {
    const day = (time: number | null) =>
      time === null ? '?' : new Date(time).toLocaleString('sv').slice(5, 16);
    const when = at === null ? `${day(from)} ~ ${day(to)}` : day(at);
    return `${direction} ${when} ${text ?? '-'}`;
  });
}

const at = (daysAgo: number, hours: number, minutes: number) =>
  new Date(timeOf(noon, daysAgo, hours, minutes)).toLocaleString('sv').slice(5, 16);

describe.each(everywhere)('a conversation on a %s in %s', (form, language) => {
  it('is read with sides, times and words, and nothing that was not said', () => {
    const [outcome, ...more] = read(drawThread(form, 'lead', language));
    expect(more).toEqual([]);
    expect(outcome?.problem).toBeNull();
    expect(tell(outcome?.thread)).toEqual([
      `out ${at(400, 23, 59)} Glad to be in touch.`,
      `out ${at(9, 15, 5)} Shall we look at the heddles on Friday? 🙂`,
      `out ${at(9, 15, 5)} ~ ${at(9, 23, 59)} I have kept them all.`,
      `in ${at(8, 9, 30)} Friday is good.\nAfter lunch?`,
      `in ${at(8, 9, 30)} ~ ${at(8, 23, 59)} -`,
      `out ${at(3, 18, 45)} See you then <at noon>`,
      `in ${at(1, 8, 15)} How much would a set cost?`,
    ]);
  });

  it('names the one other person, by every key that it shows', () => {
    const [found] = findThreads(drawThread(form, 'lead', language), self);
    const lead = personAt(54);
    expect(found?.partner).toEqual([`in:${lead.vanity}`, `urn:${lead.memberId}`]);
  });
});

describe.each(forms)('on a %s', (form: Form) => {
  it('an empty conversation is no problem', () => {
    expect(read(drawThread(form, 'empty'))).toEqual([{ thread: null, problem: null }]);
  });

  it.each(['group', 'paid'] as const)('a %s conversation is left out', (which) => {
    const roots = drawThread(form, which);
    expect(findThreads(roots, self)).toEqual([]);
    expect(hasThreadForm(roots)).toBe(true);
  });

  it('messages of an unknown form are a problem, without a word or the length of one', () => {
    const roots = drawThread(form, 'stranger');
    const before = findThreads(roots, self)[0]?.element;
    for (const part of before?.querySelectorAll('[data-event-urn], [componentkey*="msg_message"]') ?? []) {
      for (const name of ['data-event-urn', 'componentkey', 'class']) part.removeAttribute(name);
    }
    const [outcome] = read(roots);
    expect(outcome?.thread).toBeNull();
    expect(outcome?.problem).toMatchObject({ code: 'thread-unreadable', reader: 'read-thread' });
    expect(outcome?.problem?.structure).not.toMatch(/xx[^<]*xx .*<\/p>/);
    expect(JSON.stringify(outcome)).not.toContain(secret);
    expect(JSON.stringify(outcome)).not.toContain(personAt(69).name);
  });
});

it('a message whose sender contradicts its side makes the conversation unreadable', () => {
  const roots = drawThread('V1 page', 'lead');
  for (const bubble of document.querySelectorAll('.msg-s-event-listitem--other'))
    bubble.classList.remove('msg-s-event-listitem--other');
  expect(read(roots)).toMatchObject([{ thread: null, problem: { code: 'thread-unreadable' } }]);
});

it('a heading in a language the page does not say leaves the day open, not the order', () => {
  const roots = drawThread('V1 page', 'lead');
  document.documentElement.lang = 'fi';
  const [outcome] = read(roots);
  const times = outcome?.thread?.messages.map(({ at: exact, from, to }) => [exact, from, to]) ?? [];
  // Only the last one's id holds its time, and its clock agrees.
  const exact = timeOf(noon, 1, 8, 15) + 42_000;
  expect(times.at(-1)).toEqual([exact, exact, exact]);
  expect(times.slice(0, -1).map(([time]) => time)).toEqual([null, null, null, null, null, null]);
  expect(times[0]).toEqual([null, null, exact]);
});

it('a folded conversation is not looked at', () => {
  const roots = drawThread('V1 page', 'lead');
  document.querySelector('.msg-s-message-list-container')?.remove();
  expect(findThreads(roots, self)).toEqual([]);
});

it('an InMail is told by its subject, to the minute', () => {
  const [outcome] = read(drawThread('V1 page', 'quiet'));
  const from = timeOf(noon, 2, 0, 5);
  expect(outcome?.thread?.messages).toMatchObject([
    { isInMail: true, at: from, from, to: from + minute - 1 },
  ]);
  expect(scenario.threads).toHaveLength(6);
});
