import { expect, it } from 'vitest';
import { channels, isLive } from '../../../src/leads/records/touch';

it('only what is spoken is live', () => {
  expect(channels.filter(isLive)).toEqual(['phone', 'video-call', 'in-person']);
});
