import type { HeadlineWords } from '../headline-words';

export const arabic: HeadlineWords = { language: 'ar', hints: '', titles: [], functions: {} };
