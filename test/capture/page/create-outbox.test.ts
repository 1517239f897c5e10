import { describe, expect, it } from 'vitest';
import { createOutbox } from '../../../src/capture/page/create-outbox';
import type { Capture } from '../../../src/leads/records/capture';
import { makeCapture } from '../make-capture';

const named = (reader: string) => makeCapture([], { reader });

/** An outbox whose sending fails as told, without any real waiting. */
function open(fails: (capture: Capture, tries: number) => boolean, options: { goneAfter?: number } = {}) {
  const log: string[] = [];
  const waits: number[] = [];
  let tries = 0;
  const outbox = createOutbox({
    send: async (capture) => {
      tries += 1;
      if (fails(capture, tries)) throw new Error(`try ${tries}`);
      log.push(`sent ${capture.reader}`);
    },
    isGone: () => options.goneAfter !== undefined && tries >= options.goneAfter,
    onLost: (capture, error) => log.push(`lost ${capture.reader}: ${error.message}`),
    onStored: (capture) => log.push(`stored ${capture.reader}`),
    wait: async (ms) => void waits.push(ms),
  });
  return { ...outbox, log, waits, tries: () => tries };
}

describe('an outbox', () => {
  it('sends in the order captures were read, one after another', async () => {
    const { post, settled, log } = open(() => false);
    for (const each of ['a', 'b', 'c']) post(named(each));
    await settled();
    expect(log).toEqual(['sent a', 'stored a', 'sent b', 'stored b', 'sent c', 'stored c']);
  });

  it('tries again with longer waits until it is stored, keeping the order', async () => {
    const { post, settled, log, waits } = open((_, tries) => tries < 4);
    post(named('a'));
    post(named('b'));
    await settled();
    expect(log).toEqual(['sent a', 'stored a', 'sent b', 'stored b']);
    expect(waits).toHaveLength(3);
    expect([...waits].sort((left, right) => left - right)).toEqual(waits);
  });

  it('gives up in the end, says so with the last error, and goes on', async () => {
    const { post, settled, log, waits } = open((capture) => capture.reader === 'a');
    post(named('a'));
    post(named('b'));
    await settled();
    expect(log).toEqual([`lost a: try ${waits.length + 1}`, 'sent b', 'stored b']);
    expect(waits.length).toBeGreaterThan(3);
    expect(waits.reduce((sum, each) => sum + each, 0)).toBeLessThan(60_000);
  });

  it('goes quiet once the extension is gone: nothing lost, nothing stored, no more tries', async () => {
    const { post, settled, log, tries } = open(() => true, { goneAfter: 2 });
    post(named('a'));
    post(named('b'));
    await settled();
    post(named('c'));
    await settled();
    expect([log, tries()]).toEqual([[], 2]);
  });

  it('does not call it stored when the extension went while it was sent', async () => {
    const { post, settled, log } = open(() => false, { goneAfter: 1 });
    post(named('a'));
    await settled();
    expect(log).toEqual(['sent a']);
  });

  it('takes anything thrown for an error', async () => {
    const lost: unknown[] = [];
    const { post, settled } = createOutbox({
      send: () => Promise.reject('asleep'),
      isGone: () => false,
      onLost: (_, error) => lost.push(error),
      wait: async () => undefined,
    });
    post(named('a'));
    await settled();
    expect(lost).toEqual([new Error('asleep')]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 8])(
    'sends what is posted %i moments after the last was stored',
    async (moments) => {
      const { post, settled, log } = open(() => false);
      post(named('a'));
      while (log.length < 2) await Promise.resolve();
      for (let each = 0; each < moments; each += 1) await Promise.resolve();
      post(named('b'));
      await settled();
      expect(log).toContain('stored b');
    },
  );

  it('is settled at once with nothing to send', async () => {
    const { settled, log } = open(() => false);
    await settled();
    expect(log).toEqual([]);
  });
});
