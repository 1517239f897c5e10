import type { LanguageWords } from './language-words';

/** Those written in Latin letters; the others are in `cyrillic.ts`, and Serbian is in both. */
export const slavic: LanguageWords[] = [
  {
    language: 'cs',
    letters: 'ěřů',
    words: `
      a ale ani ano až bez bohužel bude budu by bych bychom byl byla bylo být co den dnes do dobrý díky
      děkuji i jak jako je jejich jen ještě jsem jsme jsou jste kde když která které který mezi mně moc mám
      máme máte mě může můžeme můžete můžu na naše nebo nebude není než nám od po podle pro prosím protože
      proč práce při rok rádi s se si skvělé tady tak taky také tam to toho tom této tím týden u už v vaše ve
      velmi vám váš vše všechno z za zavolat ze že
    `,
  },
  {
    language: 'hr',
    letters: 'čđ',
    words: `
      ako ali bilo bio biti da dobro gdje hvala i ili ima imam imamo iz je jer još kad kada kako kao kod koja
      koje koji li lijepo mi može na nas naš ne nije od ovo po poslije prije puno sam samo se smo ste su sve
      tako te to u uvijek vas vaš već vi više za što
    `,
  },
  {
    language: 'pl',
    letters: 'ąćęłńśźż',
    words: `
      a ale ani bardzo bez bo by być był była było byłoby będzie chcę ci co coś czy czyli czym dla dlaczego
      do dobry dobrze dzień dzięki dziękuję dziś gdzie gratulacje i ich jak jako jednak jego jej jest jestem
      jeszcze jeśli już kiedy kto która które który lub mam mamy masz mi między mnie mogę może możemy możesz
      można my na nad nam nas nic nie nigdy o od oni oraz pan pana pani panu po pod pozdrawiam proszę przed
      przez rok się są ta tak także tam te tego ten też to trzeba tutaj tydzień tylko tym u w wam was we
      witam więc wy z za zawsze ze że
    `,
  },
  {
    language: 'sk',
    letters: 'äôĺľŕ',
    words: `
      a ako ale alebo ani až bez bohužiaľ bol bola bolo bude budem by byť deň dnes do dobrý ešte i ich je kde
      keď ktorá ktoré ktorý len ma medzi mne mám máme máte môže môžem môžeme môžete na naše nebude než nie
      nám od po podľa pre pretože prečo pri prosím práca rok s sa si sme som ste sú tak tam tiež to tu týždeň
      u už v vaše veľa veľmi vám vďaka všetko z za áno čo ďakujem že
    `,
  },
  {
    language: 'sl',
    words: `
      ali ampak bil bilo biti bolj da dobro hvala ima imam imamo in iz je kaj kako kdaj ker ki kjer ko kot
      lahko lepo mi na najlepša nas naš ne ni od pa po pri samo se sem smo so ste tako te to tudi v vas vaš
      vedno vi vse za zelo če še že
    `,
  },
  {
    language: 'sr',
    letters: 'čđ',
    words: `
      ako ali bilo bio biti da dobro gde hvala i ili ima imam imamo iz je jer još kad kada kako kao kod koja
      koje koji lepo li mi može na nas naš ne nije od ovo po posle pre puno sam samo se smo ste su sve tako
      te to u uvek vas vaš već vi više za šta što
    `,
  },
];
