import type { HeadlineWords } from '../headline-words';

export const polish: HeadlineWords = { language: 'pl', hints: '', titles: [], functions: {} };
