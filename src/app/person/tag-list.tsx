import { useId, useState } from 'preact/hooks';
import { addTag, removeTag } from '../../leads/next/add-tag';
import type { Person } from '../../leads/records/person';
import { decideEach } from '../../storage/decisions/decide';
import { loadTags } from '../../storage/load/load-conversation-context';
import { useLive } from '../base/use-live';
import type { Say } from '../base/use-undo';
import { Icon } from '../parts/icon';
import { isolate, t } from '../words/t';

type Props = { person: Person; tags: readonly string[]; say: Say };

/** Words of the user's own for a person; those used before are offered. */
export function TagList({ person, tags, say }: Props) {
  const add = async (word: string) => {
    const after = addTag(tags, word);
    const added = after.at(-1);
    if (after.length === tags.length || added === undefined) return;
    await decideEach([person.id], (before) => ({ tags: addTag(before.tags, added) }));
    say(t('saidTagged', isolate(person.name), isolate(added)));
  };
  const remove = async (tag: string) => {
    await decideEach([person.id], (before) => ({ tags: removeTag(before.tags, tag) }));
    say(t('saidUntagged', isolate(person.name), isolate(tag)));
  };
  return (
    <section data-testid="tags">
      <h2 class="eyebrow">{t('tags')}</h2>
      {tags.length > 0 && (
        <ul class="tags">
          {tags.map((tag) => (
            <li key={tag} class="tag" data-testid="tag">
              <bdi>{tag}</bdi>
              <button
                type="button"
                aria-label={t('tagRemove', isolate(tag))}
                onClick={() => void remove(tag)}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TagForm tags={tags} onAdd={(word) => void add(word)} />
    </section>
  );
}

function TagForm({ tags, onAdd }: Pick<Props, 'tags'> & { onAdd: (word: string) => void }) {
  const id = useId();
  const [word, setWord] = useState('');
  const used = useLive(loadTags, []) ?? [];
  const submit = (event: Event) => {
    event.preventDefault();
    setWord('');
    onAdd(word);
  };
  return (
    <form class="tag-form" onSubmit={submit}>
      <input
        class="text-input"
        data-testid="tag-add"
        dir="auto"
        autocomplete="off"
        aria-label={t('tagAdd')}
        placeholder={t('tagAdd')}
        list={id}
        value={word}
        onInput={(event) => setWord(event.currentTarget.value)}
      />
      <datalist id={id}>
        {used
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </form>
  );
}
