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

/** Every language there is, in the order in which the first of two equally likely ones wins. */
export const allWords: Words = {
  languages: [
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
  ],
};
