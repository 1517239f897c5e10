import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Touch } from '../../leads/records/touch';
import { WhenField } from '../parts/when-field';
import { t } from '../words/t';
import { LostForm } from './lost-form';
import { OutcomeForm } from './outcome-form';
import { TouchForm } from './touch-form';
import type { CardForm, CardMenus } from './use-card-menus';

type Props = {
  form: CardForm;
  now: number;
  /** What was said before: a touch is likely to go the same way. Newest first. */
  touches?: readonly Touch[];
  act: CardMenus['act'];
  onCancel: () => void;
};

/** What an act still needs to know, under the buttons. */
export function CardFormView({ form, now, touches = [], act, onCancel }: Props) {
  const root = useRef<HTMLDivElement>(null);
  // Before the next key: the first letter of "march" must not open a menu.
  useLayoutEffect(() => root.current?.querySelector('input')?.focus({ preventScroll: true }), [form]);
  return (
    <div class="card-form" key={form} ref={root}>
      {form === 'later' && (
        <WhenField
          label={t('laterWhen')}
          now={now}
          onPick={(until) => act({ is: 'later', until })}
          onCancel={onCancel}
          testId="later-when"
        />
      )}
      {form === 'call' && (
        <WhenField
          label={t('callWhen')}
          now={now}
          onPick={(at) => act({ is: 'call-agreed', at })}
          onCancel={onCancel}
          withTime
          testId="call-when"
        />
      )}
      {form === 'touch' && <TouchForm touches={touches} now={now} onDone={act} onCancel={onCancel} />}
      {(form === 'proposal' || form === 'order') && (
        <OutcomeForm kind={form} onDone={act} onCancel={onCancel} />
      )}
      {form === 'lost' && <LostForm onDone={act} onCancel={onCancel} />}
    </div>
  );
}
