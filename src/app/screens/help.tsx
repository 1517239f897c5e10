import './help.css';
import { Sheet } from '../parts/sheet';
import { t, type WordKey } from '../words/t';

type Line = readonly [keys: readonly string[], words: WordKey];

const keys: readonly Line[] = [
  [['J', 'K'], 'helpMove'],
  [['⏎'], 'helpOpen'],
  [['S'], 'helpReachedOut'],
  [['D'], 'helpDraft'],
  [['R'], 'helpReplied'],
  [['C'], 'helpCall'],
  [['T'], 'helpTouch'],
  [['$'], 'helpOutcome'],
  [['N'], 'helpNew'],
  [['M'], 'helpKnown'],
  [['L'], 'helpLater'],
  [['X'], 'helpNotAFit'],
  [['Z'], 'helpUndo'],
  [['/'], 'helpSearch'],
  [['?'], 'helpHelp'],
];

type Props = { onClose: () => void /** With the keys for marking several. */; bulk?: boolean };

/** Every key on one small page. */
export function Help({ onClose, bulk = true }: Props) {
  const marking: readonly Line[] = [
    [[t('space')], 'helpMark'],
    [[t('shift'), 'J', 'K'], 'helpExtend'],
    [['A'], 'helpMarkAll'],
    [[t('escape')], 'helpClear'],
  ];
  return (
    <Sheet title={t('helpTitle')} kind="middle" onClose={onClose}>
      <KeyList lines={keys} />
      {bulk && <h3 class="help-part">{t('helpBulkTitle')}</h3>}
      {bulk && <KeyList lines={marking} />}
      <p class="help-note">{t('helpNote')}</p>
    </Sheet>
  );
}

function KeyList({ lines }: { lines: readonly Line[] }) {
  return (
    <dl class="help-keys">
      {lines.map(([names, words]) => (
        <div key={words}>
          <dt>
            {names.map((name) => (
              <kbd key={name} class="key">
                {name}
              </kbd>
            ))}
          </dt>
          <dd>{t(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
