import { levels } from '../../leads/records/headline';
import type { Post } from '../../leads/records/post';
import type { QueueFilter } from '../../leads/records/queue-filter';
import { deeds } from '../../leads/records/queue-row';
import { ago } from '../words/ago';
import { t } from '../words/t';

export type FilterChoice = {
  id: string;
  label: string;
  hint?: string;
  checked: boolean;
  /** The filter with this chosen, or no longer. */
  toggle: (filter: QueueFilter) => QueueFilter;
};
export type FilterGroup = { id: keyof QueueFilter; label: string; choices: FilterChoice[] };

export type FilterAbout = {
  posts: readonly Pick<Post, 'id' | 'text' | 'topic' | 'publishedAt'>[];
  profiles: readonly { id: string; name: string }[];
  now: number;
};

const degrees = [1, 2, 3] as const;

/** Everything a list can be filtered by, in words. Fit only where somebody is looked for. */
export function filterGroups(filter: QueueFilter, { posts, profiles, now }: FilterAbout): FilterGroup[] {
  const levelChoices = [...levels, 'unknown' as const].map((value) => ({
    value,
    label: t(`level_${value}`),
  }));
  const fits = profiles.map(({ id, name }) => ({ value: id, label: name }));
  const groups = [
    group(
      filter,
      'posts',
      t('filterPosts'),
      posts.map((post) => sayPost(post, now)),
    ),
    group(filter, 'levels', t('filterLevels'), levelChoices),
    group(
      filter,
      'fits',
      t('filterFits'),
      fits.length > 0 ? [{ value: 'any', label: t('fitAny') }, ...fits] : [],
    ),
    group(
      filter,
      'degrees',
      t('filterDegrees'),
      degrees.map((value) => ({ value, label: t(`degree_${value}`) })),
    ),
    group(
      filter,
      'did',
      t('filterDid'),
      deeds.map((value) => ({ value, label: t(`did_${value}`) })),
    ),
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

/** What a group's button says: nothing, the one choice, or how many. */
export function sayChosen({ label, choices }: FilterGroup): string | null {
  const chosen = choices.filter(({ checked }) => checked);
  if (chosen.length > 1) return t('filterChosen', label, chosen.length);
  return chosen[0]?.label ?? null;
}

type Value<K extends keyof QueueFilter> = QueueFilter[K][number];

function group<K extends keyof QueueFilter>(
  filter: QueueFilter,
  id: K,
  label: string,
  choices: readonly { value: Value<K>; label: string; hint?: string }[],
): FilterGroup {
  return {
    id,
    label,
    choices: choices.map(({ value, ...words }) => ({
      ...words,
      id: String(value),
      checked: listOf(filter, id).includes(value),
      toggle: (before) => ({ ...before, [id]: toggled(listOf(before, id), value) }),
    })),
  };
}

function listOf<K extends keyof QueueFilter>(filter: QueueFilter, id: K): readonly Value<K>[] {
  return filter[id] as readonly Value<K>[];
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

function sayPost({ id, topic, text, publishedAt }: FilterAbout['posts'][number], now: number) {
  const words = (topic ?? text ?? '').replace(/\s+/gu, ' ').trim();
  const hint = publishedAt === null ? {} : { hint: ago(publishedAt, now) };
  return { value: String(id), label: words || t('postWithoutText'), ...hint };
}
