import type { PostKey } from '../../leads/records/post';
import { saveEffort } from '../../storage/decisions/save-effort';
import type { Say } from '../base/use-undo';
import { NumberField } from '../parts/number-field';
import { plural, t } from '../words/t';

type Props = { postId: PostKey; minutes: number | null; say: Say };

const range = { min: 1, max: 9999, step: 1 };

/** How long it took to write the post; with it, its result can say what a minute of writing brought. */
export function EffortField({ postId, minutes, say }: Props) {
  const save = async (next: number | null) => {
    await saveEffort(postId, next);
    const words = next === null ? t('saidEffortGone') : plural('saidEffort', next);
    say(words, () => saveEffort(postId, minutes));
  };
  return (
    <NumberField
      label={t('effortLabel')}
      value={minutes}
      range={range}
      refused={t('effortRefused')}
      empty={t('effortEmpty')}
      onChange={(next) => void save(next)}
      testId="effort-minutes"
    />
  );
}
