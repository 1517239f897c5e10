import { useId } from 'preact/hooks';
import type { Post, PostKey } from '../../leads/records/post';
import { sayTopic } from '../words/list-shared';
import { t } from '../words/t';

type Props = { posts: readonly Post[]; value: PostKey | null; onChange: (id: PostKey | null) => void };

/** The post an outcome is put down to, or none. */
export function OutcomePost({ posts, value, onChange }: Props) {
  const id = useId();
  const present = posts.find((post) => value !== null && (post.id === value || post.aliases.includes(value)));
  return (
    <div class="touch-form-field">
      <label for={id}>{t('outcomePost')}</label>
      <select
        id={id}
        class="text-input"
        data-testid="outcome-post"
        value={present?.id ?? ''}
        onChange={(event) => {
          const { value: picked } = event.currentTarget;
          onChange(posts.find((post) => post.id === picked)?.id ?? null);
        }}
      >
        {posts.map((post) => (
          <option key={post.id} value={post.id}>
            {sayTopic(post) ?? t('postWithoutText')}
          </option>
        ))}
        <option value="">{t('outcomePostNone')}</option>
      </select>
    </div>
  );
}
