import type { FitProfile } from '../ranking/fit';
import { startWeights, type Weights } from '../ranking/weights';

/** What the user says about who comes first; kept with the settings. */
export type OrderSettings = { weights: Weights; profiles: FitProfile[] };

export const startOrder: OrderSettings = { weights: startWeights, profiles: [] };
