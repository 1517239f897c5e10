import { FileDrop } from '../parts/file-drop';
import { Icon } from '../parts/icon';
import { t } from '../words/t';
import { ImportFailure } from './import-failure';
import type { ImportState } from './use-import';

type Props = { state: Extract<ImportState, { step: 'choose' }>; onFiles: (files: File[]) => void };

const accept = '.zip,.csv,.tsv,.txt,.vcf,.xlsx,text/csv,text/vcard,application/zip';

/** Where files are dropped or chosen, and where to get them. */
export function ImportChoose({ state, onFiles }: Props) {
  return (
    <>
      <p class="import-lead">{t('importText')}</p>
      {state.error !== null && <ImportFailure error={state.error} />}
      {state.cancelled && (
        <p class="notice" role="status">
          {t('importCancelled')}
        </p>
      )}
      <FileDrop
        accept={accept}
        chooseFiles={t('importChoose')}
        chooseFolder={t('importChooseFolder')}
        testId={{ drop: 'import-drop', choose: 'import-choose' }}
        onFiles={onFiles}
      >
        <div>
          <Icon name="import" size={20} />
          <h2>{t('importDrop')}</h2>
          <p class="import-hint">{t('importDropText')}</p>
        </div>
      </FileDrop>
      <div class="import-help">
        <section>
          <h2>{t('importWhereTitle')}</h2>
          <ol>
            <li>{t('importWhere1')}</li>
            <li>{t('importWhere2')}</li>
            <li>{t('importWhere3')}</li>
          </ol>
        </section>
        <section>
          <h2>{t('importWhichTitle')}</h2>
          <p>{t('importWhich')}</p>
          <p class="import-help-more">{t('importWhichPosts')}</p>
        </section>
      </div>
    </>
  );
}
