import type { Meter } from './read-meter';

/** What the toolbar shows for a tab. `count`: how many are still to go, for the words beside it. */
export type Badge = {
  text: string;
  tone: 'pine' | 'warn' | 'stop';
  state: 'complete' | 'to-go' | 'unreadable' | 'none';
  count: number;
};

/** Three states that never look alike: all read (✓), n to go, LinkedIn shows some and none could be read (!). */
export function badgeOf(meters: readonly Meter[], hasProblems: boolean): Badge {
  const stated = meters.filter((meter) => meter.stated !== null && meter.stated > 0);
  if (hasProblems || meters.some((meter) => meter.state === 'unreadable'))
    return { text: '!', tone: 'stop', state: 'unreadable', count: 0 };
  const toGo = stated.reduce((sum, meter) => sum + meter.toGo, 0);
  if (toGo > 0)
    return { text: toGo > 999 ? '999+' : String(toGo), tone: 'warn', state: 'to-go', count: toGo };
  if (stated.length > 0) return { text: '✓', tone: 'pine', state: 'complete', count: 0 };
  return { text: '', tone: 'pine', state: 'none', count: 0 };
}
