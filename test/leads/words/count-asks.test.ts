import { describe, expect, it } from 'vitest';
import { countAsks } from '../../../src/leads/words/count-asks';
import { allWords } from '../all-words';

describe('no ask', () => {
  it.each([
    [''],
    ['🚀❓'],
    ['???'],
    ['Thanks for your comment, Ada. I liked the part about pricing.'],
    ['Hi Ada, how are you?'],
    ['Hi Ada,\n\nHow are you doing?\n\nHere is the table I promised.'],
    ['Hallo Zoë, wie geht es dir? Hier ist die Tabelle.'],
    ['Bonjour Zoë, comment allez-vous ? Voici le tableau.'],
    ['Hola María, ¿qué tal? Aquí está la tabla.'],
    ['Oi Lara, tudo bem? Segue a tabela.'],
    ['Ciao Livia, come stai? Ecco la tabella.'],
    ['Hoi Anna, hoe gaat het? Hier is de tabel.'],
    ['Cześć Łucja, co słychać? Oto tabela.'],
    ['Здравствуйте, Зоя! Как дела? Вот таблица.'],
    ['Γεια σου Ελένη, τι κάνεις; Εδώ είναι ο πίνακας.'],
    ['佐藤様、お元気ですか？表をお送りします。'],
    ['你好吗？这是表格。'],
    ['안녕하세요? 잘 지내세요? 표를 보내 드립니다.'],
    ['مرحبا نورة، كيف حالك؟ هذا هو الجدول.'],
    ['שלום נועה, מה שלומך? הנה הטבלה.'],
    ['नेहा जी, आप कैसे हैं? यह रही तालिका।'],
    ['สวัสดีครับ สบายดีไหม'],
    ['The table is at https://example.com/table?id=3&x=4 for you.'],
    ['The table is at example.com/table?id=3'],
    ['You wrote: “How long did it take?” It took us three weeks.'],
    ['Ihr schreibt „Was kostet das?“ und ich habe nachgesehen.'],
    ['Customers tell me that pricing comes first.'],
    ['Merci de ton commentaire.'],
    ['Looking forward to hearing from you.'],
    ['I agree; pricing comes first'],
  ])('in %j', (text) => {
    expect(countAsks(text, allWords)).toBe(0);
  });
});

describe('one question', () => {
  it.each([
    ['How long did it take you?'],
    ['How are you solving this today?'],
    ['Hi Ada, thanks for your comment! How long did it take you?'],
    ['Here is the table I promised. How are you?'],
    ['Really??'],
    ['Would that help?!'],
    ['Would Tuesday work? Or Wednesday?'],
    ['Passt Dienstag? Oder Mittwoch?'],
    ['Have you seen https://example.com/table?id=3?'],
    ['Do you use node.js? We do.'],
    ['Have you read “Good Questions”?'],
    ['Wie lange hat das gedauert？'],
    ['Πόσο κράτησε; Εδώ είναι ο πίνακας.'],
    ['Πόσο κράτησε\u037E'],
    ['Сколько времени это заняло?'],
    ['どれくらいかかりましたか。'],
    ['这个要多久吗，我很好奇。'],
    ['花了多长时间？'],
    ['시간이 얼마나 걸렸나요'],
    ['통화 가능하실까요.'],
    ['كم استغرق ذلك؟'],
    ['כמה זמן זה לקח?'],
    ['इसमें कितना समय लगा?'],
    ['ใช้เวลานานไหมครับ'],
    ['Ի՞նչ արժե։'],
    ['ስንት ጊዜ ፈጀ፧'],
  ])('in %j', (text) => {
    expect(countAsks(text, allWords)).toBe(1);
  });
});

describe('one request', () => {
  it.each([
    ['Let me know what you think.'],
    ['If it is useful let me know'],
    ['Book a call with me here: https://example.com/call?x=1'],
    ['I would love to hear how you do it.'],
    ["Let's talk next week."],
    ['Sag mir gern Bescheid.'],
    ['Melden Sie sich einfach.'],
    ['Mich würde interessieren, wie ihr das macht.'],
    ['Dites-moi ce que vous en pensez.'],
    ['J’aimerais savoir comment vous faites.'],
    ['Cuéntame cómo lo hacéis.'],
    ['Me avise quando puder.'],
    ['Fammi sapere cosa ne pensi.'],
    ['Laat het me weten.'],
    ['Daj mi znać, proszę.'],
    ['Proszę dać znać.'],
    ['Hör av dig.'],
    ['Lad mig vide, hvad du synes.'],
    ['Dejte mi vědět.'],
    ['Bana haber verin.'],
    ['Πείτε μου τη γνώμη σας.'],
    ['Дайте знать, когда удобно.'],
    ['Давайте созвонимся.'],
    ['ご意見をお聞かせください。'],
    ['请告诉我您的想法。'],
    ['편하실 때 연락 주세요.'],
    ['أخبرني برأيك.'],
    ['אשמח לשמוע מה דעתך.'],
    ['मुझे बताएं।'],
    ['โทรหาผมได้เลย'],
  ])('in %j', (text) => {
    expect(countAsks(text, allWords)).toBe(1);
  });
});

describe('several', () => {
  it.each([
    ['Let me know: would Tuesday work?', 1],
    ['Would Tuesday work? Let me know.', 1],
    ['Passt Dienstag? Sag mir Bescheid!', 1],
    ['Would Tuesday work? Let me know how many will join and who decides.', 2],
    ['How long did it take? Who did it? What did it cost?', 3],
    ['Did you like it? Book a call.', 2],
    ['How are you? How long did it take? Send me the numbers.', 2],
    ['First line: how long?\nSecond line: how much?', 2],
    ['Πόσο κράτησε; Ποιος το έκανε;', 2],
    ['どれくらいかかりましたか？誰がしましたか？', 2],
    ['花了多长时间？谁做的？', 2],
    ['كم استغرق ذلك؟ ومن قام به؟', 2],
    ['Сколько это заняло? Расскажите, кто это сделал.', 2],
    ['कितना समय लगा? किसने किया?', 2],
  ])('%j asks for %i', (text, asks) => {
    expect(countAsks(text, allWords)).toBe(asks);
  });
});
