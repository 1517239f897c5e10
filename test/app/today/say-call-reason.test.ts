import { describe, expect, it } from 'vitest';
import { callWords } from '../../../src/app/today/call-of-day';
import { listCallAsks, sayCallReason } from '../../../src/app/today/say-call-reason';
import { inOrder, type Touch } from '../../../src/leads/records/touch';
import { touch } from '../../leads/make-touch';
import { withReading } from '../../leads/read-samples';

const noon = new Date(2026, 10, 18, 12).getTime();
const hour = 3_600_000;
const link = 'https://calendar.example.com/ada';
const sent = (said: Partial<Touch>) => withReading(touch({ direction: 'out', ...said }));
const heard = (text: string) => withReading(touch({ direction: 'in', text }));

describe('why just this person', () => {
  it('is what they asked last, in their own words', () => {
    const touches = [
      touch({ id: 'a', direction: 'in', at: noon - 50 * hour, text: 'How does it work?' }),
      touch({ id: 'b', direction: 'in', at: noon - 5 * hour, text: 'What does it cost?' }),
      touch({ id: 'c', direction: 'in', at: noon - 4 * hour, text: 'Thanks.' }),
      touch({ id: 'd', direction: 'out', at: noon - 3 * hour, text: 'When are you free?' }),
    ];
    expect(sayCallReason({ because: 'asked-how', n: 2 }, inOrder(touches.map(withReading)), noon)).toBe(
      'They asked 5 hours ago: “\u2068What does it cost?\u2069”',
    );
  });

  it('is a number where their words are not there', () => {
    expect(sayCallReason({ because: 'asked-how', n: 2 }, inOrder([]), noon)).toBe(
      'They asked how, what it costs or when, 2 times.',
    );
    expect(sayCallReason({ because: 'quick-turns', n: 4 }, inOrder([]), noon)).toBe(
      '4 quick turns, each answered within a day.',
    );
    expect(sayCallReason({ because: 'met-before', n: 1 }, inOrder([]), noon)).toBe(
      'You have spoken live before, and they wrote lately.',
    );
  });
});

describe('what to ask with', () => {
  it('has their first name and, where there is one, the link', () => {
    const [first = '', ...others] = listCallAsks('Nadia Haddad', link);
    expect(first.startsWith('Hi Nadia, ')).toBe(true);
    expect(first.endsWith(` ${link}`)).toBe(true);
    expect(others.filter((ask) => ask.includes('Nadia') && ask.includes(link))).toHaveLength(2);
    expect(listCallAsks('Nadia Haddad', '').filter((ask) => ask.includes('http'))).toEqual([]);
  });

  it('leaves no gap where the first name is not known', () => {
    const asks = listCallAsks('★', '');
    expect(asks[0]?.startsWith('Hi, ')).toBe(true);
    expect(asks.filter((ask) => /[{}[\]]/.test(ask))).toEqual([]);
  });

  it('asks for a call, so that nobody is asked twice', () => {
    const { proposesCall } = callWords(link);
    const asks = listCallAsks('Nadia Haddad', '');
    expect(asks.map((text) => proposesCall(sent({ text })))).toEqual([true, true, true]);
    expect(proposesCall(sent({ text: 'The sheet is on its way.' }))).toBe(false);
    expect(proposesCall(sent({ text: `Bitte sehr: ${link}` }))).toBe(true);
    expect(proposesCall(sent({ text: null, asked: 'Can we talk?' }))).toBe(true);
  });

  it('is kept from who says no', () => {
    const { saysStop } = callWords('');
    expect(saysStop(heard('Not interested, please remove me.'))).toBe(true);
    expect(saysStop(heard('What does it cost?'))).toBe(false);
  });
});
