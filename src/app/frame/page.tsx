import { loadFilterBar } from '../today/queue';
import { FullPage } from './full-page';
import { start } from './start';

void loadFilterBar()
  .catch(() => undefined)
  .finally(() => start(() => <FullPage />));
