import type { Scenario } from '../scenario';
import { eric } from './eric';
import { large } from './large';
import { small } from './small';

/** By the names `/practice/` offers. */
export const scenarios: Record<string, () => Scenario> = {
  eric: () => eric(),
  small: () => small(),
  large: () => large(),
};
