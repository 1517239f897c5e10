import type { FitProfile } from './fit';
import { startWeights, type Weights } from './weights';

/** What the user says about who comes first; kept with the settings. */
export type OrderSettings = { weights: Weights; profiles: FitProfile[] };

export const startOrder: OrderSettings = { weights: startWeights, profiles: [] };
