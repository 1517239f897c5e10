// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { createThreadFollower, type ThreadMoment } from '../../../src/capture/page/create-thread-follower';
import type { SeenProfile, SeenThread } from '../../../src/leads/records/seen-thread';
import { drawProfile, drawThread, noon, personAt, self } from '../threads/draw-thread';

const threads: SeenThread[] = [];
const profiles: SeenProfile[] = [];
const asked: string[][] = [];
let isAllowed = true;
let isLead = true;
const lookAgain = vi.fn();

function follow() {
  return createThreadFollower(
    {
      isAllowed: () => isAllowed,
      isLead: async (keys) => {
        asked.push(keys);
        return isLead;
      },
      thread: async (thread) => void threads.push(thread),
      profile: async (profile) => void profiles.push(profile),
    },
    () => false,
    lookAgain,
  );
}

function moment(roots: ParentNode[], facts: Partial<ThreadMoment> = {}): ThreadMoment {
  return { roots, pathname: '/messaging/thread/2-a/', self, now: noon, settled: true, ...facts };
}

/** What was asked and posted is under way in promises. */
const arrive = () => new Promise((resolve) => setTimeout(resolve, 0));

beforeEach(() => {
  for (const list of [threads, profiles, asked]) list.length = 0;
  isAllowed = true;
  isLead = true;
  lookAgain.mockReset();
});

it('asks first, by keys only, then reads, and sends the same once', async () => {
  const follower = follow();
  const roots = drawThread('V1 page', 'lead');
  expect(follower.look(moment(roots))).toBe(false);
  expect(asked).toEqual([[`in:${personAt(54).vanity}`, `urn:${personAt(54).memberId}`]]);
  await arrive();
  expect(lookAgain).toHaveBeenCalledOnce();
  expect(follower.look(moment(roots))).toBe(true);
  expect(follower.look(moment(roots, { now: noon + 5000 }))).toBe(false);
  await arrive();
  expect(threads).toHaveLength(1);
  expect(asked).toHaveLength(1);
  expect(follower.problems()).toEqual([]);
});

it('without consent asks nothing and reads nothing', async () => {
  isAllowed = false;
  const follower = follow();
  follower.look(moment(drawThread('V1 page', 'lead')));
  await arrive();
  expect([asked, threads]).toEqual([[], []]);
});

it('consent withdrawn ends the reading at once, and forgets who was a lead', async () => {
  const follower = follow();
  const roots = drawThread('V1 page', 'lead');
  follower.look(moment(roots));
  await arrive();
  isAllowed = false;
  follower.look(moment(roots));
  await arrive();
  expect(threads).toEqual([]);
  isAllowed = true;
  follower.look(moment(roots));
  expect(asked).toHaveLength(2);
});

it('of somebody who is no lead nothing is read; a minute later it asks again', async () => {
  isLead = false;
  const follower = follow();
  const roots = drawThread('V1 page', 'stranger');
  follower.look(moment(roots));
  await arrive();
  follower.look(moment(roots, { now: noon + 59_000 }));
  expect(asked).toHaveLength(1);
  follower.look(moment(roots, { now: noon + 61_000 }));
  expect(asked).toHaveLength(2);
  await arrive();
  expect(threads).toEqual([]);
  expect(follower.problems()).toEqual([]);
});

it('a conversation of an unknown form is a problem without any shape, since it may be anybody’s', () => {
  const follower = follow();
  document.body.innerHTML = '<main><p>Hello there, Ana</p></main>';
  follower.look(moment([document]));
  expect(follower.problems()).toMatchObject([{ code: 'thread-unreadable', structure: '' }]);
  follower.look(moment([document], { pathname: '/feed/' }));
  expect(follower.problems()).toEqual([]);
});

it('reads the profile of a lead, and of nobody else', async () => {
  const follower = follow();
  const person = personAt(55);
  const pathname = `/in/${encodeURIComponent(person.vanity)}/`;
  const roots = drawProfile('V2', person);
  for (const _ of [1, 2]) {
    follower.look(moment(roots, { pathname }));
    await arrive();
  }
  expect(profiles).toMatchObject([{ name: person.name, headline: person.headline }]);
  isLead = false;
  const stranger = personAt(69);
  const other = moment(drawProfile('V2', stranger), {
    pathname: `/in/${encodeURIComponent(stranger.vanity)}/`,
  });
  for (const _ of [1, 2]) {
    follower.look(other);
    await arrive();
  }
  expect(profiles).toHaveLength(1);
});
