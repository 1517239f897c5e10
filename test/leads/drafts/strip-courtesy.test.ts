import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stripCourtesy } from '../../../src/leads/drafts/strip-courtesy';
import { allWords } from '../all-words';

const body = 'your point on stock counts stayed with me.';

it.each<[text: string, names: string[], greeting: string, rest: string]>([
  [`Hi Anna, ${body}`, ['Anna'], 'Hi Anna,', body],
  [`Hi Anna ${body}`, ['Anna', 'Kovács'], 'Hi Anna', body],
  [`Hi ${body}`, ['Anna'], 'Hi', body],
  [`Hi, ${body}`, ['Anna'], 'Hi,', body],
  [`Hi Annie! ${body}`, ['Anna'], 'Hi Annie!', body],
  [`Hey there 👋 ${body}`, [], 'Hey there 👋', body],
  [`Good morning, Anna — ${body}`, ['Anna'], 'Good morning, Anna —', body],
  [`Dear Dr. Meier,\n\n${body}`, ['Meier'], 'Dear Dr. Meier,', body],
  [`Anna, ${body}`, ['Anna'], 'Anna,', body],
  [`hi anna, ${body}`, ['Anna'], 'hi anna,', body],
  [`Hi Will, will you read ${body}`, ['Will'], 'Hi Will,', `will you read ${body}`],
  [`Hi Sanne van der Berg, ${body}`, [], 'Hi Sanne van der Berg,', body],
  [`Hi Anna and Ben, ${body}`, ['Anna'], 'Hi Anna and Ben,', body],
  [`Hi J. Smith, ${body}`, ['John', 'Smith'], 'Hi J. Smith,', body],
  ['Добрый день, Анна Петровна! Хороший вопрос.', ['Анна'], 'Добрый день, Анна Петровна!', 'Хороший вопрос.'],
  ['张总您好！您的问题很好。', ['张伟'], '张总您好！', '您的问题很好。'],
  [
    'Hallo Frau Meier,\n\nIhr Kommentar hat mich gefreut.',
    [],
    'Hallo Frau Meier,',
    'Ihr Kommentar hat mich gefreut.',
  ],
  ['Hallo liebe Anna, dein Kommentar traf es.', ['Anna'], 'Hallo liebe Anna,', 'dein Kommentar traf es.'],
  [
    'Sehr geehrte Frau Prof. Dr. Meier,\nIhre Frage war gut.',
    [],
    'Sehr geehrte Frau Prof. Dr. Meier,',
    'Ihre Frage war gut.',
  ],
  ['Bonjour Léa !\nVotre question était bonne.', ['Léa'], 'Bonjour Léa !', 'Votre question était bonne.'],
  ['Bonjour à tous, votre question était bonne.', [], 'Bonjour à tous,', 'votre question était bonne.'],
  ['¡Hola Lucía! ¿Cómo lo medís?', ['Lucía'], '¡Hola Lucía!', '¿Cómo lo medís?'],
  ['Bom dia, João! Gostei da pergunta.', ['João'], 'Bom dia, João!', 'Gostei da pergunta.'],
  [
    'Gentile Dott.ssa Rossi, la sua domanda mi è piaciuta.',
    [],
    'Gentile Dott.ssa Rossi,',
    'la sua domanda mi è piaciuta.',
  ],
  ['Beste Sanne, je vraag was goed.', [], 'Beste Sanne,', 'je vraag was goed.'],
  ['Hej Åsa! Din fråga var bra.', ['Åsa'], 'Hej Åsa!', 'Din fråga var bra.'],
  ['Kære Søren, dit spørgsmål var godt.', [], 'Kære Søren,', 'dit spørgsmål var godt.'],
  ['Hei Ingrid, spørsmålet ditt var bra.', [], 'Hei Ingrid,', 'spørsmålet ditt var bra.'],
  ['Moi Aino! Kysymyksesi oli hyvä.', [], 'Moi Aino!', 'Kysymyksesi oli hyvä.'],
  ['Cześć Aniu, dobre pytanie.', ['Anna'], 'Cześć Aniu,', 'dobre pytanie.'],
  ['Dobrý den, paní Nováková, dobrá otázka.', ['Nováková'], 'Dobrý den, paní Nováková,', 'dobrá otázka.'],
  ['Szia Anna! Jó kérdés volt.', ['Anna'], 'Szia Anna!', 'Jó kérdés volt.'],
  ['Tisztelt Kovács Úr! Jó kérdés volt.', [], 'Tisztelt Kovács Úr!', 'Jó kérdés volt.'],
  [
    'Bună ziua, Ioana, ați pus o întrebare bună.',
    ['Ioana'],
    'Bună ziua, Ioana,',
    'ați pus o întrebare bună.',
  ],
  ['Merhaba Ayşe Hanım, sorunuz güzeldi.', ['Ayşe'], 'Merhaba Ayşe Hanım,', 'sorunuz güzeldi.'],
  ['Γεια σας Ελένη, καλή ερώτηση.', ['Ελένη'], 'Γεια σας Ελένη,', 'καλή ερώτηση.'],
  ['Привет, Анна! Хороший вопрос.', ['Анна'], 'Привет, Анна!', 'Хороший вопрос.'],
  ['Шановна пані Олено, гарне питання.', ['Олена'], 'Шановна пані Олено,', 'гарне питання.'],
  ['您好，王女士，您的问题很好。', [], '您好，王女士，', '您的问题很好。'],
  ['王女士您好，您的问题很好。', ['王芳'], '王女士您好，', '您的问题很好。'],
  ['尊敬的王芳女士：\n您的问题很好。', ['王芳'], '尊敬的王芳女士：', '您的问题很好。'],
  ['您好我看到了您的问题。', [], '您好', '我看到了您的问题。'],
  ['こんにちは、田中さん。良い質問でした。', [], 'こんにちは、田中さん。', '良い質問でした。'],
  [
    '田中様\nお世話になっております。良い質問でした。',
    [],
    '田中様\nお世話になっております。',
    '良い質問でした。',
  ],
  ['안녕하세요 김민수님, 좋은 질문이었습니다.', ['김민수'], '안녕하세요 김민수님,', '좋은 질문이었습니다.'],
  ['민수님 안녕하세요! 좋은 질문이었습니다.', ['김민수'], '민수님 안녕하세요!', '좋은 질문이었습니다.'],
  ['مرحبا آنا، سؤالك جيد.', ['آنا'], 'مرحبا آنا،', 'سؤالك جيد.'],
  ['السلام عليكم أستاذ خالد، سؤالك جيد.', ['خالد'], 'السلام عليكم أستاذ خالد،', 'سؤالك جيد.'],
  ['שלום אנה, שאלה טובה.', ['אנה'], 'שלום אנה,', 'שאלה טובה.'],
  ['\u200Fשלום, שאלה טובה.', [], '\u200Fשלום,', 'שאלה טובה.'],
  ['नमस्ते अन्ना जी, अच्छा सवाल था।', ['अन्ना'], 'नमस्ते अन्ना जी,', 'अच्छा सवाल था।'],
  ['Cle\u0301ment, bonne question.', ['Cl\u00E9ment'], 'Cle\u0301ment,', 'bonne question.'],
])('%s begins with a greeting', (text, names, greeting, rest) => {
  expect(stripCourtesy(text, names, allWords)).toEqual({ greeting, body: rest, signature: '' });
});

it.each([
  ['Good morning routines are worth a post.'],
  ['Liebe zum Detail sieht man selten.'],
  ['Highly useful, what you wrote.'],
  ['Buenas prácticas las vuestras.'],
  ['Bună idee cu rafturile.'],
  ['Viva a equipe da noite!'],
  ['Dag en nacht tellen jullie.'],
  ['Moi je pense que la question est bonne.'],
  ['Best practices are hard to copy.'],
  ['Your thinking is what I like best.'],
  ['Thank you, Anna!'],
  ['Great post. Thanks for sharing it with all of us.'],
  ['Lovely. Best practices are hard to copy'],
  ['Three steps:\nPlan\nBuild\nShip'],
  ['J’ai lu. Sincèrement, j’ai adoré votre question'],
  ['읽었습니다. 감사합니다 댓글 잘 읽었습니다'],
  ['我读了。谢谢您的分享'],
  ['P.S. It works'],
  ['The report is here.\n附件是报告'],
  [''],
])('%j is body alone', (text) => {
  expect(stripCourtesy(text, ['Anna'], allWords)).toEqual({ greeting: '', body: text, signature: '' });
});

it.each<[signature: string]>([
  ['Best regards,\nTom'],
  ['Best, Tom'],
  ['Thanks Anna'],
  ['Many thanks and best regards\nTom Miller\nHead of Sales, Acme\n+44 20 5550 0100\nwww.acme.example'],
  ['Viele Grüße'],
  ['Viele Grüße aus dem sonnigen Hamburg\nTom'],
  ['Mit freundlichen Grüßen\nTom Müller'],
  ['Cordialement,\nTom'],
  ['Merci beaucoup, à bientôt !\nTom'],
  ['Saludos'],
  ['Um abraço,\nTom'],
  ['Cordiali saluti'],
  ['Met vriendelijke groet,\nTom'],
  ['Vänliga hälsningar\nTom'],
  ['Med venlig hilsen\nTom'],
  ['Terveisin Tom'],
  ['Pozdrawiam,\nTom'],
  ['S pozdravem\nTom'],
  ['Üdvözlettel,\nTom'],
  ['Cu stimă,\nTom'],
  ['Saygılarımla,\nTom'],
  ['Με εκτίμηση,\nΤομ'],
  ['С уважением,\nТом'],
  ['З повагою, Том'],
  ['よろしくお願いします。'],
  ['よろしくお願いいたします。\n田中'],
  ['此致\n敬礼'],
  ['谢谢！祝好'],
  ['감사합니다.\n김민수 드림'],
  ['مع أطيب التحيات،\nتوم'],
  ['בברכה,\nתום'],
  ['सादर,\nटॉम'],
])('%j is a signature', (signature) => {
  const text = `I read your question twice.\n\n${signature}`;
  const stripped = { greeting: '', body: 'I read your question twice.', signature };
  expect(stripCourtesy(text, ['Anna'], allWords)).toEqual(stripped);
});

it.each([
  ['Would love to hear. Best, Tom', 'Would love to hear.', 'Best, Tom'],
  ['質問を読みました。よろしくお願いします。', '質問を読みました。', 'よろしくお願いします。'],
  ['I read it twice.\nTom', 'I read it twice.', 'Tom'],
  ['I read it twice\n– Tom', 'I read it twice', '– Tom'],
])('%j ends with its signature without a line of its own', (text, rest, signature) => {
  expect(stripCourtesy(text, [], allWords)).toEqual({ greeting: '', body: rest, signature });
});

it('leaves a postscript in the body', () => {
  const text = 'Hi Anna,\nI read it twice.\n\nBest,\nTom\n\nP.S. The table is at the end.';
  expect(stripCourtesy(text, ['Anna'], allWords)).toEqual({
    greeting: 'Hi Anna,',
    body: 'I read it twice.\n\nP.S. The table is at the end.',
    signature: 'Best,\nTom',
  });
});

it('leaves no body where there is greeting and signature only', () => {
  const text = 'Hi Anna,\n\nBest regards,\nTom Miller\nHead of Sales, Acme';
  expect(stripCourtesy(text, ['Anna'], allWords).body).toBe('');
});

it('takes away ends only: what it gives back stands in the text, in order', () => {
  const piece = fc.constantFrom(
    'Hi',
    'Anna',
    ',',
    '\n',
    'best',
    'Best',
    '您好',
    '王',
    '女士',
    'P.S.',
    '👋',
    '. ',
    ' ',
    'read',
  );
  const anyText = fc.oneof(
    fc.array(piece).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      const { greeting, body: rest, signature } = stripCourtesy(text, ['Anna'], allWords);
      const bare = (part: string) => part.replace(/\s/g, '').length;
      expect(text.trimStart().startsWith(greeting)).toBe(true);
      expect(text).toContain(signature);
      expect(bare(greeting) + bare(rest) + bare(signature)).toBe(bare(text));
    }),
  );
});
