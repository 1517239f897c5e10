import { useEffect, useRef, useState } from 'preact/hooks';
import { tablesThat } from '../../storage/base/tables';
import { date } from '../words/ago';
import { isolate, number, t } from '../words/t';
import type { Restore, RestoreState } from './use-restore';

type Props = { state: Extract<RestoreState, { step: 'found' }>; restore: Restore };

/** The tables that mean something to whoever restores. */
const shown = tablesThat('isCounted', true);

/** What the file holds beside what is here, before anything is touched. */
export function BackupPreview({ state: { backup, changes }, restore }: Props) {
  const { createdAt, app } = backup.header;
  const [isSure, setSure] = useState(false);
  const rows = shown.map((table) => ({ table, change: changes[table] ?? none }));
  return (
    <>
      <p>{t('restoreFound', date(createdAt), isolate(app))}</p>
      <div class="backup-scroll">
        <table class="backup-table" data-testid="restore-preview">
          <thead>
            <tr>
              <td />
              <th scope="col">{t('restoreSame')}</th>
              <th scope="col">{t('restoreChanged')}</th>
              <th scope="col">{t('restoreAdded')}</th>
              <th scope="col">{t('restoreHere')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ table, change }) => (
              <tr
                key={table}
                data-table={table}
                data-same={change.same}
                data-changed={change.changed}
                data-added={change.onlyInFile}
                data-here={change.onlyHere}
              >
                <th scope="row">{t(`restoreTable_${table}`)}</th>
                <td>{number(change.same)}</td>
                <td>{number(change.changed)}</td>
                <td>{number(change.onlyInFile)}</td>
                <td>{number(change.onlyHere)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isSure ? (
        <Sure onYes={() => void restore.restore(backup, 'replace')} onNo={() => setSure(false)} />
      ) : (
        <Ways
          onMerge={() => void restore.restore(backup, 'merge')}
          onReplace={() => setSure(true)}
          onNo={restore.startOver}
        />
      )}
    </>
  );
}

const none = { same: 0, changed: 0, onlyInFile: 0, onlyHere: 0 };

function Ways({
  onMerge,
  onReplace,
  onNo,
}: {
  onMerge: () => void;
  onReplace: () => void;
  onNo: () => void;
}) {
  return (
    <>
      <p class="settings-note">{t('restoreMergeText')}</p>
      <p class="settings-note">{t('restoreReplaceText')}</p>
      <p class="row">
        <button type="button" class="filled" data-testid="restore-merge" onClick={onMerge}>
          {t('restoreMerge')}
        </button>
        <button type="button" class="quiet bordered stop" data-testid="restore-replace" onClick={onReplace}>
          {t('restoreReplace')}
        </button>
        <button type="button" class="quiet" onClick={onNo}>
          {t('restoreNo')}
        </button>
      </p>
    </>
  );
}

function Sure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const no = useRef<HTMLButtonElement>(null);
  // The button that asked is gone: whoever uses keys goes on here, at the harmless one.
  useEffect(() => no.current?.focus(), []);
  return (
    <section class="backup-sure" aria-labelledby="restore-sure">
      <p id="restore-sure">{t('restoreSure')}</p>
      <p class="row">
        <button type="button" class="quiet bordered stop" data-testid="restore-replace-sure" onClick={onYes}>
          {t('restoreSureYes')}
        </button>
        <button ref={no} type="button" class="quiet bordered" onClick={onNo}>
          {t('restoreNo')}
        </button>
      </p>
    </section>
  );
}
