import { FullPage } from './full-page';
import { start } from './start';

start(() => <FullPage />);
