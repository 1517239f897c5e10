import type { HeadlineWords } from '../headline-words';

export const korean: HeadlineWords = { language: 'ko', hints: '', titles: [], functions: {} };
