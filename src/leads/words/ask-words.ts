/** What one tongue asks with. `…` stands for up to three words; all is compared folded, hyphens and apostrophes as blanks. */
export type AskWords = {
  /** Questions that only say hello. */
  hello: readonly string[];
  /** Ask for an answer, whatever was asked before: right after a question they repeat it. */
  answer: readonly string[];
  /** Ask for something of their own. */
  request: readonly string[];
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter(Boolean);

const ask = (hello: string, answer: string, request: string): AskWords => ({
  hello: lines(hello),
  answer: lines(answer),
  request: lines(request),
});

/** By language; one more is one more entry. Closing formulas ("Looking forward to hearing from you") ask nothing. */
export const askWords: Record<string, AskWords> = {
  en: ask(
    `how are you, how are you doing, how are things, how is it going, how s it going, how have you been, how do you do,
    how is your week going, hope you are well, hope you are doing well, hope all is well, what s up`,
    `let me know, tell me, get back to me, drop me a line, write back, reply to this message, share your thoughts`,
    `book a call, book a time, book a slot, book a meeting, book a demo, schedule a call, schedule a meeting,
    schedule a demo, give me a call, call me, send me, email me, message me, hop on a call, jump on a call, let s talk,
    let s chat, let s connect, let s meet, let s schedule, let s find a time, please reply, please share, please send,
    please book, please check, please confirm, check out, take a look, have a look, sign up, click here, join me,
    join us, love to hear, like to hear, curious to hear, curious how, curious what, curious whether, wondering if,
    wondering whether, wondering how, like to know, love to know, like to ask, love to chat, like to invite,
    love to connect, like to connect, grab a coffee, grab … minutes, pick a time, pick a slot, introduce me`,
  ),
  de: ask(
    `wie geht es dir, wie geht es ihnen, wie geht s, wie gehts, wie geht s dir, alles gut bei dir, alles gut, na alles klar,
    geht es dir gut, geht es ihnen gut`,
    `sag … bescheid, sagen sie … bescheid, gib … bescheid, geben sie … bescheid, lass … wissen, lassen sie … wissen, melde dich,
    melden sie sich, meld dich, sag mir, sagen sie mir, schreib mir, schreiben sie mir, antworte mir, antworten sie mir`,
    `ruf … an, rufen sie … an, schick mir, schicken sie mir, sende mir, senden sie mir, buch dir, buchen sie,
    buche … termin, vereinbaren sie, lass uns, lassen sie uns, trag dich ein, tragen sie sich ein, schau … an,
    schauen sie … an, wurde mich interessieren, mich wurde interessieren, wurde gern wissen, wurde gerne wissen,
    wusste gern, wusste gerne, mochte gern wissen, erzahl mir, erzahlen sie mir, nenn mir, nennen sie mir, bitte um`,
  ),
  fr: ask(
    `comment vas tu, comment allez vous, comment ca va, ca va, tu vas bien, vous allez bien, la forme`,
    `dis moi, dites moi, fais moi savoir, faites moi savoir, tiens moi au courant, tenez moi au courant, fais moi signe,
    faites moi signe, reponds moi, repondez moi, n hesite pas a, n hesitez pas a`,
    `appelle moi, appelez moi, envoie moi, envoyez moi, ecris moi, ecrivez moi, reserve un, reservez un, prenons rendez vous,
    prends rendez vous, prenez rendez vous, calons un, parlons en, discutons en, echangeons, j aimerais savoir,
    j aimerais avoir, je voudrais savoir, raconte moi, racontez moi, inscris toi, inscrivez vous, jette un oeil,
    jetez un oeil, regarde la video`,
  ),
  es: ask(
    `como estas, como esta, como esta usted, que tal, que tal estas, como te va, como le va, como va todo, todo bien`,
    `dime, digame, avisame, aviseme, hazme saber, hagame saber, hazmelo saber, hagamelo saber, cuentame, cuenteme`,
    `escribeme, escribame, llamame, llameme, enviame, envieme, mandame, mandeme, reserva una, reserve una, agenda una,
    agende una, agendemos, hablemos, quedemos, me gustaria saber, me encantaria saber, me gustaria conocer,
    quisiera saber, inscribete, inscribase, echa un vistazo, eche un vistazo, por favor responde, por favor envia`,
  ),
  pt: ask(
    `como vai, como vai voce, como esta, como estas, como voce esta, tudo bem, tudo bom, tudo bem com voce, tudo certo`,
    `me diga, diga me, diz me, me avise, avise me, me avisa, avisa me, me conta, me conte, conta me, conte me, me responda, me fala`,
    `me ligue, ligue me, me liga, me chama, me chame, me mande, mande me, me manda, me envie, envie me, escreva me, agende uma,
    marque uma, vamos conversar, vamos marcar, vamos agendar, vamos falar, bora conversar, gostaria de saber,
    queria saber, adoraria saber, adoraria ouvir, gostaria de ouvir, inscreva se, da uma olhada, de uma olhada`,
  ),
  it: ask(
    `come stai, come sta, come va, come ti va, tutto bene, come sta andando`,
    `fammi sapere, mi faccia sapere, fatemi sapere, dimmi, mi dica, rispondimi, mi risponda, fatti sentire`,
    `scrivimi, mi scriva, chiamami, mi chiami, mandami, mi mandi, inviami, mi invii, prenota una, prenoti una, fissiamo,
    sentiamoci, parliamone, raccontami, mi racconti, vorrei sapere, mi piacerebbe sapere, mi piacerebbe sentire,
    iscriviti, si iscriva, dai un occhiata, dia un occhiata`,
  ),
  nl: ask(
    `hoe gaat het, hoe gaat het met je, hoe gaat het met u, hoe is het, hoe is het met je, alles goed, gaat het goed`,
    `laat … weten, hoor het graag, hoor graag, vertel me, vertel mij, zeg me, geef me een seintje, reageer`,
    `bel me, bel mij, stuur me, stuur mij, mail me, mail mij, schrijf me, plan een, boek een, neem contact, laten we, zou graag weten,
    wil graag weten, ben benieuwd, meld je aan, schrijf je in, neem een kijkje`,
  ),
  pl: ask(
    `jak sie masz, jak sie pan ma, jak sie pani ma, co slychac, co u ciebie, co u ciebie slychac, jak leci, wszystko dobrze`,
    `daj … znac, dajcie … znac, dac … znac, odezwij sie, odpisz, prosze o odpowiedz, prosze o informacje, powiedz mi`,
    `napisz do mnie, napisz mi, prosze napisac, zadzwon, prosze zadzwonic, przeslij mi, wyslij mi, prosze przeslac,
    umowmy sie, umow sie, porozmawiajmy, zdzwonmy sie, chcialbym wiedziec, chcialabym wiedziec, chetnie sie dowiem,
    zarezerwuj, prosze o, opowiedz mi, zapisz sie, zerknij, rzuc okiem`,
  ),
  sv: ask(
    `hur mar du, hur ar det, hur gar det, hur ar laget, allt bra, allt val`,
    `hor av dig, lat mig veta, sag till, beratta for mig, aterkom`,
    `ring mig, skicka mig, maila mig, mejla mig, boka en, boka ett, lat oss, skulle vilja veta, vill garna veta, anmal dig, ta en titt`,
  ),
  da: ask(
    `hvordan gar det, hvordan har du det, hvordan gaar det, alt vel, alt godt`,
    `lad mig vide, sig til, giv lyd, giv mig besked, skriv til mig, fortael mig`,
    `ring til mig, send mig, book et, book en, lad os, vil gerne vide, vil gerne hore, tilmeld dig, tag et kig`,
  ),
  no: ask(
    `hvordan gar det, hvordan har du det, hvordan star det til, alt vel, alt bra`,
    `la meg vite, gi meg beskjed, gi beskjed, si fra, fortell meg`,
    `ring meg, send meg, book en, book et, la oss, vil gjerne vite, vil gjerne hore, meld deg pa, ta en titt`,
  ),
  fi: ask(
    `mita kuuluu, kuinka voit, miten menee, miten voit`,
    `kerro minulle, kerro mulle, anna minun tietaa, ilmoita minulle, vastaa minulle, laita viestia`,
    `soita minulle, laheta minulle, varaa aika, varaa tapaaminen, sovitaan, jutellaan, haluaisin tietaa, ilmoittaudu`,
  ),
  cs: ask(
    `jak se mate, jak se mas, jak se vam dari, jak se ti dari, jak to jde`,
    `dejte mi vedet, dej mi vedet, dejte vedet, dej vedet, ozvete se, ozvi se, reknete mi, rekni mi`,
    `zavolejte mi, zavolej mi, poslete mi, posli mi, napiste mi, napis mi, domluvme se, zarezervujte si, rad bych vedel,
    rada bych vedela, prihlaste se`,
  ),
  hu: ask(
    `hogy vagy, hogy van, mi ujsag, hogy megy sorod`,
    `szolj, szoljon, irj vissza, irjon vissza, ird meg, irja meg, jelezz vissza, mondd el, mondja el`,
    `hivj fel, hivjon fel, kuldd el, kuldje el, foglalj, foglaljon, beszeljunk, egyeztessunk, szeretnem tudni, jelentkezz`,
  ),
  ro: ask(
    `ce mai faci, ce mai faceti, cum esti, cum sunteti, cum merge, totul bine`,
    `da mi de stire, dati mi de stire, spune mi, spuneti mi, anunta ma, anuntati ma`,
    `suna ma, sunati ma, trimite mi, trimiteti mi, scrie mi, scrieti mi, rezerva o, programeaza o, hai sa vorbim,
    as vrea sa stiu, mi ar placea sa aflu`,
  ),
  tr: ask(
    `nasılsın, nasılsınız, naber, ne haber, nasıl gidiyor, iyi misin, iyi misiniz`,
    `haber ver, haber verin, bana yaz, bana yazın, söyle, söyleyin, bana bildir, bana bildirin`,
    `beni ara, beni arayın, bana gönder, bana gönderin, görüşelim, konuşalım, toplantı ayarla, bilmek isterim,
    öğrenmek isterim, göz atın, kaydol, kaydolun`,
  ),
  el: ask(
    `πώς είσαι, πώς είστε, τι κάνεις, τι κάνετε, τι νέα, πώς πάει, όλα καλά`,
    `πες μου, πείτε μου, ενημέρωσέ με, ενημερώστε με, απάντησέ μου, απαντήστε μου`,
    `κάλεσέ με, καλέστε με, πάρε με τηλέφωνο, πάρτε με τηλέφωνο, στείλε μου, στείλτε μου, γράψε μου, γράψτε μου,
    ας μιλήσουμε, ας κανονίσουμε, κλείσε ένα, κλείστε ένα, θα ήθελα να μάθω`,
  ),
  ru: ask(
    `как дела, как ваши дела, как твои дела, как поживаете, как поживаешь, как ты, как вы, все хорошо, что нового`,
    `дай знать, дайте знать, сообщи мне, сообщите мне, ответь мне, ответьте мне, скажи мне, скажите мне, расскажи, расскажите`,
    `напиши мне, напишите мне, позвони мне, позвоните мне, пришли мне, пришлите мне, отправь мне, отправьте мне,
    давай созвонимся, давайте созвонимся, давай обсудим, давайте обсудим, давайте поговорим, давайте встретимся,
    хотел бы узнать, хотела бы узнать, хотелось бы узнать, запишись, запишитесь, посмотрите видео, прошу`,
  ),
  uk: ask(
    `як справи, як ваші справи, як твої справи, як ся маєте, як ви, як ти, що нового`,
    `дай знати, дайте знати, повідом мене, повідомте мене, скажи мені, скажіть мені, розкажи, розкажіть`,
    `напиши мені, напишіть мені, подзвони мені, подзвоніть мені, зателефонуйте мені, надішли мені, надішліть мені,
    давайте зідзвонимося, давай зідзвонимося, давайте поговоримо, хотів би дізнатися, хотіла б дізнатися`,
  ),
  ja: ask(
    `お元気ですか, お元気でしょうか, 元気ですか, いかがお過ごしですか, いかがお過ごしでしょうか, お変わりありませんか`,
    `教えてください, 教えて下さい, お聞かせください, お聞かせ下さい, お知らせください, お知らせ下さい, ご返信ください, お返事ください`,
    `ご連絡ください, ご連絡下さい, お電話ください, 送ってください, ご覧ください, ご確認ください, ご予約ください, お申し込みください,
    いただけませんか, いただけますと幸い, いただけると幸い, いただけると嬉しい, お話ししましょう, 話しましょう`,
  ),
  zh: ask(
    `你好吗, 您好吗, 最近好吗, 最近怎么样, 最近如何, 你好嗎, 您好嗎, 最近好嗎, 最近怎麼樣, 过得怎么样`,
    `告诉我, 告訴我, 请回复, 請回覆, 跟我说, 讓我知道, 让我知道`,
    `联系我, 聯絡我, 给我打电话, 打電話給我, 发给我, 發給我, 请联系, 请查看, 请点击, 聊一聊, 聊聊, 约个时间, 約個時間, 我想知道, 想请教, 想請教, 请预约`,
  ),
  ko: ask(
    `안녕하세요, 안녕하십니까, 잘 지내세요, 잘 지내시죠, 잘 지내셨어요, 잘 지내고 계신가요, 잘 지내시나요`,
    `알려 주세요, 알려주세요, 말씀해 주세요, 말씀해주세요, 답장 주세요, 회신 부탁, 답변 부탁`,
    `연락 주세요, 연락주세요, 전화 주세요, 전화주세요, 보내 주세요, 보내주세요, 확인해 주세요, 확인해주세요, 예약해 주세요,
    이야기해요, 이야기 나눠요, 알고 싶습니다, 듣고 싶습니다, 궁금합니다`,
  ),
  ar: ask(
    `كيف حالك, كيف حالكم, كيف الحال, كيف أنت, كيفك, شلونك, إزيك, أخبارك إيه`,
    `أخبرني, أخبريني, أعلمني, أعلميني, قل لي, خبرني, خبريني`,
    `اتصل بي, اتصلي بي, راسلني, راسليني, أرسل لي, أرسلي لي, احجز موعدا, احجز مكالمة, تواصل معي, تواصلي معي, دعنا نتحدث, لنتحدث,
    أود أن أعرف, أود معرفة, يرجى`,
  ),
  he: ask(
    `מה שלומך, מה שלומכם, מה נשמע, מה קורה, מה המצב, איך אתה, איך את, הכל בסדר`,
    `תגיד לי, תגידי לי, ספר לי, ספרי לי, עדכן אותי, עדכני אותי, תודיע לי, תודיעי לי`,
    `תתקשר אליי, תתקשרי אליי, התקשר אליי, שלח לי, שלחי לי, תשלח לי, תשלחי לי, כתוב לי, כתבי לי, בוא נדבר, בואי נדבר, בואו נדבר, קבע שיחה,
    קבעי שיחה, אשמח לדעת, אשמח לשמוע`,
  ),
  hi: ask(
    `आप कैसे हैं, आप कैसी हैं, कैसे हैं आप, कैसे हो, क्या हाल है, कैसे हैं`,
    `मुझे बताएं, मुझे बताइए, मुझे बताएँ, बताइए, बताइएगा`,
    `मुझे कॉल करें, कॉल करें, मुझे भेजें, मुझे भेजिए, मुझे लिखें, कॉल बुक करें, संपर्क करें, जानना चाहूंगा, जानना चाहूंगी, जानना चाहता हूं, जानना चाहती हूं`,
  ),
  th: ask(
    `สบายดีไหม, สบายดีมั้ย, เป็นอย่างไรบ้าง, เป็นยังไงบ้าง, สบายดีหรือเปล่า`,
    `บอกผม, บอกฉัน, แจ้งให้ทราบ, แจ้งให้ผมทราบ, แจ้งให้ฉันทราบ`,
    `โทรหาผม, โทรหาฉัน, ติดต่อผม, ติดต่อฉัน, ส่งมาให้, ส่งให้ผม, ส่งให้ฉัน, มาคุยกัน, นัดคุย, อยากทราบ, อยากรู้, โปรดติดต่อ, กรุณา`,
  ),
};

/** A question may go on in one more sentence: `On Tuesday? Or Wednesday?` is one. Folded. */
export const orWords = new Set(
  'or oder ou o od of lub albo czy eller tai nebo vagy sau veya ή или або أو או या または 还是 或 หรือ'.split(
    ' ',
  ),
);
