import type { HeadlineWords } from '../headline-words';

export const hebrew: HeadlineWords = { language: 'he', hints: '', titles: [], functions: {} };
