import type { Stage } from '../../leads/records/stage';
import { t } from './t';
import { underscored } from './underscored';

/** What the screens call a stage. Without its words in `_locales` a new one does not compile. */
export function stageName(stage: Stage): string {
  return t(`stage_${underscored(stage)}`);
}
