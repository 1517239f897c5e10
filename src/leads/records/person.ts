import * as v from 'valibot';
import { titleSchema } from './headline';
import { extended, formed, listUpTo, personId, textUpTo, time } from './text-up-to';

/** `in:<vanity, decoded, NFC, lower-case>`, `urn:<member id, case kept>` or `org:<kind>/<slug>`. */
export type PersonKey = `in:${string}` | `urn:${string}` | `org:${string}`;
export const personKeySchema = formed<PersonKey>(/^(in|urn|org):\S[^\n\r]{0,400}$/);

/** A key of a person, never of an organisation. */
export const memberKeySchema = formed<PersonKey>(/^(in|urn):\S[^\n\r]{0,400}$/);

/** 1 = connected, 2 = shares a connection, 3 = everyone else (LinkedIn's "3rd+"). */
export const degreeSchema = v.picklist([1, 2, 3]);
export type Degree = v.InferOutput<typeof degreeSchema>;

/** A person as one page shows them. `null` means the page does not say, never "none". */
export const seenPersonSchema = v.object({
  /** Every key of theirs: `in:<vanity>`, `urn:<member id>` or `org:<kind>/<slug>`. */
  keys: v.pipe(listUpTo(personKeySchema, 20), v.minLength(1)),
  /** As pages show it. */
  name: textUpTo(200),
  /** True when the name was worked out from a link or a label and any shown name is better. */
  nameIsGuess: v.boolean(),
  /** What they call themselves; null = no page said. */
  headline: v.nullable(textUpTo(500)),
  /** 1 = connected, 2 = shares a connection, 3 = everyone else. */
  degree: v.nullable(degreeSchema),
  /** A company or school, not a person. */
  isOrganisation: v.boolean(),
});
export type SeenPerson = v.InferOutput<typeof seenPersonSchema>;

/** What somebody called themselves, and until when. */
export const oldHeadlineSchema = v.object({
  /** The headline. */
  text: textUpTo(500),
  /** When a page first showed another one. Epoch ms. */
  until: time(),
});
export type OldHeadline = v.InferOutput<typeof oldHeadlineSchema>;

/** Somebody who reacted, commented or reposted. Facts only: what the user decided about them is in `outreach`. */
export const personSchema = extended(seenPersonSchema, {
  /** The first key they were stored with. */
  id: personId(),
  /** Every key of theirs: `in:<vanity>`, `urn:<member id>` or `org:<kind>/<slug>`. */
  keys: listUpTo(personKeySchema, 1000),
  /** When a page showed them first. Epoch ms. */
  firstSeenAt: time(),
  /** When a page last showed something new of them. Epoch ms. */
  lastSeenAt: time(),
  /** What their headline says; missing until it has been read. */
  title: v.exactOptional(titleSchema),
  /** What they called themselves before, and when a page first showed something else; newest first, ten at most. */
  headlines: v.exactOptional(listUpTo(oldHeadlineSchema, 10)),
  /** When their page first showed the user's invitation as not answered yet; gone once it shows none. Epoch ms. */
  invitedSeenAt: v.exactOptional(time()),
});
export type Person = v.InferOutput<typeof personSchema>;

/** Whose posts count: the account holder and the pages they say they run. */
export const selfSchema = v.object({
  /** Every key of theirs. */
  keys: listUpTo(personKeySchema, 100),
  /** Their name; null = no page said. */
  name: v.nullable(textUpTo(200)),
  /** `page`: recognised on LinkedIn; `typed`: the user pasted their profile link, which wins. */
  source: v.picklist(['page', 'typed']),
  /** Organisations (`org:…`) whose posts also count as the user's own. */
  pages: listUpTo(personKeySchema, 100),
});
export type Self = v.InferOutput<typeof selfSchema>;

/** Who is signed in, as a page tells it. */
export const seenSelfSchema = v.object({
  /** Every key the page shows for them. */
  keys: v.pipe(listUpTo(memberKeySchema, 20), v.minLength(1)),
  /** Their name; empty = the page does not say. */
  name: textUpTo(200),
});
export type SeenSelf = v.InferOutput<typeof seenSelfSchema>;

/** True when any key names the same person. */
export function shareKey(left: readonly PersonKey[], right: readonly PersonKey[]): boolean {
  return left.some((key) => right.includes(key));
}
