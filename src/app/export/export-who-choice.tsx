import { useId } from 'preact/hooks';
import { noFilter } from '../../leads/records/queue-filter';
import { boardStages } from '../../leads/records/stage';
import type { Settings } from '../../settings';
import type { Exported } from '../../storage/load/find-export';
import { loadPosts } from '../../storage/load/load-posts';
import { useLive } from '../base/use-live';
import { filterGroups } from '../card/filter-groups';
import { stageName } from '../words/stage-name';
import { plural, t } from '../words/t';
import { ExportPick } from './export-pick';
import type { ExportWho } from './scope-of';

type Props = {
  who: ExportWho;
  settings: Settings;
  now: number;
  found: Exported;
  withBarred: boolean;
  onWho: (who: ExportWho) => void;
  onBarred: (withBarred: boolean) => void;
};

/** Everyone, the list, a saved filter, a stage or a post, with how many that is. */
export function ExportWhoChoice({ who, settings, now, found, withBarred, onWho, onBarred }: Props) {
  const name = useId();
  const posts = useLive(() => loadPosts(), []) ?? [];
  const [group] = filterGroups(noFilter, { posts, profiles: [], now });
  const byPost = group?.id === 'posts' ? group.choices : [];
  const saved = settings.savedFilters.map((one) => ({ id: one.id, label: one.name }));
  const byStage = boardStages.map((stage) => ({ id: stage, label: stageName(stage) }));
  const pick = { name, chosen: who.is };
  const count = withBarred ? found.ids.length : found.free.length;
  return (
    <fieldset class="export-part" data-testid="export-who" data-who={who.is}>
      <legend>{t('exportWho')}</legend>
      <div class="export-whos">
        <ExportPick {...pick} is="everyone" label={t('everyone')} onPick={() => onWho({ is: 'everyone' })} />
        <ExportPick {...pick} is="list" label={t('exportWhoList')} onPick={() => onWho({ is: 'list' })} />
        <ExportPick
          {...pick}
          is="saved"
          label={t('exportWhoSaved')}
          among={saved}
          value={who.is === 'saved' ? who.id : ''}
          onPick={(id) => onWho({ is: 'saved', id })}
        />
        <ExportPick
          {...pick}
          is="stage"
          label={t('exportWhoStage')}
          among={byStage}
          value={who.is === 'stage' ? who.stage : ''}
          onPick={(id) => onWho({ is: 'stage', stage: boardStages.find((each) => each === id) ?? 'talking' })}
        />
        <ExportPick
          {...pick}
          is="post"
          label={t('exportWhoPost')}
          among={byPost}
          value={who.is === 'post' ? who.postId : ''}
          onPick={(postId) => onWho({ is: 'post', postId })}
        />
      </div>
      <p class="export-count" role="status" data-testid="export-count" data-count={count}>
        {plural('countPeople', count)}
      </p>
      {found.barred > 0 && (
        <label class="export-barred" data-testid="export-barred" data-count={found.barred}>
          <input type="checkbox" checked={withBarred} onChange={() => onBarred(!withBarred)} />
          <span>
            {plural('exportBarred', found.barred)}
            <span class="export-hint">{t('exportBarredText')}</span>
          </span>
        </label>
      )}
    </fieldset>
  );
}
