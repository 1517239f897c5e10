import { Front } from './front';
import { start } from './start';

start(() => <Front frame="panel" />);
