import { Front } from '../screens/front';
import { start } from '../start';

start(() => <Front frame="panel" />);
