import type { LanguageWords } from './language-words';

/** Words that everybody borrows ("great", "thanks", "super") are left out. */
export const germanic: LanguageWords[] = [
  {
    language: 'af',
    words: `
      baie daar dankie die dis dit ek en gaan goed het hier hierdie hoe hulle jou julle jy kan lekker maar
      mense met moet nie nog omdat ons ook oor sal toe uit van vir waar want was wat
    `,
  },
  {
    language: 'da',
    letters: 'æø',
    words: `
      af altid altså arbejde at blev bliver både de dem den denne der deres det dette dig disse du efter
      eller en end er et for fra gerne god godt har hej hele hos hvad hvor hvordan hvorfor ikke interesseret
      jeg jer jeres kan kommer kun kunne lige mange med meget men mere mig min nogen noget nogle nu ny nye
      når og også om op over på rigtig selv selvom sig skal snakke som synes så tak til ud uge var vi vil
      virkelig vores være været
    `,
  },
  {
    language: 'de',
    letters: 'ßäöü',
    words: `
      aber alle alles als also am an auch auf aus bei beim beste bin bis bist bitte damit danach dank danke
      dann das dass dem den denke der des die diese diesen dieser dieses dir doch durch ein eine einem einen
      einer es etwas euch finde für ganz genau gern gerne gibt grüße gut guten habe haben hallo hast hat
      heute hier hätte hätten ich ihr ihre ihren im immer ist ja jahr jeder jetzt kann kein keine können
      leider letzte letzten machen mal man mehr mich mir mit müssen nach nein nicht nichts noch nur nächste
      nächstes ob oder schon schön sehr seit selbst sie sind so soll sollte sondern um und uns unser unsere
      unter viel vielen vielleicht von vor war warum was weil weiter wenn werden wie wieder wir wird wo woche
      wäre würde würden zu zum zur über
    `,
  },
  {
    language: 'en',
    words: `
      about after again all also always am an and any anything are around as at back be because been before
      being between both but by can could did didn do does doesn don each even everything for from get good
      had has have her here him his how i if in into is isn it its just know last let like ll many me more
      most much my need never next no nobody not now of often on only or other our out over please re really
      s see shall she should so some someone something still such than that the their them then there these
      they think this those through to today too up us ve very want was wasn we week well were what when
      where which while who why will with without would year yes you your
    `,
  },
  {
    language: 'nl',
    words: `
      aan alle alleen als altijd bedankt ben bent beste bij daar dan dank dat de deze die dit door echt een
      eens elke en er gaan gaat geen goed graag groet had heb hebben hebt heeft heel het hier hoe hoi hoor
      hun iets ik in is jaar je jij jouw jullie kan komen kunnen laat laten leuk maar mee meer mensen met
      mijn misschien moet moeten mogen mooi naar niet nog nu om omdat onder ons onze ook op over succes te
      tegen tijd tot u uit uw van vandaag veel voor waar waarom was wat we weer wel werk wij wil willen
      worden wordt zeer zeker zelf zie zijn zo zonder zou zouden
    `,
  },
  {
    language: 'no',
    letters: 'æø',
    words: `
      alltid arbeid at av bare ble blir bra både de deg dem den denne der dere deres det dette disse du eit
      eller en enn er et etter fint for fra frå gjerne gjør gjøre god godt gratulerer har hei hele hos hva
      hvem hvilke hvis hvor hvordan hvorfor ikke ikkje interessert jeg kan kommer kun kunne mange med meg men
      mer min mye noe noen noensinne ny nye nå når og også om opp over på seg selv skal snakke som synes så
      takk til uke ut var veldig vi viktig vil virkelig vore vår våre være vært
    `,
  },
  {
    language: 'sv',
    letters: 'äåö',
    words: `
      aldrig alla alltid arbete att av bara blev blir bra både de dem den denna deras dessa det detta dig
      ditt du där efter eller en er ett finns från fungerar för gärna gång gör göra ha har hej hela hos hur
      här håller ibland inte intresserad jag kan kommer kunna man med mellan men mer mig min mitt mycket
      många ni nu ny nya när någon något några och också om oss prata på redan sedan sig själv själva ska
      skulle som så sådan sådant tack till tycker upp ut utan vad var vara varför varit vecka verkligen vi
      viktigt vilka vilken vill väldigt vår våra än är över
    `,
  },
];
