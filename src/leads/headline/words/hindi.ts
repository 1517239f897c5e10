import type { HeadlineWords } from '../headline-words';

export const hindi: HeadlineWords = { language: 'hi', hints: '', titles: [], functions: {} };
