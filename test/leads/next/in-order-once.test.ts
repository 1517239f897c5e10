import { expect, it, vi } from 'vitest';
import { readConversation } from '../../../src/leads/next/read-conversation';
import { buildCard } from '../../../src/leads/ranking/build-card';
import { startOrder } from '../../../src/leads/records/order-settings';
import { inOrder } from '../../../src/leads/records/touch';
import { deafChannel } from '../../../src/leads/talk/other-channel';
import { noon, person } from '../make-engagement';
import { touch } from '../make-touch';

const day = 24 * 60 * 60 * 1000;
const touches = [-9, -2, -7, -5, -6, -3].map((days, index) =>
  touch({
    id: `t${index}`,
    at: noon + days * day,
    direction: index % 2 ? 'in' : 'out',
    text: 'Does it fit?',
  }),
);

it('a card and its next act put the touches in order once', () => {
  const sort = vi.spyOn(Array.prototype, 'toSorted');
  const ofTouches = () =>
    sort.mock.contexts.filter((list) => Array.isArray(list) && list.some((one) => touches.includes(one)))
      .length;
  try {
    const card = buildCard(
      { person: person('in:ada'), outreach: null, engagements: [], touches, draft: null },
      { posts: new Map(), order: startOrder, ownComments: [], ownCompany: new Set() },
    );
    const allowance = { hasInvitations: true, hasNotes: true };
    const besides = { allowance, doNotContact: false, bestChannel: null };
    const { signals } = readConversation(card, besides, noon);
    deafChannel(card.history, signals.unanswered);
    expect(ofTouches()).toBe(1);
    expect(card.history).toEqual(inOrder(touches));
    expect(card.touches).toEqual(card.history.toReversed());
  } finally {
    sort.mockRestore();
  }
});
