import type { LanguageWords } from '../leads/text/language-words';

export const polish: LanguageWords = {
  language: 'pl',
  // What people are: by level, then by the job function that the title itself names.
  titles: {
    falseFriends: `
      właściciel psa, właścicielka psa, właściciel kota, właścicielka kota, pan swojego losu,
      szef własnego życia, szefowa własnego życia, prezes własnego życia, dyrektor własnego życia,
      partner biznesowy, partner w zbrodni, kierowniczka domu, właściciel produktu
    `,
    cxo: {
      general_management: `
        prezes, prezeska, prezes zarządu, prezeska zarządu, wiceprezes zarządu, członek zarządu,
        członkini zarządu, dyrektor generalny, dyrektorka generalna, dyrektor naczelny, dyrektorka naczelna,
        dyrektor zarządzający, dyrektorka zarządzająca, przewodniczący rady nadzorczej,
        przewodnicząca rady nadzorczej, zarząd
      `,
    },
    owner: {
      entrepreneurship: `
        właściciel, właścicielka, współwłaściciel, współwłaścicielka, założyciel, założycielka,
        współzałożyciel, współzałożycielka, przedsiębiorca, przedsiębiorczyni, freelancer, freelancerka,
        jednoosobowa działalność, własna działalność, samozatrudniony, samozatrudniona
      `,
    },
    partner: {
      any: 'wspólnik, wspólniczka, partner zarządzający, partnerka zarządzająca, partnerka',
    },
    vp: {
      any: 'wiceprezes, wiceprezeska',
    },
    director: {
      general_management: `
        członek rady nadzorczej, członkini rady nadzorczej, dyrektor krajowy, dyrektor oddziału,
        dyrektorka oddziału, dyrektor zakładu, szef gabinetu
      `,
      any: `
        dyrektor, dyrektorka, wicedyrektor, wicedyrektorka, z ca dyrektora, zastępca dyrektora,
        zastępczyni dyrektora, szef działu, szefowa działu, szef, szefowa
      `,
      media_communication: 'redaktor naczelny, redaktorka naczelna',
      education: 'rektor, dziekan, dyrektor szkoły, dyrektorka szkoły',
      information_technology: 'dyrektor it',
    },
    manager: {
      any: `
        kierownik, kierowniczka, menedżer, menedżerka, menadżer, menadżerka, manager, managerka,
        lider zespołu, liderka zespołu, brygadzista, brygadzistka, mistrz zmiany, koordynator zespołu,
        majster, zastępca kierownika
      `,
      operations: 'szef kuchni, szefowa kuchni',
      accounting: 'główny księgowy, główna księgowa',
      healthcare: 'pielęgniarka oddziałowa, siostra oddziałowa',
      project_management: 'kierownik projektu, kierowniczka projektu',
    },
    senior: {
      any: `
        starszy, starsza, główny, główna, ekspert, ekspertka, wiodący, profesor, inspektor ochrony danych,
        główny inżynier, główny specjalista, główna specjalistka
      `,
    },
    entry: {
      administrative: `
        asystent, asystentka, sekretarka, sekretarz, recepcjonista, recepcjonistka, pracownik biurowy,
        pracownica biurowa, asystentka zarządu, asystent zarządu
      `,
      sales: `
        przedstawiciel handlowy, przedstawicielka handlowa, handlowiec, sprzedawca, sprzedawczyni,
        doradca klienta, kasjer, kasjerka, specjalista ds sprzedaży, opiekun klienta
      `,
      accounting: 'księgowy, księgowa, audytor, audytorka, doradca podatkowy, biegły rewident',
      finance: `
        doradca finansowy, doradczyni finansowa, kontroler finansowy, analityk finansowy, bankier
      `,
      engineering: `
        inżynier, inżynierka, programista, programistka, technik, konstruktor, architekt, deweloper,
        projektant
      `,
      information_technology: `
        administrator systemów, informatyk, informatyczka, analityk danych, analityczka danych
      `,
      human_resources: 'rekruter, rekruterka, specjalista ds kadr, specjalistka ds kadr, kadrowa',
      legal: `
        prawnik, prawniczka, adwokat, adwokatka, radca prawny, notariusz, radczyni prawna
      `,
      healthcare: `
        lekarz, lekarka, pielęgniarka, pielęgniarz, farmaceuta, farmaceutka, fizjoterapeuta, fizjoterapeutka,
        dentysta, położna, psycholog, ratownik medyczny
      `,
      education: `
        nauczyciel, nauczycielka, trener, trenerka, wykładowca, wykładowczyni, bibliotekarz, bibliotekarka,
        lektor, szkoleniowiec
      `,
      media_communication: `
        dziennikarz, dziennikarka, redaktor, redaktorka, tłumacz, tłumaczka, rzecznik prasowy,
        rzeczniczka prasowa
      `,
      arts_design: `
        grafik, graficzka, projektant graficzny, fotograf, artysta, artystka, projektantka
      `,
      operations: `
        kucharz, kucharka, kierowca, magazynier, magazynierka, elektryk, mechanik, piekarz, kelner, kelnerka,
        operator, operatorka, spedytor, spedytorka, logistyk, fryzjer, fryzjerka, hydraulik, dyspozytor
      `,
      purchasing: 'kupiec, zaopatrzeniowiec',
      consulting: 'konsultant, konsultantka, doradca, doradczyni',
      research: 'naukowiec, badacz, badaczka, laborant, laborantka, biolog, chemik',
      community_social: 'pracownik socjalny, pracowniczka socjalna, ksiądz',
      military_protective: 'policjant, policjantka, strażak, żołnierz, ochroniarz',
      real_estate: 'agent nieruchomości, pośrednik nieruchomości, pośredniczka nieruchomości',
      quality_assurance: 'tester, testerka, kontroler jakości',
      any: `
        specjalista, specjalistka, pracownik, pracownica, koordynator, koordynatorka, analityk, analityczka,
        referent, referentka, młodszy, młodsza, doradca, urzędnik, urzędniczka
      `,
    },
    training: {
      any: `
        stażysta, stażystka, praktykant, praktykantka, staż, aplikant, aplikantka, uczeń zawodu
      `,
      education: `
        student, studentka, doktorant, doktorantka, uczeń, uczennica, absolwent, absolwentka
      `,
    },
    unpaid: {
      community_social: 'wolontariusz, wolontariuszka, wolontariat, społecznie',
    },
  },

  // What they work in; the weak ones count only where nothing else does.
  functions: {
    accounting: 'księgow*, rachunkow*, podatk*, audyt*',
    administrative: 'administrac*, biuro, biura, sekretaria*, asystent*, sekretar*',
    arts_design: 'grafi*, artyst*, fotograf*, projektowani*, sztuk*, muzy*',
    business_development: 'rozwoju biznesu, rozwój biznesu, partnerstw*',
    community_social: 'socjaln*, społeczn*, wolontar*, fundac*, zrównoważon*',
    consulting: 'doradztw*, konsulting*, strategi*, konsultant*',
    customer_success: 'obsługi klienta, obsługa klienta, wsparcia klienta, obsług*, doświadczeń klienta',
    education: `
      edukac*, szkoł*, szkoleń, szkoleniow*, nauczyc*, uniwersytet*, politechni*, student*, wykładow*,
      kształceni*
    `,
    engineering: `
      inżynier*, techniczn*, technolog*, oprogramowani*, programist*, konstrukc*, budow*, utrzymania ruchu,
      mechani*
    `,
    finance: 'finans*, bank*, ubezpiecze*, kredyt*, kontroling*, controlling*, inwestyc*, ryzyk*',
    healthcare: `
      medyczn*, lekar*, pielęgniar*, szpital*, zdrow*, farmac*, kliniczn*, fizjoterap*, stomatolog*
    `,
    human_resources: `
      hr, kadr, kadry, personaln*, personelu, rekrutac*, zasobów ludzkich, płac, płace, talent*
    `,
    information_technology: 'it, informaty*, dan*, system*, cyberbezpiecz*, sieci, cyfrow*',
    legal: 'prawn*, radca*, adwokat*, ochrony danych, zgodności, compliance, kancelari*',
    marketing: 'marketing*, mark*, reklam*, promoc*, treści, wydarze*',
    media_communication: `
      komunikac*, pras*, mediów, medi*, redakc*, redaktor*, dziennikar*, tłumacz*, pr, public relations,
      rzeczni*
    `,
    military_protective: 'policj*, wojsk*, straż*, ochron*',
    operations: `
      operac*, produkc*, logist*, magazyn*, transport*, łańcucha dostaw, fabryk*, zakładu produkcyjnego,
      spedyc*, restaurac*, hotel*, kuch*, procesów
    `,
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

  // What stands around a title: before a company, and where somebody else or another time is meant.
  headline: {
    assistants: 'asystent, asystentka, sekretarka, sekretarz',
    at: '@, w firmie, w spółce, w grupie',
    perhapsAt: 'w, we, z, na',
    of: 'z, w',
    company: 'firmy, firma, spółki, spółka',
    aside: `
      pomagam, pomagamy, wspieram, doradzam, szkolę, szukam, szukamy, rekrutujemy, poszukuję, otwarty na,
      otwarta na, dla prezesów, dla, doradca zarządu, doradca prezesa, doradca dla, coach, mentor, mentorka,
      tata, mama, mąż, żona, zignoruj
    `,
    former: 'były, była, dawniej, wcześniej, poprzednio, ex, niegdyś',
    notYet: 'przyszły, przyszła, początkujący, aspirujący, aspirująca',
    retired: 'na emeryturze, emeryt, emerytka, emerytowany, emerytowana',
    clubs: `
      stowarzyszenie, stowarzyszenia, koło naukowe, koła naukowego, klub, klubu, samorząd studencki,
      samorządu studenckiego, rada rodziców, rady rodziców, wspólnota mieszkaniowa
    `,
    notCompany: `
      polska, region, północ, południe, wschód, zachód, warszawa, kraków, wrocław, gdańsk, poznań, łódź,
      mówca, autor, autorka, mama, tata, mentor, mba, europa, innowacje, transformacja, oddział
    `,
  },

  // A no for good, and what takes it away or softens it.
  stops: {
    hard: `
      nie jestem zainteresowany, nie jestem zainteresowana, nie jesteśmy zainteresowani, nie interesuje mnie,
      nie interesuje nas, mnie to nie interesuje, to mnie nie interesuje, nas to nie interesuje,
      brak zainteresowania, niezainteresowany, niezainteresowana, proszę nie pisać, nie pisz do mnie,
      proszę do mnie nie pisać, proszę o nie pisanie, przestań pisać, proszę przestać pisać, przestać pisać?,
      przestań mi wysyłać, nie kontaktuj się ze mną, proszę się ze mną nie kontaktować,
      proszę nie kontaktować się, usuń mnie, proszę mnie usunąć, mnie usunąć z?, usunąć moje dane?,
      proszę usunąć moje dane, wypisz mnie, proszę mnie wypisać, daj mi spokój, skąd masz mój?,
      skąd ma pan mój?, skąd ma pani mój?, mój prawnik, moim prawnikiem, mój adwokat, kroki prawne,
      drogę sądową, zgłoszę jako spam, zgłaszam jako spam, niewłaściwa osoba, nie ta osoba,
      nie jestem właściwą osobą, nie jestem odpowiednią osobą, pomyłka adresata
    `,
    alone: `
      nie dziękuję, nie dzięki, dziękuję nie, dzięki ale nie, dziękuję ale nie, stop, dość, wypisz, rezygnuję,
      podziękuję, nie potrzebujemy
    `,
    beside: 'niestety, przepraszam, ale',
    unless: 'jeśli, jeżeli, gdyby, czy, on, ona, oni, kto, ludzie',
    but: 'ale, lecz, tylko, natomiast',
    softened: `
      na razie, w tej chwili, obecnie, aktualnie, w tym momencie, w tym roku, teraz, póki co, jeszcze nie
    `,
  },

  // What a machine answers while somebody is out.
  away: `
    poza biurem, jestem na urlopie, przebywam na urlopie, będę na urlopie, na urlopie macierzyńskim,
    na urlopie ojcowskim, na urlopie rodzicielskim, jestem nieobecny, jestem nieobecna, będę nieobecny,
    będę nieobecna, nieobecny do, nieobecna do, nieobecność w biurze, autoodpowiedź, automatyczna odpowiedź,
    odpowiedź automatyczna, wracam do biura, wracam do pracy
  `,

  // Not now, and when.
  later: {
    cues: `
      może, być może, ewentualnie, porozmawiajmy, porozmawiamy, pogadajmy, wróćmy, wrócimy, wrócić, wróć,
      odezwij się, odezwę się, proszę się odezwać, proszę o kontakt, skontaktuj, zadzwoń, napisz,
      proszę napisać, lepiej, raczej, dopiero, najwcześniej, nie wcześniej, nie w tym roku, nie mam czasu,
      chętnie, przypomnij, przełóżmy
    `,
    times: {
      'next-year': 'w przyszłym roku, przyszły rok, w nowym roku, po nowym roku, po świętach',
      'next-month': 'w przyszłym miesiącu',
      weeks: 'za {n} tygodnie, za {n} tygodni, za {n} tydzień',
      months: 'za {n} miesiące, za {n} miesięcy, za {n} miesiąc',
      'half-year': 'za pół roku',
      quarter: 'w q{n}, q{n}, w {n} kwartale',
      month: `
        w {month}, we {month}, od {month}, do {month}, na początku {month}, przed {month}
      `,
      september: 'po wakacjach, po lecie, jesienią, na jesieni',
      may: 'po wielkanocy',
      march: 'wiosną, na wiosnę',
      june: 'latem',
      someday: `
        może później, może kiedyś, nie teraz, na razie nie, innym razem, zły moment, nie najlepszy moment,
        to nie jest dobry moment
      `,
    },
  },

  // Forms of one month or number have a stroke between them.
  dates: {
    months: `
      stycz*, lut|luty|lutego|lutym, mar|marzec|marca|marcu, kwiecień|kwietnia|kwietniu|kwi, maj|maja|maju,
      czerwiec|czerwca|czerwcu, lipiec|lipca|lipcu, sierpień|sierpnia|sierpniu, wrzesień|września|wrześniu,
      październik*, listopad*, grudzień|grudnia|grudniu
    `,
    numbers: `
      jeden|jedną, dwa|dwie|parę, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście,
      dwanaście
    `,
  },

  // Questions and requests.
  asks: {
    hello: `
      jak sie masz, jak sie pan ma, jak sie pani ma, co slychac, co u ciebie, co u ciebie slychac, jak leci,
      wszystko dobrze
    `,
    answer: `
      daj … znac, dajcie … znac, dac … znac, odezwij sie, odpisz, prosze o odpowiedz, prosze o informacje,
      powiedz mi
    `,
    request: `
      napisz do mnie, napisz mi, prosze napisac, zadzwon, prosze zadzwonic, przeslij mi, wyslij mi,
      prosze przeslac, umowmy sie, umow sie, porozmawiajmy, zdzwonmy sie, chcialbym wiedziec,
      chcialabym wiedziec, chetnie sie dowiem, zarezerwuj, prosze o, opowiedz mi, zapisz sie, zerknij,
      rzuc okiem
    `,
    or: 'lub, albo, czy',
    toTalk: `
      jak to działa, jak działa, jak by to działało, jak to robicie, ile to kosztuje, ile kosztuje,
      ile by to kosztowało, jaki jest koszt, jaka jest cena, jakie są ceny, jakie macie ceny, cennik,
      proszę o ofertę, poproszę o ofertę, wyślij ofertę, kiedy mógłbyś, kiedy mogłabyś, kiedy moglibyśmy,
      kiedy możemy, kiedy możesz, kiedy masz czas, kiedy ma pan czas, kiedy ma pani czas, kiedy ci pasuje,
      możemy porozmawiać, moglibyśmy porozmawiać, możemy pogadać, możemy się zdzwonić, zdzwońmy się,
      porozmawiajmy, pogadajmy, zadzwoń do mnie, proszę o telefon, proszę zadzwonić, twój kalendarz,
      kalendarza, link do kalendarza, masz czas, umówmy się, umówić się na rozmowę, umówić rozmowę, demo,
      możesz mi pokazać
    `,
  },

  // How a message begins and ends.
  courtesies: {
    hellos: 'cześć, witaj, witam, hej, dzień dobry, siema',
    wishes: 'dobry wieczór, dobry',
    dears: 'droga, drogi, drodzy, szanowna, szanowny, szanowni, kochana, kochany',
    titles: 'pani, panie, pan, państwo, dr, prof, inż, mgr, wszystkim, wszyscy',
    regards: `
      pozdrawiam, pozdrawiam serdecznie, serdecznie pozdrawiam, z pozdrowieniami, pozdrowienia, z poważaniem,
      z wyrazami szacunku, łączę pozdrowienia, serdeczności
    `,
    partings: `
      dziękuję, dzięki, dziękuję bardzo, bardzo dziękuję, z góry dziękuję, miłego dnia, do usłyszenia
    `,
  },

  // What it is known by: in a text, and in a headline.
  detection: {
    words: `
      a, ale, ani, bardzo, bez, bo, by, być, był, była, było, byłoby, będzie, chcę, ci, co, coś, czy, czyli,
      czym, dla, dlaczego, do, dobry, dobrze, dzień, dzięki, dziękuję, dziś, gdzie, gratulacje, i, ich, jak,
      jako, jednak, jego, jej, jest, jestem, jeszcze, jeśli, już, kiedy, kto, która, które, który, lub, mam,
      mamy, masz, mi, między, mnie, mogę, może, możemy, możesz, można, my, na, nad, nam, nas, nic, nie, nigdy,
      o, od, oni, oraz, pan, pana, pani, panu, po, pod, pozdrawiam, proszę, przed, przez, rok, się, są, ta,
      tak, także, tam, te, tego, ten, też, to, trzeba, tutaj, tydzień, tylko, tym, u, w, wam, was, we, witam,
      więc, wy, z, za, zawsze, ze, że
    `,
    letters: 'ąćęłńśźż',
    hints: `
      i, w, we, na, z, ze, do, dla, o, od, oraz, się, jest, nie, moja, mój, przy, pod, jako
    `,
    hintLetters: 'ąęłńśźż',
  },
};
