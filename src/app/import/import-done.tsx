import { number, plural, sentences, t } from '../words/t';
import type { SavedSummary } from './import-order';
import { takeBack } from './take-back';

type Props = { saved: SavedSummary; onMore: () => void; say: (words: string) => void };

/** What bringing them in has changed, and the way back. */
export function ImportDone({ saved, onMore, say }: Props) {
  const { people, posts, before, after, importId, isRepeat } = saved;
  const found = before - after;
  const ofPeople = people > 0 || posts.read === 0;
  const undo = async () => {
    await takeBack(importId);
    onMore();
    say(t('importTakenBack'));
  };
  return (
    <section class="import-done" data-testid="import-done" aria-labelledby="import-done">
      <h2 id="import-done" class="import-done-count">
        {sayDone(saved)}
      </h2>
      {ofPeople && (
        <p role="status">
          {found > 0
            ? plural('importDoneKnown', found, number(before), number(after))
            : t('importDoneNobody')}
        </p>
      )}
      {posts.used > 0 && <p role="status">{sayPosts(saved)}</p>}
      <p class="row">
        <a class="filled" href={ofPeople ? '#today' : '#posts'}>
          {t(ofPeople ? 'importToQueue' : 'importToPosts')}
        </a>
        <button type="button" class="quiet bordered" onClick={onMore}>
          {t('importMore')}
        </button>
        {!isRepeat && (
          <button type="button" class="quiet bordered" onClick={() => void undo()}>
            {t('undo')}
          </button>
        )}
      </p>
    </section>
  );
}

function sayDone({ people, posts, isRepeat }: SavedSummary): string {
  if (isRepeat || (people === 0 && posts.read > 0 && posts.used === 0)) return t('importDoneRepeat');
  return people > 0 || posts.read === 0
    ? plural('importDone', people)
    : plural('importDonePosts', posts.posts);
}

/** Where people came in too, the posts have not been named yet. */
function sayPosts({ people, posts }: SavedSummary): string {
  const fresh =
    posts.added > 0 ? plural('importDoneFresh', posts.added) : plural('importNoneFresh', posts.posts);
  return sentences(people > 0 && plural('importDonePostsToo', posts.posts), fresh);
}
