// All of them here, in this order: what is loaded late must not restyle what is in view.
import '../parts/fields.css';
import '../parts/menus.css';
import '../card/filters.css';
import '../parts/overlays.css';
import '../person/people.css';
import '../card/card.css';
import '../person/person-sheet.css';
import '../drafts/draft-editor.css';
import '../drafts/snippets.css';
import '../card/known-list.css';
import '../posts/posts.css';
import '../posts/post-result.css';
import '../posts/receipt-view.css';
import '../today/bulk-bar.css';
import '../today/today.css';
import '../today/queue.css';
import '../base/look.css';
import '../parts/parts.css';
import './frame.css';
import { type ComponentChildren, render } from 'preact';
import { describeFailure } from '../../storage/base/describe-failure';
import { ErrorBoundary } from '../base/error-boundary';
import { t } from '../words/t';
import { Gate } from './gate';

/** Shows one frame of the app: its screen behind the consent, inside the error boundary. */
export function start(screen: () => ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
  document.title = t('extensionName');
  render(
    <ErrorBoundary show={(error) => <FailureScreen error={error} />}>
      <Gate>{screen}</Gate>
    </ErrorBoundary>,
    root,
  );
}

/** What the error boundary shows: what happened, what is safe, what to do. */
function FailureScreen({ error }: { error: unknown }) {
  const { code } = describeFailure(error);
  return (
    <main class="failure">
      <div role="alert">
        <h1>{t(`failure_${code}_what`)}</h1>
        <p>{t(`failure_${code}_safe`)}</p>
        <p>{t(`failure_${code}_do`)}</p>
      </div>
      <button type="button" class="filled" onClick={() => location.reload()}>
        {t('failureAgain')}
      </button>
      {code === 'unknown' && (
        <p class="failure-words">
          <bdi>{String(error)}</bdi>
        </p>
      )}
    </main>
  );
}
