import { t } from '../words/t';

/** Nobody was read yet. */
export function ExportEmpty() {
  return (
    <section class="export" data-testid="export">
      <p class="export-title">{t('exportEmpty')}</p>
      <p>{t('exportEmptyText')}</p>
      <p>
        <a class="filled" href="#posts">
          {t('exportToPosts')}
        </a>
      </p>
    </section>
  );
}
