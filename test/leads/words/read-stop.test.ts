import fc from 'fast-check';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { readStop } from '../../../src/leads/words/read-stop';
import { allWords } from '../all-words';

/** A Friday, ten in the morning in Berlin. */
const now = Date.UTC(2026, 10, 20, 9);
/** Nine in Berlin: 8:00 UTC in winter, 7:00 in summer. */
const nextYear = Date.UTC(2027, 0, 11, 8);
const march = Date.UTC(2027, 2, 1, 8);
const thirdQuarter = Date.UTC(2027, 6, 1, 7);
const afterSummer = Date.UTC(2027, 8, 1, 7);
const inThreeMonths = Date.UTC(2027, 1, 20, 8);
const inTwoWeeks = Date.UTC(2026, 11, 4, 8);
const back = Date.UTC(2026, 10, 25, 8);

beforeAll(() => {
  vi.stubEnv('TZ', 'Europe/Berlin');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

it.each<[language: string, ...texts: string[]]>([
  [
    'English',
    'Hi Ben, sorry, I am not interested.',
    'No, thanks!',
    'Please stop messaging me',
    'You have the wrong person.',
  ],
  [
    'German',
    'Hallo Ben, ich habe leider kein Interesse.',
    'Nein, danke!',
    'Bitte nicht mehr schreiben.',
    'Sie hören von meinem Anwalt.',
  ],
  [
    'French',
    'Bonjour, je ne suis pas intéressée.',
    'Non merci, bonne journée',
    'Arrêtez de m’écrire !',
    'Vous vous trompez, mauvaise personne.',
  ],
  [
    'Spanish',
    'Hola, no me interesa.',
    '¡No, gracias!',
    'Por favor, deja de escribirme',
    'Creo que es la persona equivocada.',
  ],
  [
    'Portuguese',
    'Olá, não tenho interesse.',
    'Não, obrigada.',
    'Por favor pare de me escrever',
    'Vou falar com o meu advogado.',
  ],
  [
    'Italian',
    'Buongiorno, non mi interessa.',
    'No grazie!',
    'Per favore non scrivermi più',
    'Temo sia la persona sbagliata.',
  ],
  [
    'Dutch',
    'Hoi, ik heb geen interesse.',
    'Nee, dank je',
    'Stop met berichten sturen',
    'Je hebt de verkeerde persoon.',
  ],
  [
    'Swedish',
    'Hej, jag är inte intresserad.',
    'Nej tack!',
    'Sluta skriva till mig',
    'Du har nog fel person.',
  ],
  [
    'Danish',
    'Hej, jeg er ikke interesseret.',
    'Nej tak',
    'Stop med at skrive til mig',
    'Du har fat i den forkerte person.',
  ],
  [
    'Norwegian',
    'Hei, jeg er ikke interessert.',
    'Nei takk!',
    'Slutt å skrive til meg',
    'Du har nok feil person.',
  ],
  [
    'Finnish',
    'Hei, en ole kiinnostunut.',
    'Ei kiitos!',
    'Älä lähetä minulle viestejä',
    'Taitaa olla väärä henkilö.',
  ],
  [
    'Polish',
    'Dzień dobry, nie jestem zainteresowana.',
    'Nie, dziękuję',
    'Proszę do mnie nie pisać',
    'To chyba nie ta osoba.',
  ],
  ['Czech', 'Dobrý den, nemám zájem.', 'Ne, děkuji.', 'Už mi nepište', 'To je asi špatná osoba.'],
  [
    'Hungarian',
    'Szia, nem érdekel.',
    'Köszönöm, nem.',
    'Kérem, ne írjon többet',
    'Nem én vagyok az illetékes.',
  ],
  [
    'Romanian',
    'Bună, nu sunt interesat.',
    'Nu, mulțumesc',
    'Vă rog nu-mi mai scrieți',
    'Cred că ați greșit persoana.',
  ],
  [
    'Turkish',
    'Merhaba, ilgilenmiyorum.',
    'Hayır, teşekkürler',
    'Lütfen bana yazmayın',
    'Sanırım yanlış kişi.',
  ],
  [
    'Greek',
    'Γεια σας, δεν ενδιαφέρομαι.',
    'Όχι, ευχαριστώ',
    'Παρακαλώ μη μου γράφεις',
    'Μάλλον λάθος άτομο.',
  ],
  [
    'Russian',
    'Здравствуйте, мне не интересно.',
    'Нет, спасибо',
    'Пожалуйста, не пишите мне',
    'Вы ошиблись адресатом.',
  ],
  [
    'Ukrainian',
    'Вітаю, мені це не цікаво.',
    'Ні, дякую',
    'Будь ласка, не пишіть мені',
    'Мабуть, не та людина.',
  ],
  [
    'Japanese',
    '申し訳ありませんが、興味がありません。',
    'いいえ、結構です。',
    '連絡しないでください',
    '人違いだと思います。',
  ],
  ['Chinese', '你好，我不感兴趣。', '不用了，谢谢！', '请不要联系我', '您可能找错人了。'],
  ['Korean', '안녕하세요, 관심 없습니다.', '아니요, 괜찮습니다.', '연락하지 마세요', '담당자가 아닙니다.'],
  ['Arabic', 'مرحبا، أنا غير مهتم.', 'لا، شكرًا', 'من فضلك لا تراسلني', 'أظن أنك راسلت الشخص الخطأ.'],
  ['Hebrew', 'היי, אני לא מעוניין.', 'לא, תודה', 'בבקשה תפסיק לכתוב לי', 'פנית לאדם הלא נכון.'],
  ['Hindi', 'नमस्ते, मुझे रुचि नहीं है।', 'नहीं, धन्यवाद', 'कृपया मुझे मैसेज मत भेजो', 'आपने गलत व्यक्ति को लिखा है।'],
])('hears a no for good in %s', (_, ...texts) => {
  expect(texts.map((text) => readStop(text, now, allWords)?.kind ?? text)).toEqual(texts.map(() => 'hard'));
});

it.each<[language: string, text: string]>([
  ['English', 'I am out of the office until 25 November.'],
  ['German', 'Ich bin im Urlaub und am 25. November zurück.'],
  ['French', 'Je suis en congé jusqu’au 25 novembre.'],
  ['Spanish', 'Estoy de vacaciones hasta el 25 de noviembre.'],
  ['Portuguese', 'Estou de férias até 25 de novembro.'],
  ['Italian', 'Sono in ferie fino al 25 novembre.'],
  ['Dutch', 'Ik ben op vakantie tot 25 november.'],
  ['Swedish', 'Jag är på semester till 25 november.'],
  ['Danish', 'Jeg er på ferie til den 25. november.'],
  ['Norwegian', 'Jeg er på ferie til 25. november.'],
  ['Finnish', 'Olen lomalla 25. marraskuuta asti.'],
  ['Polish', 'Jestem na urlopie do 25 listopada.'],
  ['Czech', 'Jsem na dovolené do 25. listopadu.'],
  ['Hungarian', 'Szabadságon vagyok november 25-ig.'],
  ['Romanian', 'Sunt în concediu până pe 25 noiembrie.'],
  ['Turkish', '25 Kasım tarihine kadar izindeyim.'],
  ['Greek', 'Είμαι σε άδεια μέχρι 25 Νοεμβρίου.'],
  ['Russian', 'Я в отпуске до 25 ноября.'],
  ['Ukrainian', 'Я у відпустці до 25 листопада.'],
  ['Japanese', '11月25日まで休暇中です。'],
  ['Chinese', '我在休假，11月25日回来。'],
  ['Korean', '11월 25일까지 휴가 중입니다.'],
  ['Arabic', 'أنا في إجازة حتى 25 نوفمبر.'],
  ['Hebrew', 'אני בחופשה עד 25 בנובמבר.'],
  ['Hindi', 'मैं 25 नवंबर तक छुट्टी पर हूँ।'],
])('reads until when somebody is away in %s', (_, text) => {
  expect(readStop(text, now, allWords)).toMatchObject({ kind: 'out-of-office', until: back });
});

it.each<[language: string, text: string, at: number]>([
  ['English', 'Maybe next year.', nextYear],
  ['English', 'Let’s talk in Q3', thirdQuarter],
  ['German', 'Vielleicht nächstes Jahr', nextYear],
  ['German', 'Melden Sie sich gern nach dem Sommer.', afterSummer],
  ['French', 'Peut-être l’année prochaine', nextYear],
  ['French', 'On en reparle après l’été ?', afterSummer],
  ['Spanish', 'Quizás el año que viene', nextYear],
  ['Spanish', 'Hablamos en marzo', march],
  ['Portuguese', 'Talvez no próximo ano', nextYear],
  ['Portuguese', 'Vamos conversar em 3 meses', inThreeMonths],
  ['Italian', 'Forse l’anno prossimo', nextYear],
  ['Italian', 'Sentiamoci tra due settimane', inTwoWeeks],
  ['Dutch', 'Misschien volgend jaar', nextYear],
  ['Dutch', 'Laten we na de zomer praten', afterSummer],
  ['Swedish', 'Kanske nästa år', nextYear],
  ['Swedish', 'Hör av dig om tre månader', inThreeMonths],
  ['Danish', 'Måske næste år', nextYear],
  ['Danish', 'Skriv til mig i marts', march],
  ['Norwegian', 'Kanskje neste år', nextYear],
  ['Norwegian', 'Ta kontakt om to uker', inTwoWeeks],
  ['Finnish', 'Ehkä ensi vuonna', nextYear],
  ['Finnish', 'Palataan asiaan maaliskuussa', march],
  ['Polish', 'Może w przyszłym roku', nextYear],
  ['Polish', 'Wróćmy do tego w marcu', march],
  ['Czech', 'Možná příští rok', nextYear],
  ['Czech', 'Ozvěte se za 3 měsíce', inThreeMonths],
  ['Hungarian', 'Talán jövőre', nextYear],
  ['Hungarian', 'Beszéljünk márciusban', march],
  ['Romanian', 'Poate anul viitor', nextYear],
  ['Romanian', 'Vorbim peste trei luni', inThreeMonths],
  ['Turkish', 'Belki gelecek yıl', nextYear],
  ['Turkish', 'Mart’ta konuşalım', march],
  ['Greek', 'Ίσως του χρόνου', nextYear],
  ['Greek', 'Τα λέμε τον Μάρτιο', march],
  ['Russian', 'Может быть, в следующем году', nextYear],
  ['Russian', 'Напишите через 3 месяца', inThreeMonths],
  ['Ukrainian', 'Можливо, наступного року', nextYear],
  ['Ukrainian', 'Поговоримо в березні', march],
  ['Japanese', '来年またお願いします', nextYear],
  ['Japanese', '3ヶ月後にまたご連絡ください', inThreeMonths],
  ['Chinese', '明年再说吧', nextYear],
  ['Chinese', '三个月后再联系', inThreeMonths],
  ['Korean', '내년에 다시 이야기해요', nextYear],
  ['Korean', '3개월 후에 연락 주세요', inThreeMonths],
  ['Arabic', 'ربما العام القادم', nextYear],
  ['Arabic', 'لنتحدث في مارس', march],
  ['Hebrew', 'אולי בשנה הבאה', nextYear],
  ['Hebrew', 'נדבר במרץ', march],
  ['Hindi', 'शायद अगले साल', nextYear],
  ['Hindi', 'मार्च में बात करते हैं', march],
])('puts a later into the calendar in %s: %s', (_, text, at) => {
  expect(readStop(text, now, allWords)).toMatchObject({ kind: 'later', at });
});

it.each<[language: string, ...texts: string[]]>([
  ['English', 'No problem!', 'Are you not interested?', 'We launched in March and grew 40 %.'],
  ['German', 'Nein, kein Problem!', 'Haben Sie kein Interesse?', 'Wir haben im März angefangen.'],
  [
    'French',
    'Pas de problème, merci !',
    'Vous n’êtes pas intéressé ?',
    'Nous avons lancé le produit en mars.',
  ],
  ['Spanish', '¡No hay problema!', '¿No te interesa?', 'Lanzamos el producto en marzo de este año.'],
  ['Portuguese', 'Sem problema!', 'Não tem interesse?', 'Lançamos o produto em março deste ano.'],
  ['Italian', 'Nessun problema!', 'Non ti interessa?', 'Abbiamo lanciato il prodotto a marzo.'],
  ['Dutch', 'Geen probleem!', 'Heb je geen interesse?', 'We zijn in maart met het product begonnen.'],
  ['Swedish', 'Inga problem!', 'Är du inte intresserad?', 'Vi lanserade produkten i mars.'],
  ['Danish', 'Intet problem!', 'Er du ikke interesseret?', 'Vi lancerede produktet i marts.'],
  ['Norwegian', 'Ikke noe problem!', 'Er du ikke interessert?', 'Vi lanserte produktet i mars.'],
  ['Finnish', 'Ei hätää!', 'Eikö sinua kiinnosta?', 'Julkaisimme tuotteen tämän vuoden maaliskuussa.'],
  ['Polish', 'Nie ma problemu!', 'Nie jest pan zainteresowany?', 'Wprowadziliśmy produkt na rynek w marcu.'],
  ['Czech', 'Žádný problém!', 'Nemáte zájem?', 'Produkt jsme spustili v březnu.'],
  ['Hungarian', 'Semmi gond!', 'Nem érdekel?', 'A terméket márciusban indítottuk el.'],
  ['Romanian', 'Nicio problemă!', 'Nu ești interesat?', 'Am lansat produsul în martie.'],
  ['Turkish', 'Sorun değil!', 'İlgilenmiyor musunuz?', 'Ürünü mart ayında piyasaya sürdük.'],
  ['Greek', 'Κανένα πρόβλημα!', 'Δεν σας ενδιαφέρει;', 'Ξεκινήσαμε το προϊόν τον Μάρτιο.'],
  ['Russian', 'Нет проблем!', 'Вам не интересно?', 'Мы запустили продукт в марте.'],
  ['Ukrainian', 'Немає проблем!', 'Вам не цікаво?', 'Ми запустили продукт у березні.'],
  ['Japanese', '問題ありません！', '興味がありませんか？', '今年の3月に製品を発売しました。'],
  ['Chinese', '没问题！', '您不感兴趣吗？', '我们的产品是3月份发布的。'],
  ['Korean', '문제없습니다!', '관심 없습니까?', '저희 제품은 3월에 출시했습니다.'],
  ['Arabic', 'لا مشكلة!', 'هل أنت غير مهتم؟', 'أطلقنا المنتج الجديد في مارس.'],
  ['Hebrew', 'אין בעיה!', 'אתה לא מעוניין?', 'השקנו את המוצר החדש במרץ.'],
  ['Hindi', 'कोई बात नहीं!', 'क्या आपको रुचि नहीं है?', 'हमने उत्पाद मार्च में शुरू किया।'],
])('hears no stop in plain %s', (_, ...texts) => {
  expect(texts.map((text) => readStop(text, now, allWords))).toEqual(texts.map(() => null));
});

it.each([
  'No, thanks for asking, I’d love to',
  'Do stop by our stand next week!',
  'I can’t stop laughing',
  'We are not interested in courses but in your tool',
  'Let me know if you are not interested',
  'They were not interested at first',
  '> I am not interested\nThat is what he wrote',
  'The customer said “not interested” and hung up',
  'Er sagte „kein Interesse“ und ging',
  'His answer was "remove me", imagine that',
  'Was your time on holiday good?',
  'No thanks needed!',
  'Don’t stop writing, it is great',
  'Our Q3 results were great',
  'In 3 months we grew 40 %',
  'How do I unsubscribe people in the tool?',
  '',
  '👍',
  'Thanks!',
  'It is not for me to say',
  'Ich bin bis Freitag gespannt',
  'Bin vom Fach',
  '谢谢！',
  'ありがとうございます',
  '괜찮습니다',
  'Sorry, all set',
])('is not misled by: %s', (text) => {
  expect(readStop(text, now, allWords)).toBeNull();
});

it.each([
  ['NOT INTERESTED, sorry', 'NOT INTERESTED'],
  ['Ich bin NICHT  interessiert.', 'NICHT  interessiert'],
  ['Wirklich: Kein Interesse!', 'Kein Interesse'],
  ['Hi Ben, no thanks. Best, Tom', 'no thanks'],
  ['Could you remove me from your list?', 'remove me'],
  ['How did you get my number?', 'How did you get my'],
  ['Not interested but thanks for asking', 'Not interested'],
  ['Maybe next year. No: we are not interested.', 'not interested'],
  ['I am out of office. Please remove me.', 'remove me'],
])('keeps the words that decided as written: %s', (text, words) => {
  expect(readStop(text, now, allWords)).toEqual({ kind: 'hard', words });
});

it.each<[text: string, until: number | null]>([
  ['Out of office until 2026-11-25', back],
  ['Out of office until 25.11.2026', back],
  ['Out of office until 25.11.', back],
  ['Ich bin bis 25.11. im Urlaub.', back],
  ['Out of office until 11/25/2026', back],
  ['Out of office until Nov 25th', back],
  ['Out of office from 23 November to 25 November', back],
  ['Automatic reply. I return on November 25, 2026. In December we are closed.', back],
  ['Out of office, write to 0123 45 67', null],
  ['Out of office since 2 November 2026', null],
  ['Out of office. Maybe next year.', null],
  ['Out of office, our version 1.2.3 is out', null],
  ['Out of office until 31 February', null],
])('reads the day of return: %s', (text, until) => {
  expect(readStop(text, now, allWords)).toMatchObject({ kind: 'out-of-office', until });
});

it.each<[text: string, at: number | null]>([
  ['Not interested right now', null],
  ['Not now, sorry', null],
  ['Not interested right now, maybe next year', nextYear],
  ['Please don’t write me until March', march],
  ['Bad timing. We decide in March.', march],
  ['Can we talk in March 2028?', Date.UTC(2028, 2, 1, 8)],
  ['Let’s talk in Q3 2028', Date.UTC(2028, 6, 3, 7)],
  ['Try me in November', Date.UTC(2027, 10, 1, 8)],
  ['Try me in January', Date.UTC(2027, 0, 4, 8)],
  ['Try me in May', Date.UTC(2027, 4, 3, 7)],
  ['Ping me in a couple of weeks', inTwoWeeks],
  ['Ping me next month', Date.UTC(2026, 11, 1, 8)],
  ['Vielleicht naechstes Jahr', nextYear],
])('resolves a later: %s', (text, at) => {
  expect(readStop(text, now, allWords)).toMatchObject({ kind: 'later', at });
});

it('knows the new year again in January', () => {
  expect(readStop('Maybe next year', Date.UTC(2027, 0, 4, 9), allWords)).toMatchObject({
    at: Date.UTC(2028, 0, 10, 8),
  });
});

it('takes a month’s last day when the day is missing there', () => {
  const end = Date.UTC(2026, 7, 31, 9);
  expect(readStop('Ask me in 6 months', end, allWords)).toMatchObject({ at: Date.UTC(2027, 1, 28, 8) });
});

it('looks at the first 2,000 characters only', () => {
  expect(readStop(`${'a '.repeat(1000)}. I am not interested.`, now, allWords)).toBeNull();
  expect(readStop(`I am not interested. ${'a '.repeat(100_000)}`, now, allWords)?.kind).toBe('hard');
});

it('never throws, and puts every later and every return into the future', () => {
  const pieces = fc.constantFrom(
    'not interested',
    'in',
    'Q9',
    '99',
    'März',
    '»',
    '"',
    '>',
    '来年',
    '25.11.',
    '?',
    '\n',
    'until',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const stop = readStop(text, now, allWords);
      const at = stop?.kind === 'later' ? stop.at : stop?.kind === 'out-of-office' ? stop.until : null;
      expect(at === null || at > now).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('is quick with long hostile text', () => {
  for (const piece of ['"', '“', '> ', 'not ', ', ', '1.', '25/', 'ا', '来', '«»', '.', 'in 1 ']) {
    const start = performance.now();
    readStop(piece.repeat(100_000), now, allWords);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
