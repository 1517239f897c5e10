import type { HeadlineWords } from '../headline-words';

export const chinese: HeadlineWords = { language: 'zh', hints: '', titles: [], functions: {} };
