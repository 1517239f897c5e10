export { loadWordsFor, type Words } from '../text/load-words';
