import '../base/look.css';
import '../parts/parts.css';
import './today-frame.css';
import './consent.css';
import '../today/queue.css';
import { type ComponentChildren, render } from 'preact';
import { ErrorBoundary } from '../base/error-boundary';
import { t } from '../words/t';
import { FailureScreen } from './failure';
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
