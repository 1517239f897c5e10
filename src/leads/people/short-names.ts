/**
 * What people are called, beside what stands on their papers: short forms, and names taken on for work abroad.
 * LinkedIn shows a former family name in the same brackets, `Ada (Brandt) Moreno`, so a word in brackets is a
 * nickname only when it is one of these or plainly comes from the first name. Folded.
 */
export const shortNames = new Set(
  `ace al alan alex alfie alice allen amy andy angela angie anna annie archie art barb becky bella ben benny bert
  bess beth betty bev bill billy bob bobby brad brian bruce buddy carl carol cathy charlie chip chris christine
  chuck cindy clara connie daisy dan danny dave david deb debbie dee derek dick dolly don donna doug drew ed eddie
  ella ellen ellie emily emma eric eva evan eve fiona flo frank frankie fred freddie gabe gary gene george gina
  ginny grace greg gus hal hank harry helen henry ian irene iris ivy jack jackie jacky jake james jamie jane jason
  jean jeff jen jenny jeremy jerry jess jessica jim jimmy jo joe joey john johnny jon joy joyce julia julie kat kate
  kathy katie kelly ken kenny kevin kim kit kitty larry laura leo leon les liam lily linda lisa liz lizzie lou louis
  lucy maggie mandy marge mark martin mary matt max may meg mel mia michael mick mickey mike milly mindy mitch moe
  molly nancy nat nate ned nell nick nicole nina nora oscar pam pat patty paul peg peggy penny pete peter phil polly
  rachel ray reggie rich rick ricky rob robin rod ron ronnie rose roy russ ruth ryan sally sam sandy sara sarah sean
  shirley sid sophie stan stella steph steve steven stu sue susan susie ted teddy terry thomas tiffany tim tina toby
  tom tommy toni tony tracy trish val vera vicky victor vince viv wally wendy will winnie zach zoe
  beppe chema chuy concha gianni gigi gino jupp kiki kike lalo lola lupe memo mimi nacho paco pancho paquita pepa
  pepe pilar poldi resi sepp sisi tito wiesl xandi ze zeca
  alyosha borya dasha dima fedya galya grisha gosha katya kolya kostya lena lyosha lyuba mariya masha misha mitya
  nadya natasha olya pasha petya sanya sasha serezha seryozha shura slava sonya tanya tolya vadik valya vanya vasya
  vitya volodya vova yura zhenya саша миша маша даша дима катя коля костя лена люба надя наташа оля паша петя
  слава соня таня толя ваня вася витя володя вова юра женя серёжа лёша настя`
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .split(/\s+/),
);

/**
 * Family names that often stand first, in Hungarian and Vietnamese, and are hardly anybody's given name. They say
 * that the order is in doubt, not what it is. Hungarian ones are folded; Vietnamese ones count with their marks only.
 */
export const familyNames = {
  hungarian: new Set(
    `nagy kovacs toth szabo horvath varga kiss kis molnar nemeth farkas balogh papp takacs juhasz lakatos meszaros olah
    racz fekete szilagyi torok feher szucs kocsis orsos pinter fodor szalai sipos magyar gulyas biro katona hegedus
    bodnar vincze kozma pasztor bognar halasz hajdu barta vegh`.split(/\s+/),
  ),
  vietnamese: new Set(
    'nguyễn trần lê phạm huỳnh hoàng võ vũ đặng bùi đỗ hồ ngô dương lý đinh trịnh đoàn'
      .normalize('NFC')
      .split(' '),
  ),
};
