import type { HeadlineWords } from '../headline-words';

export const czech: HeadlineWords = { language: 'cs', hints: '', titles: [], functions: {} };
