import './look.css';
import './parts/parts.css';
import './screens/front.css';
import './screens/consent.css';
import './screens/queue.css';
import { type ComponentChildren, render } from 'preact';
import { ErrorBoundary } from './parts/error-boundary';
import { Failure } from './screens/failure';
import { Gate } from './screens/gate';
import { t } from './words/t';

/** Shows one frame of the app: its screen behind the consent, inside the error boundary. */
export function start(screen: () => ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('the page has no #app');
  document.documentElement.lang = t('language');
  document.documentElement.dir = t('direction');
  document.title = t('extensionName');
  render(
    <ErrorBoundary show={(error) => <Failure error={error} />}>
      <Gate>{screen}</Gate>
    </ErrorBoundary>,
    root,
  );
}
