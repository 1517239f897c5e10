import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asksToTalk } from '../../../src/leads/words/asks-to-talk';
import { allWords } from '../all-words';

it.each<[language: string, ...texts: string[]]>([
  [
    'English',
    'How does it work?',
    'And what does it cost',
    'When could you show me?',
    'Can we talk on Monday?',
  ],
  [
    'German',
    'Wie funktioniert das genau?',
    'Was kostet das?',
    'Wann hätten Sie Zeit?',
    'Können wir telefonieren?',
  ],
  [
    'French',
    'Comment ça marche ?',
    'Combien ça coûte ?',
    'Quand pourriez-vous me le montrer ?',
    'Peut-on s’appeler lundi ?',
  ],
  [
    'Spanish',
    '¿Cómo funciona?',
    '¿Cuánto cuesta?',
    '¿Cuándo podrías enseñármelo?',
    '¿Podemos hablar el lunes?',
  ],
  [
    'Portuguese',
    'Como funciona?',
    'Quanto custa?',
    'Quando podemos começar?',
    'Podemos conversar na segunda?',
  ],
  ['Italian', 'Come funziona?', 'Quanto costa?', 'Quando potresti mostrarmelo?', 'Possiamo sentirci lunedì?'],
  ['Dutch', 'Hoe werkt dat?', 'Wat kost het?', 'Wanneer kun je het laten zien?', 'Kunnen we even bellen?'],
  ['Swedish', 'Hur funkar det?', 'Vad kostar det?', 'När kan du visa det?', 'Ska vi höras på måndag?'],
  ['Danish', 'Hvordan virker det?', 'Hvad koster det?', 'Hvornår kan du vise det?', 'Skal vi tage en snak?'],
  ['Norwegian', 'Hvordan fungerer det?', 'Hva koster det?', 'Når kan du vise det?', 'Skal vi ta en prat?'],
  [
    'Finnish',
    'Miten se toimii?',
    'Paljonko se maksaa?',
    'Milloin sinulle sopii?',
    'Voisimmeko jutella maanantaina?',
  ],
  [
    'Polish',
    'Jak to działa?',
    'Ile to kosztuje?',
    'Kiedy możesz mi to pokazać?',
    'Możemy porozmawiać w poniedziałek?',
  ],
  ['Czech', 'Jak to funguje?', 'Kolik to stojí?', 'Kdy máte čas?', 'Můžeme si zavolat v pondělí?'],
  ['Hungarian', 'Hogyan működik?', 'Mennyibe kerül?', 'Mikor érsz rá?', 'Tudnánk beszélni hétfőn?'],
  ['Romanian', 'Cum funcționează?', 'Cât costă?', 'Când ai putea să-mi arăți?', 'Putem vorbi luni?'],
  [
    'Turkish',
    'Nasıl çalışıyor?',
    'Fiyatı ne kadar?',
    'Ne zaman müsaitsiniz?',
    'Pazartesi konuşabilir miyiz?',
  ],
  [
    'Greek',
    'Πώς λειτουργεί;',
    'Πόσο κοστίζει;',
    'Πότε μπορείτε να μου το δείξετε;',
    'Μπορούμε να μιλήσουμε τη Δευτέρα;',
  ],
  ['Russian', 'Как это работает?', 'Сколько стоит?', 'Когда вам удобно?', 'Можем созвониться в понедельник?'],
  [
    'Ukrainian',
    'Як це працює?',
    'Скільки це коштує?',
    'Коли вам зручно?',
    'Можемо зідзвонитися в понеділок?',
  ],
  [
    'Japanese',
    'どういう仕組みですか？',
    '料金はいくらですか？',
    'いつがよろしいですか？',
    '月曜日にお話しできますか？',
  ],
  ['Chinese', '这个怎么运作？', '多少钱？', '您什么时候有空？', '我们可以聊聊吗？'],
  ['Korean', '어떻게 작동하나요?', '가격이 얼마예요?', '언제 시간 되세요?', '월요일에 통화 가능하세요?'],
  ['Arabic', 'كيف يعمل هذا؟', 'كم يكلف؟', 'متى لديك وقت؟', 'هل يمكننا التحدث يوم الاثنين؟'],
  ['Hebrew', 'איך זה עובד?', 'כמה זה עולה?', 'מתי נוח לך?', 'אפשר לדבר ביום שני?'],
  ['Hindi', 'यह कैसे काम करता है?', 'इसकी कीमत क्या है?', 'आप कब फ्री हैं?', 'क्या हम बात कर सकते हैं?'],
])('hears a wish to talk in %s', (_, ...texts) => {
  expect(texts.filter((text) => !asksToTalk(text, allWords))).toEqual([]);
});

it.each<[language: string, ...texts: string[]]>([
  ['English', 'I know how it works.', 'Where do you live?', 'Great talk last week!'],
  ['German', 'Das funktioniert bei uns gut.', 'Wo wohnst du?', 'Toller Vortrag letzte Woche!'],
  ['French', 'Cela marche bien chez nous.', 'Où habitez-vous ?', 'Très bel article, merci !'],
  ['Spanish', 'A nosotros nos va bien.', '¿Dónde vives?', '¡Qué buen artículo!'],
  ['Portuguese', 'Para nós corre bem.', 'Onde mora?', 'Que bom artigo!'],
  ['Italian', 'Da noi va bene.', 'Dove abiti?', 'Bellissimo articolo!'],
  ['Dutch', 'Bij ons werkt het prima.', 'Waar woon je?', 'Mooi artikel!'],
  ['Swedish', 'Det fungerar bra hos oss.', 'Var bor du?', 'Bra artikel!'],
  ['Danish', 'Det virker godt hos os.', 'Hvor bor du?', 'God artikel!'],
  ['Norwegian', 'Det fungerer bra hos oss.', 'Hvor bor du?', 'Bra artikkel!'],
  ['Finnish', 'Meillä se toimii hyvin.', 'Missä asut?', 'Hyvä artikkeli!'],
  ['Polish', 'U nas to dobrze działa.', 'Gdzie mieszkasz?', 'Świetny artykuł!'],
  ['Czech', 'U nás to funguje dobře.', 'Kde bydlíte?', 'Skvělý článek!'],
  ['Hungarian', 'Nálunk jól működik.', 'Hol laksz?', 'Remek cikk!'],
  ['Romanian', 'La noi merge bine.', 'Unde locuiești?', 'Foarte bun articol!'],
  ['Turkish', 'Bizde iyi çalışıyor.', 'Nerede oturuyorsunuz?', 'Harika bir yazı!'],
  ['Greek', 'Σε εμάς δουλεύει καλά.', 'Πού μένετε;', 'Πολύ καλό άρθρο!'],
  ['Russian', 'У нас это хорошо работает.', 'Где вы живёте?', 'Отличная статья!'],
  ['Ukrainian', 'У нас це добре працює.', 'Де ви живете?', 'Чудова стаття!'],
  ['Japanese', 'うちではうまくいっています。', 'どこにお住まいですか？', 'とても良い記事でした！'],
  ['Chinese', '我们这里运作得很好。', '您住在哪里？', '文章写得真好！'],
  ['Korean', '저희는 잘 쓰고 있습니다.', '어디에 사세요?', '정말 좋은 글이에요!'],
  ['Arabic', 'إنه يعمل جيدا عندنا.', 'أين تسكن؟', 'مقال رائع!'],
  ['Hebrew', 'אצלנו זה עובד טוב.', 'איפה אתה גר?', 'מאמר מצוין!'],
  ['Hindi', 'हमारे यहाँ यह ठीक चलता है।', 'आप कहाँ रहते हैं?', 'बहुत अच्छा लेख!'],
])('hears no wish to talk in plain %s', (_, ...texts) => {
  expect(texts.filter((text) => asksToTalk(text, allWords))).toEqual([]);
});

it.each([
  '> How does it work?',
  'She asked me “what does it cost”',
  'Let’s call it a day',
  'She recalls me well',
  '',
])('is not misled by: %s', (text) => {
  expect(asksToTalk(text, allWords)).toBe(false);
});

it('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(typeof asksToTalk(text, allWords)).toBe('boolean');
    }),
    { numRuns: 50 },
  );
});

it('is quick with long hostile text', () => {
  for (const piece of ['"', '> ', 'how ', '. ', '来']) {
    const start = performance.now();
    expect(asksToTalk(piece.repeat(100_000), allWords)).toBe(false);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});
