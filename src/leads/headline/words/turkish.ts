import type { HeadlineWords } from '../headline-words';

export const turkish: HeadlineWords = { language: 'tr', hints: '', titles: [], functions: {} };
