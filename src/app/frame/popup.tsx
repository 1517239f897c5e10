import { start } from './start';
import { TodayFrame } from './today-frame';

start(() => <TodayFrame frame="popup" />);
