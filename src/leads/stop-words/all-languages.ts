import { arabic } from './arabic';
import { chinese } from './chinese';
import { czech } from './czech';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { greek } from './greek';
import { hebrew } from './hebrew';
import { hindi } from './hindi';
import { hungarian } from './hungarian';
import { italian } from './italian';
import { japanese } from './japanese';
import { korean } from './korean';
import { norwegian } from './norwegian';
import { polish } from './polish';
import { portuguese } from './portuguese';
import { romanian } from './romanian';
import { russian } from './russian';
import { spanish } from './spanish';
import type { StopWords } from './stop-words';
import { swedish } from './swedish';
import { turkish } from './turkish';
import { ukrainian } from './ukrainian';

/** A new language needs a file of its own and a line here. */
export const allLanguages: readonly StopWords[] = [
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
];
