import type { HeadlineWords } from '../headline-words';

export const polish: HeadlineWords = {
  language: 'pl',
  hints: 'i, w, we, na, z, ze, do, dla, o, od, oraz, się, jest, nie, moja, mój, przy, pod, jako',
  letters: 'ąęłńśźż',
  titles: [
    [
      'none',
      '',
      'właściciel psa, właścicielka psa, właściciel kota, właścicielka kota, pan swojego losu, szef własnego życia, szefowa własnego życia, prezes własnego życia, dyrektor własnego życia, partner biznesowy, partner w zbrodni, kierowniczka domu, właściciel produktu',
    ],
    [
      'cxo',
      'general_management',
      'prezes, prezeska, prezes zarządu, prezeska zarządu, wiceprezes zarządu, członek zarządu, członkini zarządu, dyrektor generalny, dyrektorka generalna, dyrektor naczelny, dyrektorka naczelna, dyrektor zarządzający, dyrektorka zarządzająca, przewodniczący rady nadzorczej, przewodnicząca rady nadzorczej, zarząd',
    ],
    [
      'owner',
      'entrepreneurship',
      'właściciel, właścicielka, współwłaściciel, współwłaścicielka, założyciel, założycielka, współzałożyciel, współzałożycielka, przedsiębiorca, przedsiębiorczyni, freelancer, freelancerka, jednoosobowa działalność, własna działalność, samozatrudniony, samozatrudniona',
    ],
    ['partner', '', 'wspólnik, wspólniczka, partner zarządzający, partnerka zarządzająca, partnerka'],
    ['vp', '', 'wiceprezes, wiceprezeska'],
    [
      'director',
      'general_management',
      'członek rady nadzorczej, członkini rady nadzorczej, dyrektor krajowy, dyrektor oddziału, dyrektorka oddziału, dyrektor zakładu, szef gabinetu',
    ],
    [
      'director',
      '',
      'dyrektor, dyrektorka, wicedyrektor, wicedyrektorka, z ca dyrektora, zastępca dyrektora, zastępczyni dyrektora, szef działu, szefowa działu, szef, szefowa',
    ],
    ['director', 'media_communication', 'redaktor naczelny, redaktorka naczelna'],
    ['director', 'education', 'rektor, dziekan, dyrektor szkoły, dyrektorka szkoły'],
    ['director', 'information_technology', 'dyrektor it'],
    [
      'manager',
      '',
      'kierownik, kierowniczka, menedżer, menedżerka, menadżer, menadżerka, manager, managerka, lider zespołu, liderka zespołu, brygadzista, brygadzistka, mistrz zmiany, koordynator zespołu, majster, zastępca kierownika',
    ],
    ['manager', 'operations', 'szef kuchni, szefowa kuchni'],
    ['manager', 'accounting', 'główny księgowy, główna księgowa'],
    ['manager', 'healthcare', 'pielęgniarka oddziałowa, siostra oddziałowa'],
    ['manager', 'project_management', 'kierownik projektu, kierowniczka projektu'],
    [
      'senior',
      '',
      'starszy, starsza, główny, główna, ekspert, ekspertka, wiodący, profesor, inspektor ochrony danych, główny inżynier, główny specjalista, główna specjalistka',
    ],
    [
      'entry',
      'administrative',
      'asystent, asystentka, sekretarka, sekretarz, recepcjonista, recepcjonistka, pracownik biurowy, pracownica biurowa, asystentka zarządu, asystent zarządu',
    ],
    [
      'entry',
      'sales',
      'przedstawiciel handlowy, przedstawicielka handlowa, handlowiec, sprzedawca, sprzedawczyni, doradca klienta, kasjer, kasjerka, specjalista ds sprzedaży, opiekun klienta',
    ],
    ['entry', 'accounting', 'księgowy, księgowa, audytor, audytorka, doradca podatkowy, biegły rewident'],
    [
      'entry',
      'finance',
      'doradca finansowy, doradczyni finansowa, kontroler finansowy, analityk finansowy, bankier',
    ],
    [
      'entry',
      'engineering',
      'inżynier, inżynierka, programista, programistka, technik, konstruktor, architekt, deweloper, projektant',
    ],
    [
      'entry',
      'information_technology',
      'administrator systemów, informatyk, informatyczka, analityk danych, analityczka danych',
    ],
    ['entry', 'human_resources', 'rekruter, rekruterka, specjalista ds kadr, specjalistka ds kadr, kadrowa'],
    ['entry', 'legal', 'prawnik, prawniczka, adwokat, adwokatka, radca prawny, notariusz, radczyni prawna'],
    [
      'entry',
      'healthcare',
      'lekarz, lekarka, pielęgniarka, pielęgniarz, farmaceuta, farmaceutka, fizjoterapeuta, fizjoterapeutka, dentysta, położna, psycholog, ratownik medyczny',
    ],
    [
      'entry',
      'education',
      'nauczyciel, nauczycielka, trener, trenerka, wykładowca, wykładowczyni, bibliotekarz, bibliotekarka, lektor, szkoleniowiec',
    ],
    [
      'entry',
      'media_communication',
      'dziennikarz, dziennikarka, redaktor, redaktorka, tłumacz, tłumaczka, rzecznik prasowy, rzeczniczka prasowa',
    ],
    [
      'entry',
      'arts_design',
      'grafik, graficzka, projektant graficzny, fotograf, artysta, artystka, projektantka',
    ],
    [
      'entry',
      'operations',
      'kucharz, kucharka, kierowca, magazynier, magazynierka, elektryk, mechanik, piekarz, kelner, kelnerka, operator, operatorka, spedytor, spedytorka, logistyk, fryzjer, fryzjerka, hydraulik, dyspozytor',
    ],
    ['entry', 'purchasing', 'kupiec, zaopatrzeniowiec'],
    ['entry', 'consulting', 'konsultant, konsultantka, doradca, doradczyni'],
    ['entry', 'research', 'naukowiec, badacz, badaczka, laborant, laborantka, biolog, chemik'],
    ['entry', 'community_social', 'pracownik socjalny, pracowniczka socjalna, ksiądz'],
    ['entry', 'military_protective', 'policjant, policjantka, strażak, żołnierz, ochroniarz'],
    ['entry', 'real_estate', 'agent nieruchomości, pośrednik nieruchomości, pośredniczka nieruchomości'],
    ['entry', 'quality_assurance', 'tester, testerka, kontroler jakości'],
    [
      'entry',
      '',
      'specjalista, specjalistka, pracownik, pracownica, koordynator, koordynatorka, analityk, analityczka, referent, referentka, młodszy, młodsza, doradca, urzędnik, urzędniczka',
    ],
    [
      'training',
      '',
      'stażysta, stażystka, praktykant, praktykantka, staż, aplikant, aplikantka, uczeń zawodu',
    ],
    [
      'training',
      'education',
      'student, studentka, doktorant, doktorantka, uczeń, uczennica, absolwent, absolwentka',
    ],
    ['unpaid', 'community_social', 'wolontariusz, wolontariuszka, wolontariat, społecznie'],
  ],
  functions: {
    accounting: 'księgow*, rachunkow*, podatk*, audyt*',
    administrative: 'administrac*, biuro, biura, sekretaria*, asystent*, sekretar*',
    arts_design: 'grafi*, artyst*, fotograf*, projektowani*, sztuk*, muzy*',
    business_development: 'rozwoju biznesu, rozwój biznesu, partnerstw*',
    community_social: 'socjaln*, społeczn*, wolontar*, fundac*, zrównoważon*',
    consulting: 'doradztw*, konsulting*, strategi*, konsultant*',
    customer_success: 'obsługi klienta, obsługa klienta, wsparcia klienta, obsług*, doświadczeń klienta',
    education:
      'edukac*, szkoł*, szkoleń, szkoleniow*, nauczyc*, uniwersytet*, politechni*, student*, wykładow*, kształceni*',
    engineering:
      'inżynier*, techniczn*, technolog*, oprogramowani*, programist*, konstrukc*, budow*, utrzymania ruchu, mechani*',
    finance: 'finans*, bank*, ubezpiecze*, kredyt*, kontroling*, controlling*, inwestyc*, ryzyk*',
    healthcare:
      'medyczn*, lekar*, pielęgniar*, szpital*, zdrow*, farmac*, kliniczn*, fizjoterap*, stomatolog*',
    human_resources:
      'hr, kadr, kadry, personaln*, personelu, rekrutac*, zasobów ludzkich, płac, płace, talent*',
    information_technology: 'it, informaty*, dan*, system*, cyberbezpiecz*, sieci, cyfrow*',
    legal: 'prawn*, radca*, adwokat*, ochrony danych, zgodności, compliance, kancelari*',
    marketing: 'marketing*, mark*, reklam*, promoc*, treści, wydarze*',
    media_communication:
      'komunikac*, pras*, mediów, medi*, redakc*, redaktor*, dziennikar*, tłumacz*, pr, public relations, rzeczni*',
    military_protective: 'policj*, wojsk*, straż*, ochron*',
    operations:
      'operac*, produkc*, logist*, magazyn*, transport*, łańcucha dostaw, fabryk*, zakładu produkcyjnego, spedyc*, restaurac*, hotel*, kuch*, procesów',
    product_management: 'produkt*',
    project_management: 'projekt, projektu, projektów, program*, pmo',
    purchasing: 'zakup*, zaopatrzen*, kupiec, dostawc*',
    quality_assurance: 'jakoś*, test*',
    real_estate: 'nieruchomoś*',
    research: 'bada*, nauk*, laborator*, badań i rozwoju, innowac*',
    sales: 'sprzeda*, handlow*, kluczowych klientów, eksport*, sklep*, handl*, detaliczn*',
  },
  weakFunctions: {
    sales: 'klient*, region*',
    general_management: 'zarząd*, nadzor*',
    engineering: 'rozwoj*',
  },
  assistants: 'asystent, asystentka, sekretarka, sekretarz',
  at: '@, w firmie, w spółce, w grupie',
  perhapsAt: 'w, we, z, na',
  of: 'z, w',
  company: 'firmy, firma, spółki, spółka',
  aside:
    'pomagam, pomagamy, wspieram, doradzam, szkolę, szukam, szukamy, rekrutujemy, poszukuję, otwarty na, otwarta na, dla prezesów, dla, doradca zarządu, doradca prezesa, doradca dla, coach, mentor, mentorka, tata, mama, mąż, żona, zignoruj',
  former: 'były, była, dawniej, wcześniej, poprzednio, ex, niegdyś',
  notYet: 'przyszły, przyszła, początkujący, aspirujący, aspirująca',
  retired: 'na emeryturze, emeryt, emerytka, emerytowany, emerytowana',
  clubs:
    'stowarzyszenie, stowarzyszenia, koło naukowe, koła naukowego, klub, klubu, samorząd studencki, samorządu studenckiego, rada rodziców, rady rodziców, wspólnota mieszkaniowa',
  notCompany:
    'polska, region, północ, południe, wschód, zachód, warszawa, kraków, wrocław, gdańsk, poznań, łódź, mówca, autor, autorka, mama, tata, mentor, mba, europa, innowacje, transformacja, oddział',
};
