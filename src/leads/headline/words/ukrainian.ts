import type { HeadlineWords } from '../headline-words';

export const ukrainian: HeadlineWords = { language: 'uk', hints: '', titles: [], functions: {} };
