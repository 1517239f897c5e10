export { loadWordsFor } from '../text/load-words';
export type { Words } from '../text/words';
