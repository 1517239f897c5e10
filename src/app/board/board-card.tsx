import type { LoadedCard } from '../../storage/load/load-board';
import { CardFormView } from '../card/card-form-view';
import { Initials } from '../parts/initials';
import type { RowPlace } from '../parts/virtual-list';
import { sayLastTouch } from '../words/say-touch';
import { t } from '../words/t';
import { BoardCardMenu } from './board-card-menu';
import { sayPromise } from './say-promise';
import type { BoardActs } from './use-board-acts';
import type { BoardDrag } from './use-board-drag';

type Props = {
  place: RowPlace;
  id: string;
  card: LoadedCard | undefined;
  stage: LoadedCard['outreach']['stage'];
  now: number;
  /** The keys act on it. */
  selected: boolean;
  /** Tab comes to it; one of each column. */
  isStop: boolean;
  acts: BoardActs;
  drag: BoardDrag;
  onSelect: (id: string) => void;
};

/** A person on the board, small: a link to all about them, and a menu that does what dragging does. */
export function BoardCard({ place, id, card, stage, now, selected, isStop, acts, drag, onSelect }: Props) {
  const handles = { 'data-testid': 'board-card', 'data-person': id, 'data-stage': stage };
  if (!card) {
    return (
      <li {...place} {...handles}>
        <div class="board-card board-card-empty" />
      </li>
    );
  }
  const form = selected ? acts.form : null;
  return (
    <li
      {...place}
      {...handles}
      {...drag.card(id, stage)}
      data-selected={selected || undefined}
      data-dragged={drag.dragged === id || undefined}
      // Words in a form are marked by dragging.
      draggable={form === null}
    >
      <div class="board-card">
        <a
          class="board-card-link"
          href={`#board/${encodeURIComponent(id)}`}
          tabIndex={isStop ? 0 : -1}
          onFocus={() => onSelect(id)}
        >
          <CardWords card={card} now={now} />
        </a>
        <BoardCardMenu
          card={card}
          stage={stage}
          now={now}
          selected={selected}
          acts={acts}
          onSelect={onSelect}
        />
        {form && (
          <CardFormView form={form} now={now} act={(what) => acts.act(what)} onCancel={() => acts.close()} />
        )}
      </div>
    </li>
  );
}

function CardWords({ card: { person, outreach, history }, now }: { card: LoadedCard; now: number }) {
  const promise = sayPromise(outreach, now);
  return (
    <>
      <Initials id={person.id} name={person.name} />
      <bdi class="board-card-name">{person.name}</bdi>
      <bdi class="board-card-headline" title={person.headline ?? undefined}>
        {person.headline ?? t('noHeadline')}
      </bdi>
      {promise && (
        <span class="board-card-promise" data-due={promise.isDue || undefined}>
          {promise.words}
        </span>
      )}
      <span class="board-card-touch">{sayLastTouch(history, now) ?? t('boardNoTouch')}</span>
    </>
  );
}
