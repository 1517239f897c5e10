import { foldText } from '../text/fold-text';

/** How one language begins and ends a message. Entries are parted by `|`, in any case, with or without marks. */
export type Courtesy = {
  /** Greet alone, even when the sentence runs on behind them. */
  hellos: string;
  /** Greet before a name or a comma: "good morning" also begins "Good morning routines". */
  wishes: string;
  /** Greet before a name only. */
  dears: string;
  /** Stand before or behind a name, or in its place ("Hi all"). */
  titles: string;
  /** Close, whatever follows on their line ("Viele Grüße aus Berlin"). */
  regards: string;
  /** Close when nothing but a name follows: "Best, Tom", not "Best practices". */
  partings: string;
};

/** One entry per language; a new one needs no other change. */
export const courtesies: Record<string, Courtesy> = {
  en: {
    hellos: 'hi|hello|hey|hiya|howdy|hi again|hello again',
    wishes: 'good morning|good afternoon|good evening|good day|morning|happy monday|happy friday|greetings',
    dears: 'dear|my dear',
    titles: 'mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|there|all|everyone|everybody|team|folks',
    regards:
      'best regards|kind regards|kindest regards|warm regards|warmest regards|regards|best wishes|warm wishes|with best regards|with kind regards|yours sincerely|yours faithfully|yours truly|sincerely yours|many thanks and best regards|thanks and regards|greetings from',
    partings:
      'best|all the best|all best|cheers|thanks|thank you|many thanks|thanks a lot|thanks so much|looking forward|thanks again|thank you very much|sincerely|warmly|take care|talk soon|speak soon|have a great day|have a nice day|have a great week|cordially|respectfully|yours',
  },
  de: {
    hellos: 'hallo|hi|hey|moin|moin moin|servus|grüezi|grüß gott|grüß dich|guten tag|hallöchen',
    wishes: 'guten morgen|guten abend|schönen guten tag|einen schönen guten tag',
    dears: 'liebe|lieber|liebes|sehr geehrte|sehr geehrter|geehrte|geehrter|werte|werter',
    titles: 'frau|herr|herrn|dr|prof|professor|dipl ing|zusammen|alle|damen und herren|kollegen',
    regards:
      'viele grüße|liebe grüße|beste grüße|schöne grüße|herzliche grüße|freundliche grüße|mit freundlichen grüßen|mit besten grüßen|mit herzlichen grüßen|viele liebe grüße|grüße|gruß|herzliche grüsse aus|mfg|lg|vg',
    partings:
      'danke|vielen dank|besten dank|herzlichen dank|danke dir|danke ihnen|danke schön|bis bald|bis dann|alles gute|schönen tag noch|schönes wochenende|ihr|ihre|dein|deine',
  },
  fr: {
    hellos: 'bonjour|bonsoir|salut|coucou|rebonjour',
    wishes: 'bonne journée à vous',
    dears: 'cher|chère|chers|chères',
    titles: 'm|mme|mlle|monsieur|madame|mademoiselle|maître|dr|à tous|à toutes|à tous et à toutes|tous',
    regards:
      'cordialement|bien cordialement|très cordialement|bien à vous|bien à toi|sincères salutations|meilleures salutations|salutations distinguées|salutations cordiales|amicalement|bien amicalement',
    partings:
      'merci|merci beaucoup|merci d’avance|un grand merci|mille mercis|à bientôt|à très vite|bonne journée|belle journée|bonne soirée|bises|au plaisir|sincèrement|respectueusement',
  },
  es: {
    hellos: 'hola|muy buenas|hola de nuevo',
    wishes: 'buenos días|buen día|buenas tardes|buenas noches|buenas',
    dears: 'querida|querido|estimada|estimado|apreciada|apreciado|queridos|estimados',
    titles: 'sr|sra|srta|señor|señora|señorita|don|doña|d|dr|dra|ing|a todos|a todas|a todos y todas|todos',
    regards:
      'saludos|un saludo|saludos cordiales|un cordial saludo|atentamente|cordialmente|un abrazo|muchos saludos|reciba un cordial saludo|abrazos',
    partings:
      'gracias|muchas gracias|mil gracias|gracias de antemano|hasta pronto|hasta luego|que tengas buen día|feliz día',
  },
  pt: {
    hellos: 'olá|oi|oie|e aí',
    wishes: 'bom dia|boa tarde|boa noite|viva',
    dears: 'cara|caro|prezada|prezado|querida|querido|caros|exma|exmo',
    titles: 'sr|sra|senhor|senhora|dr|dra|dona|eng|a todos|pessoal|todos',
    regards:
      'atenciosamente|cordialmente|com os melhores cumprimentos|melhores cumprimentos|cumprimentos|um abraço|abraço|abraços|saudações|att',
    partings:
      'obrigado|obrigada|muito obrigado|muito obrigada|desde já agradeço|até breve|até logo|grato|grata',
  },
  it: {
    hellos: 'ciao|buongiorno|buonasera|buon pomeriggio|ehi',
    wishes: 'buona giornata a lei|buon giorno|buona sera|salve',
    dears: 'cara|caro|gentile|egregio|egregia|gentilissima|gentilissimo|cari|spettabile',
    titles:
      'sig|sig ra|sigra|signor|signora|dott|dott ssa|dottssa|dottor|dottoressa|ing|avv|prof|a tutti|tutti',
    regards:
      'cordiali saluti|distinti saluti|cari saluti|un caro saluto|un saluto|tanti saluti|saluti|cordialmente|un cordiale saluto',
    partings: 'grazie|grazie mille|molte grazie|a presto|buona giornata|buona serata|un abbraccio',
  },
  nl: {
    hellos: 'hallo|hoi|hey|hi',
    wishes: 'goedemorgen|goedemiddag|goedenavond|goedendag|dag|ha',
    dears: 'beste|lieve|geachte|waarde',
    titles: 'de heer|heer|meneer|mevrouw|mevr|mw|dhr|dr|prof|allemaal|allen',
    regards:
      'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|groet|groeten|groetjes|met hartelijke groet|mvg',
    partings:
      'bedankt|dank je|dank u|dank je wel|dank u wel|alvast bedankt|hartelijk dank|tot snel|fijne dag',
  },
  sv: {
    hellos: 'hej|hejsan|hallå|tjena|hej hej',
    wishes: 'god morgon|god dag|god kväll|godmorgon',
    dears: 'kära|käre|bästa|bäste',
    titles: 'alla|allihopa|herr|fru|dr',
    regards:
      'med vänliga hälsningar|med vänlig hälsning|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar|många hälsningar|mvh',
    partings: 'tack|tack så mycket|stort tack|tack på förhand|ha det bra|ha en fin dag|vi hörs|allt gott',
  },
  da: {
    hellos: 'hej|hejsa|goddag|hallo|halløj',
    wishes: 'god morgen|god dag|god aften|godmorgen|godaften',
    dears: 'kære',
    titles: 'alle|allesammen|hr|fru|dr',
    regards:
      'med venlig hilsen|venlig hilsen|venlige hilsner|de bedste hilsner|bedste hilsner|mange hilsner|hilsen|kærlig hilsen|mvh|vh',
    partings: 'tak|mange tak|på forhånd tak|tusind tak|hav en god dag|vi ses|alt godt',
  },
  no: {
    hellos: 'hei|heisann|hallo|hei hei|god dag',
    wishes: 'god morgen|god kveld|god ettermiddag',
    dears: 'kjære',
    titles: 'alle|alle sammen|herr|fru|dr',
    regards:
      'med vennlig hilsen|vennlig hilsen|beste hilsen|hilsen|mange hilsener|hjertelig hilsen|de beste hilsener|mvh|vh',
    partings: 'takk|tusen takk|mange takk|på forhånd takk|ha en fin dag|vi snakkes|alt godt',
  },
  fi: {
    hellos: 'hei|moikka|terve|heippa|hei taas|tervehdys',
    wishes: 'moi|hyvää huomenta|hyvää päivää|hyvää iltaa|huomenta|päivää',
    dears: 'hyvä|rakas|arvoisa',
    titles: 'kaikki|herra|rouva|neiti|tohtori|vaan',
    regards:
      'ystävällisin terveisin|parhain terveisin|terveisin|terveiset|parhaat terveiset|terveisiä|yt|yst terv|lämpimin terveisin',
    partings:
      'kiitos|kiitos paljon|kiitoksia|suuret kiitokset|hyvää päivänjatkoa|mukavaa päivää|kaikkea hyvää',
  },
  pl: {
    hellos: 'cześć|witaj|witam|hej|dzień dobry|siema',
    wishes: 'dobry wieczór|dobry',
    dears: 'droga|drogi|drodzy|szanowna|szanowny|szanowni|kochana|kochany',
    titles: 'pani|panie|pan|państwo|dr|prof|inż|mgr|wszystkim|wszyscy',
    regards:
      'pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|z pozdrowieniami|pozdrowienia|z poważaniem|z wyrazami szacunku|łączę pozdrowienia|serdeczności',
    partings: 'dziękuję|dzięki|dziękuję bardzo|bardzo dziękuję|z góry dziękuję|miłego dnia|do usłyszenia',
  },
  cs: {
    hellos: 'ahoj|dobrý den|zdravím|čau|nazdar',
    wishes: 'dobré ráno|dobrý večer|dobré odpoledne|hezký den',
    dears: 'milá|milý|vážená|vážený|vážení|drahá|drahý',
    titles: 'paní|pane|pan|slečno|slečna|ing|mgr|dr|všem|všichni|inženýre|doktore',
    regards:
      's pozdravem|s přátelským pozdravem|s přáním hezkého dne|srdečně zdravím|s úctou|srdečné pozdravy|pozdravy|přeji hezký den',
    partings: 'děkuji|díky|děkuji předem|mockrát děkuji|děkuju|hezký den|mějte se|měj se|zdraví',
  },
  hu: {
    hellos: 'szia|sziasztok|helló|hello|üdv|üdvözlöm|üdvözöllek|jó napot|jó napot kívánok',
    wishes: 'jó reggelt|jó estét|szép napot',
    dears: 'kedves|tisztelt|drága',
    titles: 'úr|asszony|hölgyem|uram|dr|mindenki|mindenkinek|igazgató|kollégák',
    regards:
      'üdvözlettel|szívélyes üdvözlettel|baráti üdvözlettel|tisztelettel|köszönettel|minden jót|legjobbakat|üdvözlet',
    partings:
      'köszönöm|köszi|köszönöm szépen|előre is köszönöm|nagyon köszönöm|üdv|szép napot|szép napot kívánok',
  },
  ro: {
    hellos: 'salut|bună ziua|salutare',
    wishes: 'bună dimineața|bună seara|bună|noroc',
    dears: 'dragă|stimată|stimate|stimați|dragi',
    titles: 'domnule|doamnă|doamna|domnul|dl|dna|dr|ing|tuturor|toți|colegi',
    regards:
      'cu stimă|cu respect|cu drag|cele bune|toate cele bune|cu cele mai bune gânduri|salutări|cu prietenie|cu considerație',
    partings: 'mulțumesc|mulțumesc mult|mersi|vă mulțumesc|îți mulțumesc|o zi bună|o zi frumoasă|pe curând',
  },
  tr: {
    hellos: 'merhaba|selam|selamlar|merhabalar',
    wishes: 'günaydın|iyi günler|iyi akşamlar|tünaydın|iyi çalışmalar',
    dears: 'sevgili|sayın|değerli',
    titles: 'hanım|bey|hocam|dr|prof|herkese|arkadaşlar|abi|hanımefendi|beyefendi',
    regards:
      'saygılarımla|saygılarımızla|iyi çalışmalar|iyi çalışmalar dilerim|sevgilerimle|en iyi dileklerimle|iyi günler dilerim|selamlar|sevgiler|saygılar',
    partings:
      'teşekkürler|teşekkür ederim|çok teşekkürler|çok teşekkür ederim|şimdiden teşekkürler|kolay gelsin|görüşmek üzere',
  },
  el: {
    hellos: 'γεια|γεια σας|γεια σου|γειά|χαίρετε|χαίρε',
    wishes: 'καλημέρα|καλησπέρα|καλημέρα σας|καλησπέρα σας|καλό μεσημέρι',
    dears: 'αγαπητή|αγαπητέ|αγαπητοί|αξιότιμε|αξιότιμη|αξιότιμη κυρία|φίλε|φίλη',
    titles: 'κύριε|κυρία|κε|κα|κύριος|όλους|σε όλους|δρ',
    regards:
      'με εκτίμηση|φιλικά|με φιλικούς χαιρετισμούς|χαιρετισμούς|πολλούς χαιρετισμούς|με σεβασμό|φιλικούς χαιρετισμούς|εγκάρδια',
    partings:
      'ευχαριστώ|ευχαριστώ πολύ|σας ευχαριστώ|ευχαριστώ εκ των προτέρων|καλή συνέχεια|τα λέμε|να είστε καλά',
  },
  ru: {
    hellos: 'привет|здравствуйте|здравствуй|приветствую|добрый день|доброго дня|доброго времени суток',
    wishes: 'доброе утро|добрый вечер',
    dears: 'дорогая|дорогой|уважаемая|уважаемый|уважаемые|дорогие',
    titles: 'господин|госпожа|г|коллеги|друзья|всем|доктор',
    regards:
      'с уважением|с наилучшими пожеланиями|всего доброго|всего хорошего|искренне ваш|искренне ваша|с теплом|с приветом|хорошего дня',
    partings: 'спасибо|большое спасибо|благодарю|заранее спасибо|спасибо большое|до связи|до встречи|удачи',
  },
  uk: {
    hellos: 'привіт|вітаю|добрий день|доброго дня|здрастуйте|добридень',
    wishes: 'доброго ранку|добрий вечір|доброго вечора|добрий ранок',
    dears: 'дорога|дорогий|шановна|шановний|шановні|люба|любий|вельмишановний|вельмишановна',
    titles: 'пане|пані|пан|панове|колеги|друзі|всім|усім',
    regards:
      'з повагою|з найкращими побажаннями|щиро ваш|щиро ваша|усього найкращого|всього найкращого|гарного дня',
    partings: 'дякую|щиро дякую|дуже дякую|наперед дякую|до зв’язку|до зустрічі|бувайте',
  },
  ja: {
    hellos:
      'こんにちは|こんばんは|はじめまして|初めまして|お世話になっております|お世話になります|いつもお世話になっております|お疲れ様です|お疲れさまです|突然のご連絡失礼いたします|突然のご連絡失礼します',
    wishes: 'おはようございます|おはよう|拝啓|どうも',
    dears: '親愛なる',
    titles: 'さん|さま|様|先生|氏|君|くん|ちゃん|殿|部長|課長|社長|みなさん|皆さん|皆様',
    regards:
      'よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|よろしくお願い申し上げます|宜しくお願いします|宜しくお願いいたします|宜しくお願い致します|どうぞよろしくお願いします|どうぞよろしくお願いいたします|どうぞよろしくお願い致します|何卒よろしくお願いいたします|何卒よろしくお願い申し上げます|今後ともよろしくお願いします|今後ともよろしくお願いいたします|敬具|草々|よろしく',
    partings:
      'ありがとうございます|ありがとうございました|ありがとう|では|それでは|それではまた|ではまた|失礼します|失礼いたします',
  },
  zh: {
    hellos: '您好|你好|大家好|哈喽|嗨|早上好|下午好|晚上好|您好呀|你好呀|早安|午安',
    wishes: '早|各位好',
    dears: '亲爱的|親愛的|尊敬的|敬爱的|敬愛的',
    titles: '先生|女士|小姐|老师|老師|总|總|经理|經理|博士|教授|同学|同學|太太|各位|大家|朋友|总监|總監',
    regards:
      '此致|此致敬礼|此致敬禮|敬礼|敬禮|祝好|祝商祺|顺颂商祺|順頌商祺|祝您工作顺利|祝您工作順利|祝工作顺利|祝工作順利|祝一切顺利|祝一切順利|敬上|谨上|謹上|致敬|此致问候|顺祝商祺|順祝商祺',
    partings:
      '谢谢|謝謝|多谢|多謝|谢谢您|謝謝您|谢谢你|謝謝你|非常感谢|非常感謝|感谢|感謝|再见|再見|期待您的回复|期待您的回覆',
  },
  ko: {
    hellos: '안녕하세요|안녕하십니까|안녕|반갑습니다|처음 뵙겠습니다',
    wishes: '좋은 아침입니다|좋은 하루입니다',
    dears: '친애하는|존경하는',
    titles: '님|씨|선생님|대표님|부장님|과장님|팀장님|이사님|교수님|여러분',
    regards: '잘 부탁드립니다|드림|올림|좋은 하루 되세요|안부 전합니다|배상',
    partings: '감사해요|고마워요|수고하세요|안녕히 계세요|또 뵙겠습니다|감사합니다|고맙습니다|감사드립니다',
  },
  ar: {
    hellos:
      'مرحبا|مرحبًا|أهلا|أهلاً|أهلا وسهلا|السلام عليكم|السلام عليكم ورحمة الله|السلام عليكم ورحمة الله وبركاته|تحية طيبة|تحية طيبة وبعد|هلا',
    wishes: 'صباح الخير|مساء الخير',
    dears: 'عزيزتي|عزيزي|أعزائي|السيد|السيدة|حضرة',
    titles:
      'السيد|السيدة|الأستاذ|الأستاذة|أستاذ|أستاذة|الدكتور|الدكتورة|دكتور|دكتورة|المهندس|المهندسة|جميعا|بكم|بك',
    regards:
      'مع أطيب التحيات|أطيب التحيات|مع التحية|مع خالص التحية|تحياتي|مع تحياتي|خالص التحيات|وتفضلوا بقبول فائق الاحترام|مع فائق الاحترام|مع الاحترام|والسلام عليكم|أخوكم',
    partings: 'شكرا|شكرًا|شكرا جزيلا|شكرا لك|شكرا لكم|مع السلامة|إلى اللقاء|يوم سعيد|مع الشكر',
  },
  he: {
    hellos: 'שלום|היי|הי|שלום רב|אהלן|שלום לך|שלום לכולם',
    wishes: 'בוקר טוב|ערב טוב|צהריים טובים|יום טוב|שבוע טוב',
    dears: 'יקירתי|יקירי|לכבוד|מר|גברת',
    titles: 'מר|גברת|גב|דר|ד"ר|פרופ|היקר|היקרה|כולם|לכולם|יקרה|יקר',
    regards: 'בברכה|בברכה חמה|בכבוד רב|בידידות|כל טוב|בהערכה|ברכות חמות|בברכת',
    partings: 'תודה|תודה רבה|המון תודה|תודה מראש|להתראות|נדבר|יום נעים|יום טוב|שלך',
  },
  hi: {
    hellos: 'नमस्ते|नमस्कार|हैलो|हेलो|हाय|प्रणाम|राम राम',
    wishes: 'सुप्रभात|शुभ प्रभात|शुभ संध्या|शुभ दिन',
    dears: 'प्रिय|आदरणीय|माननीय|प्यारे|प्यारी',
    titles: 'जी|श्री|श्रीमती|सुश्री|डॉ|सर|मैडम|साहब|सभी|सभी को|मित्रों',
    regards: 'सादर|शुभकामनाओं सहित|शुभकामनाएँ|शुभकामनाएं|भवदीय|भवदीया|सधन्यवाद|धन्यवाद सहित|हार्दिक शुभकामनाएँ',
    partings: 'धन्यवाद|बहुत धन्यवाद|बहुत बहुत धन्यवाद|शुक्रिया|आपका धन्यवाद|फिर मिलेंगे|अलविदा|आपका|आपकी',
  },
};

/** Small words within a name, and between two. */
export const particles = new Set(
  'van von der den de la di da del dos das du le ter ten bin al zu and und et y e og och и та en'.split(' '),
);

/** A line that begins so is no part of the signature, although it stands behind it. */
export const postscript =
  /^[\p{Cf}\s]*(?:p\.?\s?s\.?|p\.?\s?d\.?|追伸|附言|附|又及|추신|нота бене|з\.?\s?ы\.?|υ\.?\s?γ\.?|ملاحظة|נ["״.]?ב)(?![\p{L}\p{N}])/iu;

/** A word where it stands in the text; one character in scripts written without spaces. */
export type Word = { start: number; end: number; fold: string; capital: boolean; spaceless: boolean };

const spacelessScript =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const wordShape = new RegExp(
  `[${spacelessScript}][\\p{M}\\p{Cf}]*|(?![${spacelessScript}])[\\p{L}\\p{N}](?:(?![${spacelessScript}])[\\p{L}\\p{N}\\p{M}\\p{Cf}])*`,
  'gu',
);
const spacelessStart = new RegExp(`^[${spacelessScript}]`, 'u');
/** Format characters, and the vowel signs that Arabic and Hebrew write or leave out. */
const unheard = /[\p{Cf}\u0591-\u05C7\u0640\u064B-\u0652\u0670]/gu;
/** Most words of most texts: nothing but the case to fold. */
const plain = /^[a-z0-9]+$/i;
const small = /^\p{Ll}/u;

/** The words of a text in any script, without punctuation and emoji, folded as they are compared. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: raw, index } of text.matchAll(wordShape)) {
    const fold = plain.test(raw)
      ? raw.toLowerCase()
      : foldText(raw.replace(unheard, '')).replace(unheard, '');
    if (!fold) continue;
    const spaceless = spacelessStart.test(raw);
    words.push({ start: index, end: index + raw.length, fold, capital: !small.test(raw), spaceless });
  }
  return words;
}
