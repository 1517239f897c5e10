import type { Title } from './title';

/** `in:<vanity, decoded, NFC, lower-case>`, `urn:<member id, case kept>` or `org:<kind>/<slug>`. */
export type PersonKey = `in:${string}` | `urn:${string}` | `org:${string}`;

/** 1 = connected, 2 = shares a connection, 3 = everyone else (LinkedIn's "3rd+"). */
export type Degree = 1 | 2 | 3;

/** A person as one page shows them. `null` means the page does not say, never "none". */
export type SeenPerson = {
  keys: PersonKey[];
  name: string;
  /** True when the name was worked out from a link or a label and any shown name is better. */
  nameIsGuess: boolean;
  headline: string | null;
  degree: Degree | null;
  isOrganisation: boolean;
};

/** A person as stored. Facts only: what the user decided about them is in `Outreach`. Times in epoch ms. */
export type Person = SeenPerson & {
  id: string;
  firstSeenAt: number;
  lastSeenAt: number;
  /** What their headline says; missing until it has been read. */
  title?: Title;
  /** What they called themselves before, and when a page first showed something else; newest first, ten at most. */
  headlines?: OldHeadline[];
  /** When their page first showed the user's invitation as not answered yet; gone once it shows none. */
  invitedSeenAt?: number;
};

export type OldHeadline = { text: string; until: number };

/** Whose posts count: the account holder and the pages they say they run. */
export type Self = {
  keys: PersonKey[];
  name: string | null;
  /** `page`: recognised on LinkedIn; `typed`: the user pasted their profile link, which wins. */
  source: 'page' | 'typed';
  /** Organisations (`org:…`) whose posts also count as the user's own. */
  pages: PersonKey[];
};

/** True when any key names the same person. */
export function shareKey(left: readonly PersonKey[], right: readonly PersonKey[]): boolean {
  return left.some((key) => right.includes(key));
}
