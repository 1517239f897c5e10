import type { HeadlineWords } from '../headline-words';

export const russian: HeadlineWords = { language: 'ru', hints: '', titles: [], functions: {} };
