import type { HeadlineWords } from '../headline-words';

export const greek: HeadlineWords = { language: 'el', hints: '', titles: [], functions: {} };
