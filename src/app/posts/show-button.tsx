import { t } from '../words/t';

type Props = { class: string; name: string; opened: boolean; onOpen: () => void };

/** Shows or hides who is counted in a row; read aloud with the row's name. */
export function ShowButton({ class: look, name, opened, onOpen }: Props) {
  const show = opened ? t('hide') : t('show');
  return (
    <button
      type="button"
      class={look}
      aria-expanded={opened}
      aria-label={t('labelOf', show, name)}
      onClick={onOpen}
    >
      {show}
    </button>
  );
}
