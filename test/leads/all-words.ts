import type { LanguageWords } from '../../src/leads/text/language-words';
import { splitPhrases } from '../../src/leads/text/split-phrases';
import type { Words } from '../../src/leads/text/words';
import { arabic } from '../../src/words/arabic';
import { chinese } from '../../src/words/chinese';
import { czech } from '../../src/words/czech';
import { danish } from '../../src/words/danish';
import { dutch } from '../../src/words/dutch';
import { english } from '../../src/words/english';
import { finnish } from '../../src/words/finnish';
import { french } from '../../src/words/french';
import { german } from '../../src/words/german';
import { greek } from '../../src/words/greek';
import { hebrew } from '../../src/words/hebrew';
import { hindi } from '../../src/words/hindi';
import { hungarian } from '../../src/words/hungarian';
import { italian } from '../../src/words/italian';
import { japanese } from '../../src/words/japanese';
import { korean } from '../../src/words/korean';
import { norwegian } from '../../src/words/norwegian';
import { polish } from '../../src/words/polish';
import { portuguese } from '../../src/words/portuguese';
import { romanian } from '../../src/words/romanian';
import { russian } from '../../src/words/russian';
import { spanish } from '../../src/words/spanish';
import { swedish } from '../../src/words/swedish';
import { thai } from '../../src/words/thai';
import { afrikaans } from '../../src/words/told-apart/afrikaans';
import { belarusian } from '../../src/words/told-apart/belarusian';
import { bulgarian } from '../../src/words/told-apart/bulgarian';
import { catalan } from '../../src/words/told-apart/catalan';
import { croatian } from '../../src/words/told-apart/croatian';
import { estonian } from '../../src/words/told-apart/estonian';
import { indonesian } from '../../src/words/told-apart/indonesian';
import { kazakh } from '../../src/words/told-apart/kazakh';
import { latvian } from '../../src/words/told-apart/latvian';
import { lithuanian } from '../../src/words/told-apart/lithuanian';
import { macedonian } from '../../src/words/told-apart/macedonian';
import { marathi } from '../../src/words/told-apart/marathi';
import { mongolian } from '../../src/words/told-apart/mongolian';
import { nepali } from '../../src/words/told-apart/nepali';
import { persian } from '../../src/words/told-apart/persian';
import { serbian } from '../../src/words/told-apart/serbian';
import { slovak } from '../../src/words/told-apart/slovak';
import { slovenian } from '../../src/words/told-apart/slovenian';
import { swahili } from '../../src/words/told-apart/swahili';
import { tagalog } from '../../src/words/told-apart/tagalog';
import { urdu } from '../../src/words/told-apart/urdu';
import { vietnamese } from '../../src/words/told-apart/vietnamese';
import { turkish } from '../../src/words/turkish';
import { ukrainian } from '../../src/words/ukrainian';

/** In the order in which the first of two equally likely ones wins. */
const read: LanguageWords[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  danish,
  norwegian,
  finnish,
  polish,
  czech,
  hungarian,
  romanian,
  turkish,
  greek,
  russian,
  ukrainian,
  japanese,
  chinese,
  korean,
  arabic,
  hebrew,
  hindi,
  thai,
];

/** Those that a text is only told to be in. */
const toldApart: LanguageWords[] = [
  afrikaans,
  belarusian,
  bulgarian,
  catalan,
  croatian,
  estonian,
  indonesian,
  kazakh,
  latvian,
  lithuanian,
  macedonian,
  marathi,
  mongolian,
  nepali,
  persian,
  serbian,
  slovak,
  slovenian,
  swahili,
  tagalog,
  urdu,
  vietnamese,
];

/** Every language there is. */
export const everyLanguage = [...read, ...toldApart];

/** All words at once, for tests that do not load. */
export const allWords: Words = {
  languages: read,
  detection: Object.fromEntries(
    everyLanguage.map(({ language, detection: { words, letters = '' } = {} }) => [
      language,
      { words: splitPhrases(words).join(' '), letters },
    ]),
  ),
};
