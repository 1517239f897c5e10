import { arabic } from '../../words/arabic';
import { chinese } from '../../words/chinese';
import { czech } from '../../words/czech';
import { danish } from '../../words/danish';
import { dutch } from '../../words/dutch';
import { english } from '../../words/english';
import { finnish } from '../../words/finnish';
import { firstWords } from '../../words/first-words';
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
  ],
  detection: firstWords.detection,
};
