import { t, type WordKey } from '../words/t';
import { Sheet } from './sheet';

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

const reportKeys: readonly Line[] = [[['←', '→'], 'helpReportsStep']];

type Props = {
  onClose: () => void;
  /** Which keys there are besides: for marking several, for moving cards, for going from week to week. */
  besides?: 'marking' | 'board' | 'reports' | undefined;
};

/** Every key on one small page. */
export function Help({ onClose, besides }: Props) {
  const more =
    besides &&
    {
      marking: { title: t('helpBulkTitle'), lines: markingKeys() },
      board: { title: t('helpBoardTitle'), lines: boardKeys() },
      reports: { title: t('reports'), lines: reportKeys },
    }[besides];
  return (
    <Sheet title={t('helpTitle')} kind="middle" onClose={onClose}>
      <KeyList lines={keys} />
      {more && <h3 class="help-part">{more.title}</h3>}
      {more && <KeyList lines={more.lines} />}
      <p class="help-note">{t('helpNote')}</p>
    </Sheet>
  );
}

function markingKeys(): readonly Line[] {
  return [
    [[t('space')], 'helpMark'],
    [[t('shift'), 'J', 'K'], 'helpExtend'],
    [['A'], 'helpMarkAll'],
    [[t('escape')], 'helpClear'],
  ];
}

function boardKeys(): readonly Line[] {
  return [
    [['←', '↑', '→', '↓'], 'helpBoardStep'],
    [[t('shift'), '←', '→'], 'helpBoardMove'],
  ];
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
