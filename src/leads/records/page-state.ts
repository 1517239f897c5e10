import * as v from 'valibot';
import { meteredKinds } from './engagement';
import { seenPostSchema } from './post';
import { generations, problemSchema } from './problem';
import { listUpTo, textUpTo, time } from './text-up-to';

export const pageKinds = ['post', 'feed', 'activity', 'analytics', 'other'] as const;
export type PageKind = (typeof pageKinds)[number];

/** What a tab shows, for the badge and the popup. Holds nothing about other people. */
export const pageStateSchema = v.object({
  /** What kind of page it is. */
  kind: v.picklist(pageKinds),
  /** The generation of the page. */
  generation: v.nullable(v.picklist(generations)),
  /** The user's own post in front of them; null when there is none. */
  post: v.nullable(seenPostSchema),
  /** True when the page is somebody else's post: nothing is read there. */
  someoneElses: v.boolean(),
  /** The list open right now, if any. */
  openList: v.nullable(v.picklist(meteredKinds)),
  /** What could not be read. */
  problems: listUpTo(problemSchema, 50),
  /** `html[lang]` of the page, for reports. */
  language: v.nullable(textUpTo(100)),
  /** When it was looked at. Epoch ms. */
  at: time(),
});
export type PageState = v.InferOutput<typeof pageStateSchema>;
