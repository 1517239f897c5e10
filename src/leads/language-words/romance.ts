import type { LanguageWords } from './language-words';

/** Words that they have in common are of less weight, but tell them from all others. */
export const romance: LanguageWords[] = [
  {
    language: 'ca',
    letters: 'àçèïò',
    words: `
      això amb aquest aquesta ara bon bona com des els encara estat fer gràcies ha han hem heu hi les meva
      molt moltes més nosaltres on per però quan que sempre ser seu seva sobre són també teva tot tots una
      vosaltres és
    `,
  },
  {
    language: 'es',
    letters: 'ñ',
    words: `
      al algunos ante antes aquí así año años bien buen buena cada como con contra creo cuando de del desde
      donde durante el ellos empresa en encanta entre era es esa ese eso esos esta este esto estoy está están
      favor fue gracias gran gusta ha hablar hacemos hacer han has hasta hay hemos hola hoy interesada
      interesado la las le lo los lunes me mejor mi misma mismo muchas mucho muy más mí ni no nos nuestra
      nuestras nuestro nuestros otra otro para pero podemos podrías por porque puede puedo que quien qué
      saludos se semana ser si sin sobre son su sus sí también tanto te tengo tiempo tiene tienes todo todos
      trabajo tu un una uno usted vez vuestra y ya
    `,
  },
  {
    language: 'fr',
    letters: 'àçèêîôùûœ',
    words: `
      a ai alors année au aujourd aussi autre autres aux avaient avait avec avez avoir avons beau beaucoup
      belle bien bon bonjour bonne bravo c ce cela ces cette chaque chez comme d dans de depuis des deux dire
      donc du elle en encore entre est et fait faut hui ici il ils j jamais je jour l la le les leur lundi là
      ma mais merci mes moi mon même ne nos notre nous ont ou où par parce parler partage pas peu peut plus
      pour pourriez pouvez pouvons prochaine qu quand que quel quelle qui rien sa sans se semaine sera serait
      ses si son sont suis sur surtout toi toujours tous tout travail trois trop très tu un une voir vos
      votre vous vraiment y ça était être
    `,
  },
  {
    language: 'it',
    letters: 'àèìòù',
    words: `
      abbiamo ai al alla alle altra altro anche ancora anni anno bene bravo buon buongiorno che chi ci ciao
      come complimenti con cosa così credo d da dal dalla davvero degli dei del dell della delle di dopo dove
      e era essere fare fatto favore già gli grazie ha hai hanno ho il in l la lavoro le lo loro ma mi mille
      molto nei nel nella noi non nostra nostre nostri nostro oggi ogni parlare per perché però più poi
      possiamo posso possono prima proprio può quando quello questa questi questo quindi se sempre senza
      settimana si sia solo sono stato stessa stesso su sua sul sulla suo tempo ti tra tutti tutto un una vi
      vorrei è
    `,
  },
  {
    language: 'pt',
    letters: 'ãçõ',
    words: `
      a acho ainda ano anos ao aos aqui as até aí bem boa bom com como consigo da das de depois desta deste
      do e ela elas ele eles em empresa entre então era essa esse estou está estão eu falar favor fazer foi
      foram gostei hoje há interesse isso já lá mais mas me mesma mesmo meu minha muita muito na nas nem no
      nos nossa nossas nosso nossos num numa não o obrigada obrigado olá os ou outra outro para parabéns
      partilha pela pelo pelos pode podemos por pra quando que quem se sem semana sempre ser seu seus sobre
      sou sua suas são só também tanto tem temos tempo ter tinha trabalho três têm um uma vai vez você vocês
      à às
    `,
  },
  {
    language: 'ro',
    letters: 'âîășț',
    words: `
      această acest aceste acolo acum ai aici am an anul ar are asta au avem azi aș ați bine bună ca care ce
      ceva cine cu cum când că daca dacă dar de deci despre din doar doresc după ea ei este felicitări fi fie
      fiecare foarte fost fără in la lor lui mai mersi mie mult multe multumesc mulțumesc mâine nimic noastre
      noastră noi nostru nu o pe pentru poate prin putem până sa sau se si sub sunt suntem sunteți să
      săptămână te toate toată tot toți un unde va voastră voi vom vorbim vreau vă îmi în însă între și
    `,
  },
];
