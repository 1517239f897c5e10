import { useState } from 'preact/hooks';
import { reattribute } from '../../leads/next/attribute';
import type { Outcome } from '../../leads/records/outcome';
import type { Person } from '../../leads/records/person';
import type { Post, PostKey } from '../../leads/records/post';
import { act } from '../../storage/decisions/act';
import { deleteOutcome, restoreOutcome, saveOutcome } from '../../storage/decisions/save-outcome';
import { loadEngagedPosts } from '../../storage/load/load-engaged-posts';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { date } from '../words/ago';
import { sayTopic } from '../words/list-shared';
import { sayAct } from '../words/say-act';
import { aside, isolate, list, sentences, t } from '../words/t';
import { withParts } from '../words/with-parts';
import { OutcomeEdit, type OutcomeFields } from './outcome-edit';
import { sayOutcome } from './person-timeline';

type Props = { person: Person; outcomes: readonly Outcome[]; now: number; say: Say };

/** What came of a person so far: to add, to put right, to delete. */
export function OutcomeList({ person, outcomes, now, say }: Props) {
  const [editing, setEditing] = useState<string | null>(null);
  const posts = useLive(() => loadEngagedPosts(person.id, outcomes), [person.id, outcomes]) ?? [];
  const close = () => setEditing(null);
  const add = async ({ postId: _, ...fields }: OutcomeFields) => {
    close();
    const what = { is: 'outcome' as const, ...fields };
    const at = Date.now();
    const after = await act([person.id], what, at);
    say(sayAct([person.name], what, at, after));
  };
  return (
    <section data-testid="outcomes">
      <h2 class="eyebrow">{t('outcomes')}</h2>
      {outcomes.length === 0 && <p class="person-facts">{t('outcomesNone')}</p>}
      <ul class="outcomes">
        {outcomes.map((outcome) => (
          <OutcomeLine
            key={outcome.id}
            outcome={outcome}
            posts={posts}
            now={now}
            isEditing={editing === outcome.id}
            onEdit={() => setEditing(outcome.id)}
            onClose={close}
            say={say}
          />
        ))}
      </ul>
      {editing === '' ? (
        <OutcomeEdit
          outcome={null}
          posts={posts}
          now={now}
          onDone={(fields) => void add(fields)}
          onCancel={close}
        />
      ) : (
        <button
          type="button"
          class="quiet outcome-add"
          data-testid="outcome-add"
          onClick={() => setEditing('')}
        >
          {t('outcomeAdd')}
        </button>
      )}
    </section>
  );
}

type LineProps = {
  outcome: Outcome;
  posts: readonly Post[];
  now: number;
  isEditing: boolean;
  onEdit: () => void;
  onClose: () => void;
  say: Say;
};

function OutcomeLine({ outcome, posts, now, isEditing, onEdit, onClose, say }: LineProps) {
  const correct = async ({ postId, why, ...fields }: OutcomeFields) => {
    onClose();
    const corrected = { ...putDown(outcome, postId), ...fields, ...(why !== null && { why }) };
    await saveOutcome(corrected);
    say(t('saidOutcomeCorrected', sayOutcome(corrected)), () => saveOutcome(outcome));
  };
  const remove = async () => {
    const deleted = await deleteOutcome(outcome.id);
    if (deleted) say(t('saidOutcomeGone', sayOutcome(outcome)), () => restoreOutcome(deleted));
  };
  return (
    <li class="outcome" data-testid="outcome" data-kind={outcome.kind}>
      <p class="touch-what">
        {withParts(
          (what, day) => aside(what, day),
          <span>{sayOutcome(outcome)}</span>,
          <span class="person-facts">{date(outcome.at)}</span>,
        )}
      </p>
      {outcome.why && <p class="person-facts">{isolate(outcome.why)}</p>}
      <PutDown outcome={outcome} posts={posts} />
      {isEditing ? (
        <OutcomeEdit
          outcome={outcome}
          posts={posts}
          now={now}
          onDone={(fields) => void correct(fields)}
          onCancel={onClose}
        />
      ) : (
        <p class="outcome-acts">
          <button type="button" class="fold-more" data-testid="outcome-correct" onClick={onEdit}>
            {t('outcomeCorrect')}
          </button>
          <button type="button" class="fold-more" data-testid="outcome-delete" onClick={() => void remove()}>
            {t('outcomeDelete')}
          </button>
        </p>
      )}
    </li>
  );
}

/** Without the why it had; the post changes only where another one was chosen. */
function putDown({ why: _, ...outcome }: Outcome, postId: PostKey | null): Outcome {
  if (postId === outcome.postId) return outcome;
  const { alsoBy: __, ...rest } = outcome;
  return { ...rest, ...reattribute(outcome, postId) };
}

/** Which post it is put down to, and which others moved them. Two may have turned out to be one since. */
function PutDown({ outcome: { postId, alsoBy = [] }, posts }: { outcome: Outcome; posts: readonly Post[] }) {
  const find = (id: PostKey) => posts.find((one) => one.id === id || one.aliases.includes(id));
  const name = (id: PostKey) => {
    const post = find(id);
    const topic = post && sayTopic(post);
    return topic ? t('quoted', isolate(topic)) : t('outcomePostUnnamed');
  };
  const present = postId && (find(postId)?.id ?? postId);
  const others = new Set(alsoBy.map((id) => find(id)?.id ?? id).filter((id) => id !== present));
  const also = [...others];
  return (
    <p
      class="person-facts"
      data-testid="outcome-put-down"
      data-post={present ?? ''}
      data-also={also.join(' ')}
    >
      {sentences(
        present === null ? t('outcomePutDownNone') : t('outcomePutDown', name(present)),
        also.length > 0 && t('outcomeAlso', list(also.map(name), 'conjunction')),
      )}
    </p>
  );
}
