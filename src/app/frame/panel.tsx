import { loadFilterBar } from '../today/queue';
import { start } from './start';
import { TodayFrame } from './today-frame';

void loadFilterBar()
  .catch(() => undefined)
  .finally(() => start(() => <TodayFrame frame="panel" />));
