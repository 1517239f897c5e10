import type { KnownAs, Outreach } from '../leads/outreach';

/** What a seller decides about a person with one key. */
export type Verdict =
  | { is: 'known'; as: KnownAs }
  | { is: 'later'; days: 1 | 3 | 7 }
  | { is: 'not-a-fit' }
  | { is: 'new' };

const morning = 7;

/** The change to the person's outreach. Later means the morning of that day, in the seller's own time zone. */
export function changeOf(verdict: Verdict, now: number): Partial<Outreach> {
  switch (verdict.is) {
    case 'known':
      return { stage: 'known', knownAs: verdict.as, snoozedUntil: null };
    case 'later': {
      const day = new Date(now);
      day.setDate(day.getDate() + verdict.days);
      return { snoozedUntil: day.setHours(morning, 0, 0, 0) };
    }
    case 'not-a-fit':
      return { stage: 'not-a-fit', knownAs: null, snoozedUntil: null };
    case 'new':
      return { stage: 'new', knownAs: null, snoozedUntil: null };
  }
}
