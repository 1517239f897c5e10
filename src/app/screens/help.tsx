import './help.css';
import { Sheet } from '../parts/sheet';
import { t } from '../words/t';

const keys = [
  ['J K', 'helpMove'],
  ['⏎', 'helpOpen'],
  ['M', 'helpKnown'],
  ['L', 'helpLater'],
  ['X', 'helpNotAFit'],
  ['Z', 'helpUndo'],
  ['/', 'helpSearch'],
  ['?', 'helpHelp'],
] as const;

/** Every key on one small page. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Sheet title={t('helpTitle')} kind="middle" onClose={onClose}>
      <dl class="help-keys">
        {keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              {key.split(' ').map((each) => (
                <kbd key={each} class="key">
                  {each}
                </kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
      <p class="help-note">{t('helpNote')}</p>
    </Sheet>
  );
}
