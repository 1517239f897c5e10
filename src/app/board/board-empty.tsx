import { plural, t } from '../words/t';

/** Nobody was reached out to yet: what to do about it. */
export function BoardEmpty({ waiting }: { waiting: number }) {
  return (
    <div class="board-empty" data-testid="board-empty">
      <p class="board-empty-title">{t('boardEmpty')}</p>
      <p>{t('boardEmptyText')}</p>
      <a class="filled" href="#today">
        {waiting > 0 ? plural('boardEmptyWaiting', waiting) : t('boardToToday')}
      </a>
    </div>
  );
}
