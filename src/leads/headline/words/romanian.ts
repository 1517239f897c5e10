import type { HeadlineWords } from '../headline-words';

export const romanian: HeadlineWords = { language: 'ro', hints: '', titles: [], functions: {} };
