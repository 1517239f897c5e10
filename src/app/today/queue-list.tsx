import type { Ref } from 'preact';
import type { Allowance } from '../../leads/next/act-facts';
import type { Card } from '../../leads/records/card';
import type { KnownReason } from '../../leads/records/known-row';
import { type ListHandle, type RowPlace, VirtualList } from '../parts/virtual-list';
import { t } from '../words/t';
import { QueueCard } from './queue-card';
import type { Marks } from './use-marks';
import type { Selection } from './use-selection';
import type { Triage } from './use-triage';
import { type Divider, readDivider } from './with-dividers';

type Props = {
  /** People and the lines between them. */
  rows: readonly string[];
  people: readonly string[];
  label: string;
  cards: ReadonlyMap<string, Card>;
  reasons: ReadonlyMap<string, KnownReason[]> | undefined;
  now: number;
  postId: string | null;
  allowance: Allowance;
  selection: Selection;
  triage: Triage;
  /** null = marking is not offered. */
  marks: Marks | null;
  onDrawn: (people: string[]) => void;
  onPerson: (id: string) => void;
  handle: Ref<ListHandle>;
};

/** The cards, one of them open. */
export function QueueList(props: Props) {
  const { rows, people, cards, reasons, now, postId, allowance, selection, triage, marks } = props;
  return (
    <VirtualList
      ids={rows}
      label={props.label}
      estimate={61}
      onRange={(drawn) => props.onDrawn(drawn.filter((row) => readDivider(row) === null))}
      handle={props.handle}
      keep={selection.id === null ? 0 : rows.indexOf(selection.id)}
      row={(id, index, place) => {
        const divider = readDivider(id);
        if (divider) return <QueueDivider key={id} is={divider} place={place} />;
        const before = index - people.indexOf(id);
        return (
          <QueueCard
            key={id}
            id={id}
            place={{ ...place, 'aria-posinset': index + 1 - before, 'aria-setsize': people.length }}
            card={cards.get(id)}
            known={reasons?.get(id)?.[0] ?? null}
            now={now}
            selected={id === selection.id}
            postId={postId}
            menu={triage.menu}
            onMenu={triage.setMenu}
            onSelect={() => selection.select(id)}
            onOpen={() => void triage.open()}
            onAct={triage.act}
            onPerson={props.onPerson}
            drafting={triage.drafting && id === selection.id}
            onDraft={triage.draft}
            allowance={allowance}
            marked={marks?.has(id) ?? null}
            onMark={() => marks?.toggle(id)}
          />
        );
      }}
    />
  );
}

const kinds = {
  'divider:due': { is: 'due', label: 'dividerDue' },
  'divider:new': { is: 'new', label: 'dividerNew' },
} as const;

/** The line above those who were promised something, or above those who are new. */
function QueueDivider({ is, place }: { is: Divider; place: RowPlace }) {
  const { 'aria-posinset': _place, 'aria-setsize': _size, ...rest } = place;
  const kind = kinds[is];
  return (
    <li {...rest} role="presentation" class={`${place.class} queue-divider eyebrow`} data-is={kind.is}>
      {t(kind.label)}
    </li>
  );
}
