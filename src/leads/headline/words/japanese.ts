import type { HeadlineWords } from '../headline-words';

export const japanese: HeadlineWords = { language: 'ja', hints: '', titles: [], functions: {} };
