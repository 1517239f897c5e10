import { FullPage } from '../screens/full-page';
import { start } from '../start';

start(() => <FullPage />);
