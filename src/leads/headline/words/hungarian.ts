import type { HeadlineWords } from '../headline-words';

export const hungarian: HeadlineWords = { language: 'hu', hints: '', titles: [], functions: {} };
