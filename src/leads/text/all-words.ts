import { arabic } from '../../words/arabic';
import { chinese } from '../../words/chinese';
import { czech } from '../../words/czech';
import { danish } from '../../words/danish';
import { dutch } from '../../words/dutch';
import { english } from '../../words/english';
import { finnish } from '../../words/finnish';
import { french } from '../../words/french';
import { german } from '../../words/german';
import { greek } from '../../words/greek';
import { hebrew } from '../../words/hebrew';
import { hindi } from '../../words/hindi';
import { hungarian } from '../../words/hungarian';
import { italian } from '../../words/italian';
import { japanese } from '../../words/japanese';
import { korean } from '../../words/korean';
import { norwegian } from '../../words/norwegian';
import { polish } from '../../words/polish';
import { portuguese } from '../../words/portuguese';
import { romanian } from '../../words/romanian';
import { russian } from '../../words/russian';
import { spanish } from '../../words/spanish';
import { swedish } from '../../words/swedish';
import { thai } from '../../words/thai';
import { afrikaans } from '../../words/told-apart/afrikaans';
import { belarusian } from '../../words/told-apart/belarusian';
import { bulgarian } from '../../words/told-apart/bulgarian';
import { catalan } from '../../words/told-apart/catalan';
import { croatian } from '../../words/told-apart/croatian';
import { estonian } from '../../words/told-apart/estonian';
import { indonesian } from '../../words/told-apart/indonesian';
import { kazakh } from '../../words/told-apart/kazakh';
import { latvian } from '../../words/told-apart/latvian';
import { lithuanian } from '../../words/told-apart/lithuanian';
import { macedonian } from '../../words/told-apart/macedonian';
import { marathi } from '../../words/told-apart/marathi';
import { mongolian } from '../../words/told-apart/mongolian';
import { nepali } from '../../words/told-apart/nepali';
import { persian } from '../../words/told-apart/persian';
import { serbian } from '../../words/told-apart/serbian';
import { slovak } from '../../words/told-apart/slovak';
import { slovenian } from '../../words/told-apart/slovenian';
import { swahili } from '../../words/told-apart/swahili';
import { tagalog } from '../../words/told-apart/tagalog';
import { urdu } from '../../words/told-apart/urdu';
import { vietnamese } from '../../words/told-apart/vietnamese';
import { turkish } from '../../words/turkish';
import { ukrainian } from '../../words/ukrainian';
import type { Words } from './words';

/** Every language at once, for those who read without loading first. */
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
