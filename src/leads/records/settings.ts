import * as v from 'valibot';
import { knownSettingsSchema, startKnown } from './known-settings';
import { fitProfileSchema, startWeights, weightsSchema } from './order-settings';
import { selfSchema } from './person';
import { queueFilterSchema } from './queue-filter';
import { amount, count, formed, idUpTo, listUpTo, longest, textUpTo, time } from './text-up-to';

/*
 * Every key of `storage.local` with its default. What is missing or of another form than this version knows is as on the
 * first day, field by field: settings of an older version lack what came since.
 */

/** As it is stored, or else `start`. */
// @__NO_SIDE_EFFECTS__
function field<T>(schema: v.GenericSchema<unknown, T>, start: T) {
  return v.fallback(
    v.optional(schema, () => start),
    () => start,
  );
}

/** A record, each field of which stands by itself. */
// @__NO_SIDE_EFFECTS__
function group<T extends v.ObjectEntries>(entries: T) {
  const schema = v.object(entries);
  const start = () => v.parse(schema, {});
  return v.fallback(v.pipe(v.optional(v.record(v.string(), v.unknown()), {}), schema), start);
}

/** A list without the entries that are none. */
// @__NO_SIDE_EFFECTS__
function listOf<T>(schema: v.GenericSchema<unknown, T>, most: number) {
  const isOne = (each: unknown) => v.is(schema, each);
  const kept = v.transform((list: unknown[]) =>
    list
      .filter(isOne)
      .slice(0, most)
      .map((each) => v.parse(schema, each)),
  );
  return v.fallback(v.optional(v.pipe(v.array(v.unknown()), kept), []), []);
}

/** When and to which wording the user agreed. */
export const agreementSchema = v.object({
  /** When. Epoch ms. */
  at: time(),
  /** Which wording. */
  version: count(),
});

const { entries: profile } = fitProfileSchema;
const { entries: filter } = queueFilterSchema;
const filterGroup = group({
  posts: field(filter.posts, []),
  levels: field(filter.levels, []),
  fits: field(filter.fits, []),
  degrees: field(filter.degrees, []),
  did: field(filter.did, []),
});
const { entries: weight } = weightsSchema;
const { entries: known } = knownSettingsSchema;

const timeOfDay = formed<string>(/^([01]\d|2[0-3]):[0-5]\d$/);

/** When no notification may appear, on the clock of the user's own time zone. */
const quietGroup = group({
  /** `HH:MM`; later than `to` when the night lies between them, the same as `to` = never. */
  from: field(timeOfDay, '18:00'),
  to: field(timeOfDay, '08:00'),
  /** All of Saturday and Sunday as well. */
  weekends: field(v.boolean(), true),
});
export type QuietHours = v.InferOutput<typeof quietGroup>;

export const startQuiet: QuietHours = { from: '18:00', to: '08:00', weekends: true };

/** The newest notification: when it was shown (epoch ms; 0 = never), and the how manieth of its day it was. */
const noticeGroup = group({ at: field(time(), 0), times: field(count(), 0) });
export type LastNotice = v.InferOutput<typeof noticeGroup>;

/** What the user allows themselves in seven days (null = no limit), and what their account lets a note be. */
const limitsGroup = group({
  invitations: field(v.nullable(count()), 100),
  notes: field(v.nullable(count()), null),
  account: field(v.picklist(['free', 'premium']), 'free'),
});
export type Limits = v.InferOutput<typeof limitsGroup>;

/** How and when everything was set down in a file last (epoch ms; 0 = never), and whether that happens by itself. */
const backupGroup = group({
  /** Null = only by hand. */
  every: field(v.nullable(v.picklist(['day', 'week', 'month'])), null),
  at: field(time(), 0),
  bytes: field(count(), 0),
  /** Why the last one that was due was not made. */
  failed: field(v.nullable(v.picklist(['no-permission', 'no-space', 'unknown'])), null),
});
export type BackupSettings = v.InferOutput<typeof backupGroup>;

/** `format`, `separator` and `columns` as the export screen knows them. */
const exportChoiceSchema = v.object({
  format: textUpTo(100),
  separator: textUpTo(10),
  columns: listUpTo(textUpTo(100), 1000),
});
export type ExportChoice = v.InferOutput<typeof exportChoiceSchema>;

export const settingsSchema = v.object({
  /** When and to which wording the user agreed; null = nothing is read. */
  consent: field(v.nullable(agreementSchema), null),
  /** The same for conversations with leads and their profiles, asked apart; null = no word of one is read. */
  threadConsent: field(v.nullable(agreementSchema), null),
  /** Whose posts count. */
  self: field(v.nullable(selfSchema), null),
  /** The last signed-in person seen on a page when it is not `self`: the app asks about them. */
  otherSelf: field(v.nullable(selfSchema), null),
  /** Who counts as known. After a change: `rebuildKnown`. */
  known: group({
    show: field(known.show, startKnown.show),
    company: field(known.company, startKnown.company),
    companyAliases: field(known.companyAliases, startKnown.companyAliases),
    excludedCompanies: field(known.excludedCompanies, startKnown.excludedCompanies),
  }),
  /** What weighs how much, and who is looked for. After a change: `rebuildKnown`. */
  order: group({
    weights: group({
      comment: field(weight.comment, startWeights.comment),
      reply: field(weight.reply, startWeights.reply),
      repost: field(weight.repost, startWeights.repost),
      reaction: field(weight.reaction, startWeights.reaction),
      question: field(weight.question, startWeights.question),
      seniority: field(weight.seniority, startWeights.seniority),
      fit: field(weight.fit, startWeights.fit),
      halfLifeDays: field(weight.halfLifeDays, startWeights.halfLifeDays),
    }),
    profiles: listOf(
      v.object({
        id: profile.id,
        name: field(profile.name, ''),
        levels: field(profile.levels, []),
        functions: field(profile.functions, []),
        words: field(profile.words, []),
        companies: field(profile.companies, []),
        exclude: field(profile.exclude, []),
      }),
      1000,
    ),
  }),
  /** The list of the day. */
  today: group({
    /** How many people a day. */
    size: field(amount(), 10),
    /** More than that, on one day (local date, `2026-11-22`) only. */
    more: group({ day: field(textUpTo(20), ''), count: field(count(), 0) }),
    scope: field(v.picklist(['today', 'everyone']), 'today'),
    /** Only people with a reason that came after the last look. */
    onlyNew: field(v.boolean(), false),
    filter: filterGroup,
  }),
  savedFilters: listOf(v.object({ id: idUpTo(500), name: textUpTo(longest), filter: filterGroup }), 1000),
  /** When the list was last looked at (epoch ms), and the time before that which was a visit of its own. */
  looked: group({ at: field(time(), 0), before: field(time(), 0) }),
  limits: limitsGroup,
  /** Drafts may begin with a suggestion by what the browser itself can write. */
  suggestDrafts: field(v.boolean(), false),
  /** `notify`: one summary by the browser, outside quiet hours. `silentDays`: say who was not spoken to; null = never. */
  reminders: group({
    notify: field(v.boolean(), false),
    quiet: quietGroup,
    silentDays: field(v.nullable(count()), 30),
  }),
  lastNotice: noticeGroup,
  /** Where people pick a time, https only; '' = nowhere. */
  calendarLink: field(textUpTo(longest), ''),
  /** Nobody is proposed for a call before that, epoch ms. */
  callsOffUntil: field(time(), 0),
  backup: backupGroup,
  /** What an export holds, as it was chosen last. */
  exportChoice: field(v.nullable(exportChoiceSchema), null),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** Settings as any version stored them, whole. What was called `told` once is `lastNotice`. */
export function parseSettings(stored: Record<string, unknown>): Settings {
  return v.parse(settingsSchema, { lastNotice: stored['told'], ...stored });
}
