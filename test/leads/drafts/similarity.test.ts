import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareWithEarlier,
  compareWithPrepared,
  prepareEarlier,
  similarity,
} from '../../../src/leads/drafts/similarity';
import { allWords } from '../all-words';

const sent = (text: string, names: string[] = [], id = 'earlier', at = 1) => {
  return { id, personId: `person of ${id}`, names, text, at };
};

/** `§` stands for the name. Each `text` has two sentences, a name within, and a number where `#` stands. */
type Sample = {
  names: [string[], string[]];
  called: [string, string];
  greetings: [string, string];
  text: [string, string];
  closings: [string, string];
  /** On the same topic, in other words. */
  other: string;
};

const samples: Record<string, Sample> = {
  English: {
    names: [['Anna', 'Kovács'], ['Ben']],
    called: ['Anna', 'Ben'],
    greetings: ['Hi §,', 'Good morning §!'],
    text: [
      'Your comment on night shifts made me think, §, because we saw the same thing.',
      'We cut counting errors in # warehouses within a quarter.',
    ],
    closings: ['Best, Tom', 'Kind regards,\nTom Miller'],
    other:
      'Night shifts are where most counts go wrong; did anybody measure how often your team repeats them?',
  },
  German: {
    names: [
      ['Anna', 'Meier'],
      ['Jonas', 'Weber'],
    ],
    called: ['Frau Meier', 'Herr Weber'],
    greetings: ['Hallo §,', 'Guten Tag §!'],
    text: [
      'Ihr Kommentar zur Nachtschicht hat mich beschäftigt, §, denn wir kennen das Problem.',
      'In # Lagern haben wir die Zählfehler halbiert.',
    ],
    closings: ['Viele Grüße\nTom', 'Mit freundlichen Grüßen\nTom Müller'],
    other: 'Nachts zählt es sich offenbar am schlechtesten. Wie oft wird bei Ihnen die Inventur wiederholt?',
  },
  French: {
    names: [['Léa'], ['Marc', 'Dubois']],
    called: ['Léa', 'Marc'],
    greetings: ['Bonjour § !', 'Salut §,'],
    text: [
      'Votre remarque sur les équipes de nuit m’a fait réfléchir, §, car nous vivons la même chose.',
      'Dans # entrepôts, nous avons réduit les erreurs de moitié.',
    ],
    closings: ['Cordialement,\nTom', 'Bien à vous'],
    other: 'La nuit, compter devient difficile. Combien de fois recommencez-vous un inventaire chez vous ?',
  },
  Spanish: {
    names: [['Lucía'], ['Javier']],
    called: ['Lucía', 'Javier'],
    greetings: ['¡Hola §!', 'Buenos días, §:'],
    text: [
      'Tu comentario sobre los turnos de noche me hizo pensar, §, porque vivimos lo mismo.',
      'En # almacenes redujimos los errores a la mitad.',
    ],
    closings: ['Saludos,\nTom', 'Un abrazo'],
    other: 'De noche cuesta más contar bien. ¿Cuántas veces repetís el inventario en vuestra planta?',
  },
  Hungarian: {
    names: [['Anna'], ['Gábor']],
    called: ['Anna', 'Gábor'],
    greetings: ['Szia §!', 'Kedves §!'],
    text: [
      'Az éjszakai műszakról írt hozzászólásod elgondolkodtatott, §, mert mi is ugyanezt látjuk nap mint nap.',
      'Nálunk # raktárban feleződtek a számolási hibák.',
    ],
    closings: ['Üdvözlettel,\nTamás', 'Köszönöm!\nTamás'],
    other:
      'Éjjel nehezebb pontosan leltározni. Hányszor kell nálatok újra végigmenni a polcokon egy hónapban?',
  },
  Turkish: {
    names: [['Ayşe'], ['Mehmet']],
    called: ['Ayşe Hanım', 'Mehmet Bey'],
    greetings: ['Merhaba §,', 'Sayın §,'],
    text: [
      'Gece vardiyası hakkındaki yorumunuz beni düşündürdü, §, çünkü biz de aynı sorunu yaşadık.',
      'Tam # depoda sayım hatalarını yarıya indirdik.',
    ],
    closings: ['Saygılarımla,\nTom', 'Teşekkürler'],
    other: 'Geceleri doğru saymak zorlaşıyor. Sizin tesiste envanter ayda kaç kere yeniden yapılıyor?',
  },
  Greek: {
    names: [['Ελένη'], ['Νίκος']],
    called: ['Ελένη', 'Νίκο'],
    greetings: ['Γεια σας §,', 'Καλημέρα §!'],
    text: [
      'Το σχόλιό σας για τις νυχτερινές βάρδιες με έβαλε σε σκέψη, §, γιατί ζούμε το ίδιο.',
      'Σε # αποθήκες μειώσαμε στο μισό τα λάθη.',
    ],
    closings: ['Με εκτίμηση,\nΤομ', 'Φιλικά'],
    other:
      'Τη νύχτα δύσκολα μετράει κανείς σωστά. Πόσες φορές επαναλαμβάνετε την απογραφή στην εταιρεία σας;',
  },
  Russian: {
    names: [['Анна'], ['Борис']],
    called: ['Анна', 'Борис'],
    greetings: ['Привет, §!', 'Добрый день, §.'],
    text: [
      'Ваш комментарий о ночных сменах заставил меня задуматься, §, ведь у нас происходит то же самое.',
      'На # складах мы вдвое сократили ошибки подсчёта.',
    ],
    closings: ['С уважением,\nТом', 'Спасибо!'],
    other: 'Ночью точно считать труднее. Сколько раз в месяц у вас повторяют инвентаризацию целиком?',
  },
  Chinese: {
    names: [['王芳'], ['李明']],
    called: ['王女士', '李先生'],
    greetings: ['您好，§，', '尊敬的§：'],
    text: [
      '您关于夜班盘点的评论让我想了很久，§，因为我们也遇到过同样的问题。',
      '我们在#个仓库里把错误减少了一半。',
    ],
    closings: ['此致\n敬礼', '祝好'],
    other: '晚上清点货物最容易出差错，请问贵公司每个月要重新核对几次库存？',
  },
  Japanese: {
    names: [['田中', '花子'], ['佐藤']],
    called: ['田中さん', '佐藤様'],
    greetings: ['こんにちは、§。', '§、はじめまして。'],
    text: [
      '夜勤の棚卸しについてのコメントを拝見し、§、同じ悩みがあると感じました。',
      '弊社では#か所の倉庫で数え間違いが半分になりました。',
    ],
    closings: ['よろしくお願いします。', 'ありがとうございます。'],
    other: '夜に正確な在庫確認をするのは難しいですね。御社では毎月どのくらいやり直していますか？',
  },
  Korean: {
    names: [['김민수'], ['박지영']],
    called: ['민수님', '박지영님'],
    greetings: ['안녕하세요 §,', '안녕하세요, §!'],
    text: [
      '야간 근무에 대한 댓글을 읽고 많이 생각했습니다, §, 저희도 같은 문제를 겪었기 때문입니다.',
      '창고 # 곳에서 재고 오류를 절반으로 줄였습니다.',
    ],
    closings: ['감사합니다.', '잘 부탁드립니다.\n톰 드림'],
    other: '밤에는 정확히 세기가 어렵지요. 귀사에서는 한 달에 몇 번이나 재고 조사를 다시 하시나요?',
  },
  Arabic: {
    names: [['آنا'], ['خالد']],
    called: ['آنا', 'خالد'],
    greetings: ['مرحبا §،', 'السلام عليكم §،'],
    text: [
      'تعليقك على المناوبات الليلية جعلني أفكر، §، لأننا واجهنا المشكلة نفسها في الشركة.',
      'خفضنا أخطاء الجرد إلى النصف في # مستودعات.',
    ],
    closings: ['مع أطيب التحيات،\nتوم', 'شكرا جزيلا'],
    other: 'العد الدقيق في الليل صعب فعلا. كم مرة تعيدون جرد البضائع عندكم كل شهر؟',
  },
  Hebrew: {
    names: [['אנה'], ['דוד']],
    called: ['אנה', 'דוד'],
    greetings: ['שלום §,', 'בוקר טוב §!'],
    text: [
      'התגובה שלך על משמרות הלילה גרמה לי לחשוב, §, כי גם אצלנו קורה אותו הדבר.',
      'ב # מחסנים הורדנו את טעויות הספירה בחצי.',
    ],
    closings: ['בברכה,\nתום', 'תודה רבה!'],
    other: 'בלילה קשה לספור בדיוק. כמה פעמים בחודש חוזרים אצלכם על ספירת המלאי?',
  },
  Hindi: {
    names: [['अन्ना'], ['राहुल']],
    called: ['अन्ना जी', 'राहुल जी'],
    greetings: ['नमस्ते §,', 'सुप्रभात §,'],
    text: [
      'रात की पाली पर आपकी टिप्पणी ने मुझे सोचने पर मजबूर किया, §, क्योंकि हमारा अनुभव भी वैसा ही है।',
      'हमने # गोदामों में गिनती की गलतियाँ आधी कर दीं।',
    ],
    closings: ['सादर,\nटॉम', 'धन्यवाद'],
    other: 'अँधेरे में सही गिनना मुश्किल होता है। आपके यहाँ महीने में कितनी बार भंडार दोबारा जाँचा जाता है?',
  },
  Thai: {
    names: [['สมชาย'], ['มาลี']],
    called: ['สมชาย', 'มาลี'],
    greetings: ['Hi §,', 'Hello §!'],
    text: ['ความเห็นเรื่องกะกลางคืนทำให้ผมคิดมาก § เพราะเราเจอปัญหาเดียวกัน', 'เราลดการนับผิดลงครึ่งหนึ่งในคลังสินค้า # แห่ง'],
    closings: ['Best, Tom', 'Thanks!'],
    other: 'ตอนดึกตรวจสต็อกให้แม่นยำยากจริง บริษัทคุณต้องทำใหม่เดือนละกี่รอบครับ',
  },
};

/** The sample as it was written to its first or second recipient. */
function write(
  sample: Sample,
  to: 0 | 1,
  courtesy: 0 | 1,
  sentences: readonly string[] = sample.text,
): string {
  const text = `${sample.greetings[courtesy]}\n\n${sentences.join(' ')}\n\n${sample.closings[courtesy]}`;
  return text.replaceAll('§', sample.called[to]).replaceAll('#', to === 0 ? '12' : '7');
}

describe.each(Object.entries(samples))('in %s', (_language, sample) => {
  const earlier = [sent(write(sample, 0, 0), sample.names[0])];
  const compare = (text: string) => compareWithEarlier({ text, names: sample.names[1] }, earlier, allWords);

  it('the same text with another name and number is the same text', () => {
    expect(compare(write(sample, 1, 0))).toMatchObject({ share: 1, state: 'copy', textId: 'earlier' });
  });

  it('another greeting and signature change nothing', () => {
    expect(compare(write(sample, 1, 1))).toMatchObject({ share: 1, state: 'copy' });
  });

  it('sentences in another order lose no more than the place where they meet', () => {
    const reordered = write(sample, 1, 0, sample.text.toReversed());
    expect(compare(reordered)?.share).toBeGreaterThanOrEqual(0.8);
  });

  it('other words on the same topic are fine, whatever is said around them', () => {
    const other = write(sample, 1, 0, [sample.other]);
    expect(compare(other)?.state ?? 'fine').toBe('fine');
    expect(compare(other)?.share ?? 0).toBeLessThan(0.2);
  });

  it('greeting and signature alone are nothing to compare', () => {
    expect(compare(write(sample, 1, 0, []))).toBeNull();
  });
});

const nine = 'we count stock by night because trucks leave early';

describe('the share', () => {
  it.each<[what: string, draft: string, earlier: string, share: number]>([
    ['5 words in 4 pairs, 3 of them shared', 'we count stock by night', 'we count stock by day', 3 / 4],
    [
      '13 words in 11 threes, the first 7 shared',
      `${nine} every single morning here`,
      `${nine} on most days`,
      7 / 11,
    ],
    ['12 words are threes: 10, the first 7 shared', `${nine} every single morning`, nine, 7 / 10],
    ['11 words are pairs: 10, the first 8 shared', `${nine} every single`, nine, 8 / 10],
    [
      'a pair said 5 times, twice in the earlier text',
      'go go go go go go',
      'go go go please wait now',
      2 / 5,
    ],
    [
      'what the earlier text says besides does not lower it',
      'we count stock by night',
      `${nine} every day`,
      1,
    ],
    ['case, marks, width and punctuation', 'WE — count: ｓｔöck, by night', 'we count stock by night', 1],
    ['hidden characters', 'we co\u200Bunt st\u00ADock \u202Eby night', 'we count stock by night', 1],
    ['nothing in common', 'we count stock by night', 'cats sleep all day long', 0],
    ['4 words are too few to compare', 'we count stock nightly', 'we count stock nightly', 0],
    ['9 characters without spaces are too few', '我们在夜里清点货物', '我们在夜里清点货物', 0],
    ['10 characters make 9 pairs, the first 7 shared', '我们在夜里清点货物吗', '我们在夜里清点货', 7 / 9],
  ])('%s', (_what, draft, earlier, share) => {
    expect(similarity(draft, earlier, allWords)).toBeCloseTo(share, 10);
  });

  it('of a snippet of 12 words with 12 words of their own is 10 shared threes of 22', () => {
    const snippet = 'we help warehouses count at night without stopping a single truck outside';
    const own = 'your second question about frozen goods deserves an answer longer than this';
    const earlier = [sent(`Hi Anna, ${snippet}. Pallets on your ramp looked familiar.`, ['Anna'])];
    const likeness = compareWithEarlier(
      { text: `Hi Ben, ${snippet}. ${own}.`, names: ['Ben'] },
      earlier,
      allWords,
    );
    expect(likeness?.share).toBeCloseTo(10 / 22, 10);
    expect(likeness?.sharedWords).toEqual([snippet]);
  });

  it('is "alike" from a half and "copy" from four fifths', () => {
    const state = (text: string) => compareWithEarlier({ text, names: [] }, [sent(nine)], allWords)?.state;
    expect(state(`${nine} every single`)).toBe('copy');
    expect(state(`${nine} every single morning`)).toBe('alike');
    expect(state('we count stock by hand or not at all')).toBe('fine');
  });
});

it('a postscript is compared with the body, but not across the signature', () => {
  const text = 'Hi Ben,\nwe count stock by night\n\nBest,\nTom\n\nP.S. trucks leave early';
  // 5 words and 5 more make 4 pairs each; of the second 4 the two without "P" and "S" are shared.
  expect(compareWithEarlier({ text, names: ['Ben'] }, [sent(nine)], allWords)?.share).toBeCloseTo(6 / 8, 10);
});

describe('names', () => {
  it('are names in any case of their declension, and ordinary words in lower case', () => {
    const one = sent('I asked Annas plant about it, and they will answer soon.', ['Anna']);
    const two = { text: 'I asked Will about it, and they will answer soon.', names: ['Will'] };
    // 10 words make 9 pairs, and the earlier text holds all but the name with "about".
    expect(compareWithEarlier(two, [one], allWords)?.share).toBeCloseTo(8 / 9, 10);
  });

  it('may be a company of several words', () => {
    const one = sent('What does Acme Data Systems do about counting at night?', ['Acme', 'Data', 'Systems']);
    const two = { text: 'What does Borealis do about counting at night?', names: ['Borealis'] };
    expect(compareWithEarlier(two, [one], allWords)?.share).toBe(1);
  });
});

describe('a quoted comment', () => {
  const comment = 'Night shifts break every count we make and nobody ever talks about that openly';
  const earlier = [sent(`Hi Anna, you wrote “${comment}”. Which warehouse was that?`, ['Anna'])];
  const text = `Hi Ben, “${comment}”: how would your drivers describe it?`;

  it('of theirs does not count', () => {
    const likeness = compareWithEarlier({ text, names: ['Ben'], quoted: [comment] }, earlier, allWords);
    expect(likeness?.state ?? 'fine').toBe('fine');
  });

  it('counts when it is not theirs', () => {
    // 14 quoted words give 12 shared threes; 6 words more make 18.
    expect(compareWithEarlier({ text, names: ['Ben'] }, earlier, allWords)?.share).toBeCloseTo(12 / 18, 10);
  });

  it('counts neither when only a part of it is quoted', () => {
    const part = 'You say nobody ever talks about that: how would your drivers describe it?';
    const other = [sent('It is true that nobody ever talks about that, sadly.')];
    // 13 words make 11 threes; the 5 quoted ones hold 3 of them.
    expect(compareWithEarlier({ text: part, names: [] }, other, allWords)?.share).toBeCloseTo(3 / 11, 10);
    expect(compareWithEarlier({ text: part, names: [], quoted: [comment] }, other, allWords)).toBeNull();
  });

  it('is more than two words that happen to be in both', () => {
    const draft = { text: 'we count stock by night', names: [], quoted: ['we count things'] };
    expect(compareWithEarlier(draft, [sent(nine)], allWords)?.share).toBe(1);
  });

  it('does not hide a copy around it', () => {
    const around = (theirs: string) =>
      `You wrote “${theirs}”. We solved that for three warehouses with one small change.`;
    const mine = { text: around(comment), names: [], quoted: [comment] };
    expect(compareWithEarlier(mine, [sent(around('Counting is hard'))], allWords)).toMatchObject({
      state: 'copy',
    });
  });
});

describe('the earlier text', () => {
  it('is the newest of those that are equally alike', () => {
    const earlier = [sent(nine, [], 'old', 1), sent(nine, [], 'new', 3), sent(nine, [], 'between', 2)];
    expect(compareWithEarlier({ text: nine, names: [] }, earlier, allWords)?.textId).toBe('new');
  });

  it('is one that others were sent', () => {
    const draft = { text: nine, names: [], personId: 'person of theirs' };
    expect(compareWithEarlier(draft, [sent(nine, [], 'theirs')], allWords)).toBeNull();
    expect(compareWithEarlier(draft, [sent(nine, [], 'theirs'), sent(nine)], allWords)?.textId).toBe(
      'earlier',
    );
  });

  it('shares passages in the spelling of the draft, the longest first', () => {
    const text = 'By Night, because TRUCKS leave early; and then we count stock by hand.';
    const likeness = compareWithEarlier({ text, names: [] }, [sent(nine)], allWords);
    expect(likeness?.sharedWords).toEqual(['By Night, because TRUCKS leave early', 'we count stock by']);
  });
});

it.each<[what: string, text: string]>([
  ['nothing', ''],
  ['emoji', '🎉👏🏽👨‍👩‍👧‍👦'.repeat(200)],
  ['zero-width spaces', '\u200B'.repeat(5_000)],
  ['a hundred thousand words', 'go '.repeat(100_000)],
  ['one word without end', 'a'.repeat(300_000)],
  ['line breaks', '\n'.repeat(100_000)],
  ['greetings', 'Hi Anna, '.repeat(5_000)],
  ['signatures', 'Best regards,\nTom\n'.repeat(5_000)],
  ['postscripts', 'P.S.\n'.repeat(5_000)],
  ['direction marks', '\u202E\u200Fשלום\u202C '.repeat(500)],
  ['half a surrogate pair', 'we count stock by night \uD83D'],
  ['the marks of many letters', `Z${'\u0301'.repeat(5_000)}algo`],
])('stands %s', (_what, text) => {
  const likeness = compareWithEarlier(
    { text, names: ['Anna', '', '🎉'], quoted: [text] },
    [sent(text)],
    allWords,
  );
  expect(likeness).toBeNull();
  expect(similarity(text, text, allWords)).toBeGreaterThanOrEqual(0);
});

/** Words that greet or close in no language. */
const word = fc.constantFrom('xalo', 'xeni', 'ximo', 'xupa', 'xyre', 'xoka', 'xidu', 'xesta');
const prose = fc.array(word, { minLength: 5, maxLength: 40 }).map((words) => words.join(' '));

describe('for any texts', () => {
  it('a text is wholly like itself', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(similarity(text, text, allWords)).toBe(1);
      }),
    );
  });

  it('the share lies between 0 and 1', () => {
    const any = fc.oneof(prose, fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(any, any, (one, other) => {
        const share = similarity(one, other, allWords);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the most alike of the earlier texts is found, prepared or not', () => {
    fc.assert(
      fc.property(prose, fc.array(prose, { minLength: 1, maxLength: 8 }), (text, others) => {
        const earlier = others.map((other, index) => sent(other, [], String(index), index));
        const highest = Math.max(...others.map((other) => similarity(text, other, allWords)));
        const likeness = compareWithPrepared(
          { text, names: [] },
          prepareEarlier(earlier, allWords),
          allWords,
        );
        expect(likeness?.share ?? 0).toBe(highest);
        expect(likeness ? similarity(text, likeness.earlier, allWords) : 0).toBe(highest);
      }),
    );
  });

  it('passages stand in the draft as they are shown', () => {
    fc.assert(
      fc.property(prose, prose, (text, other) => {
        const likeness = compareWithEarlier({ text, names: [] }, [sent(other)], allWords);
        for (const passage of likeness?.sharedWords ?? []) expect(text).toContain(passage);
      }),
    );
  });
});
