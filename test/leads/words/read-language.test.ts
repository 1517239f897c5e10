import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPhrases } from '../../../src/leads/text/split-phrases';
import { readLanguage } from '../../../src/leads/words/read-language';
import { allWords, everyLanguage } from '../all-words';
import { hostileTexts } from '../hostile-texts';

const sentences: [language: string, texts: string[]][] = [
  ['af', ['Baie dankie vir hierdie artikel, ons het dit nie so gesien nie.']],
  ['am', ['በጣም አመሰግናለሁ ይህ ጽሑፍ ለእኛ በጣም ጠቃሚ ነው']],
  ['ar', ['شكرا جزيلا على هذه المشاركة، لقد واجهنا نفس المشكلة في الشركة.', 'هل يمكننا التحدث غدا؟']],
  ['be', ['Дзякуй вялікі, гэта вельмі карысна для нас. Што вы думаеце пра цану?']],
  ['bg', ['Благодаря, това е много полезно за нас. Какво мислите вие за цената?', 'Съгласен съм с вас.']],
  ['bn', ['অনেক ধন্যবাদ, এই লেখাটি আমাদের জন্য খুব দরকারি ছিল']],
  ['ca', ['Moltes gràcies, això és molt útil per a nosaltres. També ho fem així.']],
  ['cs', ['Děkuji, to je velmi zajímavé. Jak to řešíte u vás?', 'Bohužel nemáme čas.']],
  ['da', ['Tak for det, det er meget spændende. Hvad gør I selv?', 'Vi har ikke noget af den slags endnu.']],
  ['de', ['Vielen Dank!', 'Das sehe ich genauso, wir haben das letzte Woche auch erlebt.']],
  ['el', ['Συγχαρητήρια για την ανάρτηση, έχουμε το ίδιο πρόβλημα με τα ανταλλακτικά.']],
  ['en', ['We had the same trouble last spring. How would you measure it?']],
  ['es', ['Muchas gracias por compartirlo.', 'Nosotros también tenemos el mismo problema con los plazos.']],
  ['et', ['Aitäh, see on väga huvitav. Kuidas teie seda teete?']],
  ['fa', ['خیلی ممنون، این موضوع برای ما هم مهم است.', 'آیا می‌توانیم فردا صحبت کنیم؟']],
  ['fi', ['Kiitos, tämä on todella hyvä kysymys.', 'Meillä ei ole vielä mitään sellaista, mutta mietitään.']],
  ['fr', ["Merci beaucoup, c'est exactement ce que nous avons vécu.", 'Je ne suis pas sûr que cela marche.']],
  ['he', ['תודה רבה על השיתוף, גם אצלנו יש את אותה הבעיה']],
  ['hi', ['बहुत धन्यवाद, यह हमारे लिए भी एक बड़ी समस्या है।']],
  ['hr', ['Hvala, ovo je jako korisno. Gdje ste to vidjeli prije?', 'Uvijek imamo isti problem.']],
  [
    'hu',
    ['Köszönöm szépen, ez nagyon hasznos volt.', 'Nálunk is ugyanaz a helyzet, de még nem tudom, hogyan.'],
  ],
  ['id', ['Terima kasih banyak, ini sangat bermanfaat untuk kami.', 'Apakah bisa kita bicara besok?']],
  [
    'it',
    ['Grazie mille, è proprio quello che abbiamo visto anche noi.', 'Non so se questo può andare bene.'],
  ],
  ['ja', ['とても参考になりました。ありがとうございます。']],
  ['ka', ['დიდი მადლობა გაზიარებისთვის, ჩვენც გვაქვს იგივე პრობლემა']],
  ['kk', ['Көп рахмет, бұл біздің үшін өте маңызды.']],
  ['ko', ['좋은 글 감사합니다. 저희도 같은 문제가 있었습니다.']],
  ['lt', ['Ačiū, tai labai įdomu. Kaip jūs tai darote?', 'Mes dar neturime, bet jau galvojame.']],
  ['lv', ['Paldies, tas ir ļoti interesanti. Kā jūs to darāt?']],
  ['mk', ['Благодарам, ова е многу корисно. Дали може да се видиме кај вас?', 'Јас сум со вас.']],
  ['mr', ['खूप धन्यवाद, हे आमच्यासाठी महत्त्वाचे आहे आणि मला ते आवडले.']],
  ['nl', ['Bedankt, dat is heel leuk om te lezen.', 'Wij hebben ook nog geen oplossing voor dit probleem.']],
  [
    'no',
    ['Takk for det, dette er veldig spennende. Hva gjør dere selv?', 'Vi har ikke noe av den slags ennå.'],
  ],
  ['pl', ['Bardzo dziękuję, to jest bardzo ciekawe.', 'Czy można się tego nauczyć? My jeszcze nie mamy.']],
  ['pt', ['Muito obrigado pela partilha!', 'Nós também não temos uma solução para isso.']],
  ['pt', ['Parabéns, você foi muito feliz nesse texto. Aqui na empresa ainda é assim.']],
  ['ro', ['Mulțumesc, este foarte util pentru noi.', 'Cum faceți asta când nu aveți timp?']],
  ['ru', ['Спасибо большое!', 'Это очень полезно, мы тоже так делаем, но не всегда.']],
  ['sk', ['Ďakujem, to je veľmi zaujímavé. Ako to riešite u vás?', 'Čo môžeme urobiť, keď nie je čas?']],
  ['sl', ['Najlepša hvala, to je zelo koristno.', 'Kaj pa lahko naredimo, če ni časa?']],
  ['sr', ['Хвала, ово је јако корисно. Где сте то видели?']],
  ['sr', ['Hvala, ovo je jako korisno. Gde ste to videli?', 'Uvek imamo isti problem, šta posle?']],
  ['sv', ['Tack så mycket!', 'Det är inte lätt, men vi har också börjat mäta det. Hur gör ni?']],
  ['sw', ['Asante sana, hii ni nzuri sana kwa watu wetu wa hapa.']],
  ['th', ['ขอบคุณมากครับ บทความนี้มีประโยชน์มากสำหรับพวกเรา']],
  ['tl', ['Maraming salamat po, ito ay mahalaga para sa amin. Paano ninyo ito ginawa?']],
  ['tr', ['Çok teşekkür ederim, bu bizim için de çok önemli.', 'Sizce nasıl olur?']],
  ['uk', ['Щиро дякую!', 'Це дуже корисно, ми теж так робимо, але не завжди.']],
  ['ur', ['بہت شکریہ، یہ ہمارے لیے بھی ایک اہم مسئلہ ہے۔']],
  ['vi', ['Cảm ơn bạn rất nhiều, bài viết này rất hay và có ích cho chúng tôi.']],
  ['zh', ['非常感谢您的分享，我们公司也遇到了同样的问题。']],
  ['zh', ['非常感謝您的分享，我們也有同樣的經驗。']],
];

describe('what somebody writes', () => {
  it.each(sentences)('is %s: %j', (language, texts) => {
    expect(readLanguage(texts, null, allWords)).toBe(language);
  });

  it.each<[language: string, text: string]>([
    ['de', 'Vielen Dank für den Beitrag! #leadership #growthmindset https://example.com/the-best-of-you'],
    ['de', 'Wir nutzen das in Sales und Marketing, aber Customer Success ist nicht dabei.'],
    ['ja', '弊社では Salesforce と HubSpot を使っていますが、まだ慣れていません。'],
    ['zh', '我们在用 Excel 和 SAP，你们呢？希望以后多交流。'],
    ['zh', '感谢您の分享，我们公司也遇到了同样的问题。'],
    ['ru', 'Мы пробовали HubSpot, но это не для нас, потому что очень дорого.'],
    ['en', '𝗪𝗲 𝗵𝗮𝘃𝗲 𝘁𝗵𝗲 𝘀𝗮𝗺𝗲 𝗽𝗿𝗼𝗯𝗹𝗲𝗺, 𝗮𝗻𝗱 𝗶𝘁 𝗶𝘀 𝗻𝗼𝘁 𝗲𝗮𝘀𝘆.'],
    ['en', 'Thank you for this. Søren Müller and José Peña were there when we tried it.'],
    ['fr', 'Bravo à toute l’équipe, vous êtes au top !'],
    ['vi', 'Cho mình hỏi là bên bạn có làm cái này không?'],
  ])('is %s in spite of what else is in it: %s', (language, text) => {
    expect(readLanguage([text], null, allWords)).toBe(language);
  });
});

describe('nobody can tell', () => {
  it.each([
    ['', 'nothing'],
    ['Great post!', 'what all the world writes'],
    ['Thanks!', 'what all the world writes'],
    ['Thank you!', 'what all the world writes'],
    ['Congrats, super!', 'what all the world writes'],
    ['Danke!', 'one word'],
    ['OK', 'one word'],
    ['👏👏👏 🎉 💯', 'emoji'],
    ['+1 100 % 24/7 :-)', 'signs and numbers'],
    ['https://www.example.com/we-are-what-we-have-and-you-are-not', 'a link'],
    ['example.com/this/is/not/what/you/have and@is.example', 'links'],
    ['#wearehiring #thefutureofwork', 'tags'],
    ['Ada Moreno', 'a name'],
    ['Ludwig van der Berg', 'a name'],
    ['Maria de los Santos', 'a name'],
    ['João da Silva e Souza', 'a name'],
    ['Luís dos Santos e Silva', 'a name'],
    ['Nguyễn Thị Minh Khai', 'a name'],
    ['Мария Иванова', 'a name'],
    ['Олексій Шевченко', 'a name'],
    ['Γιώργος Παπαδόπουλος', 'a name'],
    ['فاطمة أحمد', 'a name'],
    ['محمد بن عبد الله', 'a name'],
    ['דוד בן גוריון', 'a name'],
    ['สมชาย ใจดี', 'a name'],
    ['प्रिया शर्मा', 'a name'],
    ['張偉', 'a name'],
    ['김민수', 'a name'],
    ['マイケル・スミス', 'a name'],
    ['გიორგი ბერიძე', 'a name'],
    ['Ada Moreno, Bo Lind, Cleo Vance', 'names'],
    ['Diolch yn fawr iawn am rannu hyn gyda phawb heddiw', 'an unlisted language'],
    ['Eskerrik asko, oso interesgarria iruditu zait guztia', 'an unlisted language'],
  ])('of %s: %s', (text) => {
    expect(readLanguage([text], null, allWords)).toBeNull();
  });

  it('of two languages in equal parts', () => {
    expect(
      readLanguage(
        ['Wir haben das auch schon gesehen.', 'We have seen this before with our own people.'],
        null,
        allWords,
      ),
    ).toBeNull();
    expect(
      readLanguage(['We have this too, do you?', 'У нас это тоже есть, да?'], null, allWords),
    ).toBeNull();
  });

  it('but of one that clearly prevails', () => {
    const german = [
      'Wir haben das auch schon gesehen, aber nicht so oft.',
      'Wie lange dauert das bei Ihnen?',
    ];
    expect(readLanguage([...german, 'Is it so?'], null, allWords)).toBe('de');
  });
});

describe('the headline', () => {
  const german = 'Ich helfe Teams, die nicht mehr warten wollen';

  it('is asked only where their words do not tell', () => {
    expect(readLanguage([], german, allWords)).toBe('de');
    expect(readLanguage(['👏'], german, allWords)).toBe('de');
    expect(readLanguage(['Merci beaucoup pour votre réponse.'], german, allWords)).toBe('fr');
  });

  it('in English tells nothing: people all over the world have one', () => {
    expect(readLanguage([], 'I help teams that do not want to wait for their numbers', allWords)).toBeNull();
  });
});

describe('whatever they write', () => {
  const words = sentences.flatMap(([, texts]) => texts);
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...words, ...hostileTexts));

  it('it is read, and in any order, once or twice, the same', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 6 }), (texts) => {
        const told = readLanguage(texts, null, allWords);
        expect(told === null || /^[a-z]{2}$/.test(told)).toBe(true);
        expect(readLanguage(texts.toReversed(), null, allWords)).toBe(told);
        expect(readLanguage([...texts, ...texts], null, allWords)).toBe(told);
      }),
    );
  });

  it('emoji, links and names tell nothing', () => {
    const names = ['Ada Moreno', 'Bo Lind', 'Müller', 'Øystein', 'Łukasz', 'Žofie', 'Đorđe', 'Weiß'];
    const nothing = fc.constantFrom(
      '👍',
      '🎉🎉',
      'https://example.com/der-die-das',
      '#ichbindabei',
      ...names,
    );
    fc.assert(
      fc.property(fc.array(nothing, { maxLength: 8 }), (parts) => {
        expect(readLanguage(parts, null, allWords)).toBeNull();
        expect(readLanguage([parts.join(' ')], null, allWords)).toBeNull();
      }),
    );
  });
});

describe('the lists', () => {
  it.each(everyLanguage)('of $language are in order', ({ detection }) => {
    const words = splitPhrases(detection?.words);
    expect(words).toEqual([...new Set(words)].sort());
    expect(words.map((word) => word.normalize('NFKC').toLowerCase())).toEqual(words);
    const letters = detection?.letters ?? '';
    expect(letters).toBe([...new Set(letters)].sort().join(''));
  });
});
