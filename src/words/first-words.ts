import type { FirstWords } from '../leads/text/first-words';

/** Made by `test/words/first-words.test.ts` from the words of all languages; with `--update` it makes them anew. */
export const firstWords: FirstWords = {
  signs: {
    de: `
      *analyst *analystin *angestellte *angestellter *anwalt *anwaltin *arzt *arztin *assist *assistent
      *assistentin *assistenz *beauftragte *berater *beraterin *buchhalter *buchhalterin *buchhaltung
      *chef *chefin *club *designer *designerin *direktor *direktorin *fachkraft *fahrer *freiwillige
      *gestalter *helfer *helferin *ingenieur *ingenieurin *inkauf *inkaufer *inkauferin *inkaufsleiter
      *jurist *juristin *kauffrau *kaufmann *koordinator *koordinatorin *kraft *lehrer *lehrerin
      *leiter *leiterin *leitung *manager *managerin *mitarbeiter *mitarbeiterin *ntwickler
      *ntwicklerin *pfleger *pflegerin *planer *planerin *praktikant *praktikantin *redakt *referent
      *referentin *schule *sekretar *sekretarin *spezialist *spezialistin *student *studentin
      *techniker *technikerin *therap *therapeut *therapeutin *trainer *trainerin *verein *verkauf
      *verkaufer *vertrieb *wissenschaftler *wissenschaftlerin *xperte *xpertin ab abma* abme* absa*
      absolv* abte* abwe* ad administrato* alle allei* als alt alten* am amts* an anfa* angeh* anges*
      anlage* antwort anwa* apoth* arbeit* architek* arzt* assiste* assistenz auf aufs* ausb* ausse*
      ausz* automatisi* autor autorin azubi b bachelora* bachelors* backer* bald bank* bankk* basel bau
      baul* bauw* bauz* baye* beamt* beauf* begl* begr* bei beim beir* bera* bereic* bern beru* besc*
      betei* betr* bezi* bibliothek* bilanz* bildu* bin biologe biologin bis bitte brem* buch buchh*
      bufdi bund* buro* busi* callc* ch chef* chemie* chemike* controlle* controllerin d dank danke das
      daten* davor dein* dekan dekanin dem den der des designi* dez dezember dezer* dich die digi*
      digitalisi* dipl direk* dispone* dispos* doktorand* dolm* dozen* dr dres* dual* duss* edv ehem*
      ehre* eigent* ein eine* eink* einst einz* elektrike* elektrot* elte* emeriti* empf* entg* entw*
      ergoth* erre* erzi* europa ev eventm* experte expertin expo* fa fach* facility fahr* fals*
      famili* fc februar fert* feur* fili* finanz* firma firmen* forde* forsc* fotog* fotografie
      franchiseneh* frau frei* frise* fruh* fsj fuhr* fur gart* gast* gebi* geeh* geme* generald*
      genies* gesc* gese* gestal* gesu* gewes* gf grafik* graz gros* grun* gruppen* grus* gruzi gut
      gute* hallo* hande* handels* handw* hannov* haup* haus* heba* heil* helfe herr herrn hess* heute
      hilft hoch* hospiz* hote* hotelf* hundeb* ich ignori* ihr ihre* im immo* in industriem*
      informatik* informations* ingenieu* inha* innend* innovation* install* instand* inten* ir itsi*
      jahr jann* januar jobs* jour* juge* juli jung* juni juras* juri* juristin justiz* kaff*
      kampagnen* kanz* kassen* kassi* kauf* kein* kelln* kind* kirc* kita* klar klinik* koch* kollegen
      koln kommi* kommunikati* konst* koop* koordi* kostet kran* kreation kredit* kuche* kunden* kunf*
      kuns* labo* laborl* lage* lande* lauf* lehr* leipz* leit* lekt* lg lieb* lief* lieg* logistik*
      lohn* m mai makle* mama managerin marke marken* market* markt* marz masc* mastera* masterst*
      materialw* maur* mechanike* mechatronik* medien* mediz* mein* meis* messe* metz* mfa mfg mich mir
      mit mitar* mitb* mitg* miti* mitte* mode moin mona* monta* munch* musik* mutter nach* netz* nicht
      nied* noch nord nordd* notar notar* notarin notf* nrw nurn* ober* obje* oder offen offentlic*
      offiz* okt okto* onli* organisationsb* orts* ost oster* padag* papa partnerin partnerm*
      partnersc* paten* pensi* persona* pfar* pfle* phys* planer* polie* poliz* prakti* prasi* prax*
      prei* presse* presser* presses* privati* produk* professorin programmi* programml* projek* prok*
      promov* pruf* psyc* qm qs qualitat* r rech* recruiti* redak* redn* refera* referend* referent
      referentin regionall* rein* rekt* rente rentn* repo* ressor* restaurant* restaurantf*
      restaurantl* rettu* revision rezep* rhei* richt* risik* ruf ruhe* ruhr* rund* sabb* sach* scha*
      schic* schl* schof* schr* schul* schw* sekreta* selb* seniorp* service* servus sich* sie
      softwaree* soldat* solou* sozi* sparrings* spater spediti* spez* sportv* stadt* stand* statio*
      statsan* stel* steu* stiftu* stop stopp storel* strategie* stre* studentens* studentin studi*
      stut* suche sucht sud sudd* syndik* systema* talentm* teama* teamk* teamleit* technik* technike*
      technis* teilp* tenn* termi* testm* text* tga theater therape* tief* tier* tisc* trainer*
      trainerin transp* tsv uber* und universitat uns unte* v vater verans* verei* verf* vergiss verka*
      verla* verm* versa* versi* vert* verwa* vg vize* volk* volo* vom von vor vora* vorma* vors* vorz*
      wach* wann war weit* welt* werb* werd* werk* wert* wie wien wir wirt* wiss* woch* wohn* wuss*
      zahn* zeit zuha* zuku* zum zur zuri* zusa* zust* zuvor
    `,
    fr: `
      a absen* accom* accu* acha* ache* acqu* administratif affaires afriqu agente agroa* aide alsa*
      alter* ambu* amel* amic* analyste anci* anim* aout appe* appr* approvi* apres architecte* armee
      artisa* artiste artistiqu aspira* assistante asso* associe* assur* atel* attac* au audi* audio*
      audite* auditr* aupa* aute* autont* autr* aux avant avec avoc* avr avril bancai* banqu bati* bde
      belgiqu belle benev* bibliothecai* bien* bises bonj* bonne bons* bordea* bouc* boul* bout* bret*
      bure* ca cais* caris* chant* char* chargee chauffe* cheffe cher* chez chir* civiqu clie* cliniqu
      cofon* coge* coif* colla* comed* comm* compt* conduc* conf* conge consei* consultante contenti*
      contenu* contre* coordinate* coordinatr* coordonn* copr* cordialem* correc* couc* coura* coure*
      court* coute creation cuis* cuisini* curie* cybersecurite d daf dans de debut dec decembre deco*
      delegu dentai* dentiste des desab* desin* dessi* developp* dg dga diete* digitale diplome* dirc*
      directe* direction directrice diri* disponible doctorant* donn* doye* dpo drh droit dsi du echan*
      ecole edit* editi* educat* educate* educatr* electricien electroniqu eleve employe en encad*
      ensei* entrep* environn* est et ete etud* eveneme* experte exploi* fabricat* fev fevr* filiale
      finances financier* fisc* fleu* fonc* fonda* format* forme fourn* franchise futur gend* generaux
      genie geometre geran* gestion gestionn* grande grap* honora* hopi* hospit* hote* huiss* humai*
      humanitai* idf illustrate* illustratr* immo* independa* indu* infi* informatici* informatiqu
      ingenie* inserti* insti* interprete investis* j jadis janv* jard* je jour* journaliste juil* juin
      juridiq* juriste kine* l la laboranti* laboratoi* le les lille livreur logic* logistiqu luxe
      lyce* lyon m ma macon madame made* magas* magh* magi* mai mait* maman manageu* marche* marie
      marq* mars* mauv* meca* mece* medec* medias medical* menu* merci merci* mere mes militaire mlle
      mme mode moi mon monde moni* mons* montr* moyen musicie* musiqu nant* nord norm* notair* nous
      novembre numeri* occit* octobre oil operate* operatr* optimiste orth* osteo* ou oubl* oust ouvr*
      paca paie papa par partena* pas passe passionn* patis* patrimoi* patron patronne pdg peda* pere
      peut phar* pharmacie* photographe pigi* plani* planneur plom* plus policie* pomp* pour* prece*
      presi* presse prive proch* produi* prof professe* programmeu* projet* proprietai* propriete
      provis* psyc* psychologu public publicite publiq* qhse qualite qualiti* quand qubec qul qvt rayon
      rebo* recet* reche* recrut* recrute* recte* rectr* redact* refe* renn* repon* reseau* resp
      respectu* responsable restaurat* retr* rh risq* rrh rse rssi sage salarie salariee salut salutat*
      sans sante sav scientifiqu scolai* secretai* secretariat secte* securite septembre serveu* si
      sincerem* social sociale* societe soig* soins soldat solid* specialiste stag* stop stras*
      strategie styliste sud suis* superviseu* sur surete syndic systeme* talents technicie* techniqu
      technologie* telecon* telev* testeu* tests toi ton toul* tous tout* traduct* transports trava*
      tres* un une universite usine v vendeu* vente* veterinai* volontai* vos votre voud* vous webmar*
    `,
    es: `
      abas* abie* abog* abr abraz* abril acad* acci* acom* actriz admi* administrad* adqu* agendem*
      agente ago agos* al alba* alianz* almac* alumna alumno ampa analista analiti* andal* ante*
      antigu* apas* apoyo apre* apro* arqu* arte artista artistic* ases* asistenta asistente asoc*
      aspirante asuntos aten* audio* audito* auditora autono* autor autora auxi* avis* ayud* baja banc*
      basta becar* bibliotec* bilb* biologa biologo boliv* bomber* borr* bufe* bun bunas busc* busq*
      caje* calid* cama* cami* canal capa* caribe carpi* cata* cated* cdmx centro* chof* cibers* cien*
      ciruj* clave cliente* clinica cobr* coci* cofr* cofu* cola* colegio comer* como compania compra*
      comu* con conducto* confe* cono* consej* construcc* consulto* contab* contad* conteni* contral*
      contrat* coordinad* copr* cordialm* correcto* creativ* crec* credito* cruz cuan* cuid* cultura
      cumpl* cunt* d datos de deca* defensa del delegad* delin* dentista denu* depe* derec* desar* dias
      dic dici* digame digital dime director* directora disen* disponible distribuc* doce* doctora
      doctorand* don dona dra duna duno economista ecua* educ* educad* egres* ejec* ejerc* el elec*
      elim* emerito emple* empr* en encarg* ene enero enfe* ensa* ensen* enviame envieme equiv* escrib*
      escu* espa* espec* estare este estimad* estoy estr* estudi* europa eventos exceo exdi* exge*
      exje* experta experto exportaci* expr* exso* exti* fabrica factu* farmac* farmaceuti* febre*
      feliz fina* fiscal fisi* flota font* formaci* formad* fotog* franqui* funci* fundaci* fundad*
      futura futuro galic* general gere* gesto* gracias guardia guio* habl* hasta hola honorem horeca
      hostel* hote* humana humano* ignora ilus* impu* independi* informatic* infrastructura ing
      ingenier* inmo* innovacion inscrib* instituto internac* interprete inventa* inver* investig*
      jard* jefa jefe jubi* julio junio juridic* jurista juz juza kinesio* la laboral* laboratorio las
      latino* letr* libre licenci* lider limp* llam* locu* logistic* los madre mal mama mand* manten*
      marca* marzo mastr* matrona maxi* mayo meca* medel* medic* medios mejo* mercad* meser* mi microm*
      militar mir moda monito* mono* musica musico naci* negocio* no nomi* norte notari* notaria
      notario novie* nutric* o obra* occid* octu* odon* ofic* olvi* ong operaci* operad* operar* opos*
      oriente oste padre panad* papa para pasa* paso patrimonio peda* pedagoga pedagogo pelu* pena
      pensionad* perio* personas plani* planta policia pone* por posic* postv* posv* practica* preju*
      prensa presidenta presidente presu* preventa previa* procesos procura* producc* producto*
      profeso* programa* promot* propi* prove* prox* proy* psic* publici* pudes pymes qu qude* quim*
      quiz* quri* raic* recepcion* recien reclu* recto* rectora redacc* redacto* redes referente relac*
      reparti* repo* reportera reportero representan* responsa* respu* restaurante* retira* ries* rr
      rrhh saber salud* sani* secr* segu* selecc* seno* septi* servicio* seti* sevi* sin sistemas socia
      social socio soldad* sona* sopo* sost* sr sra srta stop su subd* subg* sucursal sumi* supervisora
      sur tal talento teatro tecn* teleo* terapeuta terapia tercer tesor* ti tic tiend* titu* todas
      todo* topo* trabaj* traduc* trafico transformaci* transporte* trib* tu tus un una univ*
      universitari* urug* vale* vend* vended* venta* veterinari* viaj* vicepresi* vigi* visit*
      voluntari* y zona
    `,
    pt: `
      abert* abr abrac* abril acad* academica acao admi* administrad* ador* advocac* advog* agente ago
      agos* agra* agron* ajud* alianc* almo* alun* analista ango* ante* anti* ao apai* apoio apos*
      apren* apro* aquis* armaz* arqu* arte artista artistic* as aspirante asses* assistente ate aten*
      atle* ator atriz att audito* automac* autono* autor autora auxi* banc* belo bibliotec* biologa
      biologo boa bols* bom bombei* bora brasil busc* cabe* caixa capacito cara caro* centro chefe
      cibers* cien* cirur* cliente clientes clinic* clube cobranca cofu* cola* colegio com comer* como
      companh* compra* comunicacao consel* construcao consulto* contab* contad* contas contenc* conteu*
      contrat* controla* coorde* cordialm* cozi* credito cria* cuid* cultura cumpr* curit* da dados
      daqui das de dentista depois desen* dez dezembro directora direi* direto* dispen* disponiv*
      distribui* do docente dona dono dos dout* dra e economista educ* educad* eletr* em emerito empr*
      encarr* enfe* eng enge* ensino erra* esco* escrit* espec* esqu* estag* estarei esto* estr*
      estuda* europa eventos executiva executivo exer* exma exmo exporta* fabrica farm* farmaceuti*
      fatu* fev feve* fina* financei* fiscal fisi* fora formacao formad* forne* fotog* franqua* frota
      funci* fundad* futura futuro garc* gente geral gere* gesto* graduan* grata grato grem* hora
      hospit* hote* hotela* humano* idea* ilus* imob* imov* impo* imprensa incor* industrial
      informatica infrastrut* inovacao inscre* instituto instrut* internac* interprete investig*
      investim* jane* jorn* jubi* juiz* julho junho junior juridic* jurista laboratorio licenca lider
      lisboa livre logistic* loja* ma maio manut* marca* marco marin* me meca* medic* medica medicina
      medico medid* mei melh* mentora mercado mest* meu microm* midi* militar minha moca* moda moto*
      music* musico na naci* nao nas negocios no nordes* norte nos notari* notario nout* novembro num
      numa nutric* o obras obri* odon* oi oie ola ong operac* operad* operar* orca* os ou out outo*
      outu* p pade* pai pale* para parcer* pare patrimonio pcp peda* pedagoga pedagogo pedr* perito
      pesq* pess* planej* planta pleno pode* policia* por presidenta presidente preza* primave*
      processos procura* procuro producao produt* professo* professora programad* programas projeto*
      propa* proprietar* prox* psic* publicidade publicita* q0 qu qual qualid* quanto quim* quri*
      recec* recem recepcion* recife recrut* recruta* redacao redato* redes refo* regiao reit* relacos
      remoto representan* responsa* respos* restaurante* retal* revisor revisora rh risco* rote* sair
      sauda* saude secr* secretaria secretario segu* sem senh* senior servico* servid* set sete* setor
      seu sistemas socia social socio soldad* solicita* sr sra stop sua subd* subg* sude* sul
      superintendente supervisora suporte supr* sustent* t0 tabe* talento* talv* tecn* telemarketi* tem
      tens terapeuta tesou* testes teu ti titu* todos trabal* tradut* transformacao transporte* trein*
      trib* tua tudo um uma univ* universitari* vagas vamos varejo vem venda* vended* verao veterinari*
      vigi* viva voluntari*
    `,
    it: `
      a accom* acquist* ad adde* affia* affiliato agente ago agos* aiut* al albe* all alla allea*
      allie* allo alunn* ambi* ammi* analista anche anno appa* apprend* approvv* aprile architet* area
      arred* arte artig* artis* asd aspirante assic* assistente associaz* assum* attore attr* ausi*
      auti* automaz* autore autr* avv avvo* azie* banc* basta bibliotec* bilanc* biologa biologo bocc*
      bolog* bors* brac* buon* came* campag* canc* cant* capo* cara* cari caro cass* cda ced centro
      cerc* che chia* chimic* chir* ciao circo* cliente clienti clinica cofon* colla* come commerciale
      commerciali* commes* compro* comunicaz* con cond* consigl* consule* contab* contenuti contenz*
      contit* coop* coordinatore coordinatr* cordialm* cosi creativ* credito croce cuci* cuoc* da dati
      dei del dell* denti* dg di dic dica dice* dida* dietista digitale dimen* dimmi dipe* dirett*
      diri* diseg* disis* disponibi* ditta docente dopo dott* e economista edile edit* editoria educ*
      educatore educatr* egreg* ehi elett* emerito esec* eser* esper* est ester* europa eventi
      executive fabb* fale* farmac* farmaci* febb* finanz* fino firen* fiscale fisi* fiss* fonda*
      format* formaz* forn* fotog* fu funz* futura futuro gdo gen genit* genn* genti* geometra gia
      gior* giu giug* giur* gli grafic* grazie horeca ict idrau* ignora il illu* immo* impi* imprend*
      impresa in incar* infe* informatic* informatore ing ingeg* iniz* innovaz* inseg* internaz*
      interprete investimenti invia* invii iscr* istr* italia iva laboratorio laur* lavo* lazio legale
      legali libe* lo loco logistic* logop* lomb* lug lugl* madre mag magazz* magg* magi* mamma mandami
      mandi manut* marchio marzo mastr* mecc* medic* mercato mese mesi mia migl* milano militare mio
      moda mondo murat* musica musicis* napoli negoz* nel nell* neol* ness* non nord notai* novembre
      nutriz* o od odontoi* onlus operai* operativ* operatore operatr* operaz* ospe* oss ostet* ott
      otto* ovest padr* paghe panet* papa parli* parr* passo pasti* patri* pensionat* per perito
      personale persone pian* piu pizzai* planni* pmi polisp* poliz* poss* prati* prece* preside
      presidente presso presto prevend* prezzi primari* prodo* produz* professo* professore* proge*
      programma* promoz* proprietar* pross* psic* pubb* puo puoi qualita quando quanto racc* ragi*
      rappr* reception recruiti* redatt* redaz* referente reparto resp responsabile reti retto* rettr*
      revisione reviso* revisore rice* rient* rimu* ripo* rischi riso* risp* risto* roma sald* salute
      saluti salve sani* sapere saro sbag* scienz* scolas* scriv* scuo* segr* selez* sent* serviz* set
      sett* sici* sicu* sig signo* sigra sistemi* socia sociale societa socio soldato sono sost*
      specialista specializ* spediz* spet* stabi* stage stagis* stam* stili* stop strategia stud*
      studente* studio sua sud supervisore supporto svil* talenti teatro tecn* tesor* test tiro* tito*
      tori* tosc* tra tradutt* tras* trib* triv* tua tutt* uffi* un una universita universitari* vendi*
      vene* veterinari* viced* vicepresidente vigi* volo*
    `,
    nl: `
      *adviseur *analist *arts *assistent *assistente *begeleider *beheerder *chef *club *coordinator
      *deskundige *directeur *directrice *docent *functionaris *hoofd *ingenieur *inkoop *inkoper
      *jurist *leider *leidster *makelar *maker *manager *medewerker *medewerkster *monteur *onderzoker
      *ontwerper *ontwikkelar *planner *school *secretaresse *specialist *stagiair *stagiaire *student
      *studente *technicus *therapeut *vereniging *verkoper *vrijwilliger *xpert accounta* accountm*
      accounto* acte* actrice administrate* administratie* advie* advisee* adviseu* advoc* advocat
      afde* afge* afmelden afsp* afst* afwe* aios alge* allem* allen alles als ambt* an analist anios
      anko* antwerpen apoth* applicatie* arbeid* arbo artistiek arts aspirant assiste* audi* augustus
      aute* automatisc* automatise* bakk* bali* bank* bankm* basis* bbl beamb* bedan* bedi* bedrij*
      bege* begin behe* bel bela* bele* belgie bellen ben beoo* beschi* beste bestu* bevei* bezo*
      bibliothec* bij binn* bioloog boa bokhou* bouw brab* brandw* brussel buit* buur* cais* calc*
      callc* campag* chauffe* chefkok chemic* chir* civie* clus* commercie* commiss* communicatie*
      constructe* consule* contentm* control coordine* creatief dag dagv* dank dat de debi* decan
      defensie desku* detailh* deur* dga dhr dien* dier* dietist digital digitale digitalise* directe*
      directie* directrice dispu* distributie divisie* docent* dokte* domin* duur* econoom een eerd*
      eige* eind* elektric* elektrot* en europa eveneme* expeditie expo* fabrie* facil* facilitair
      februari fees* fijne fili* financ* financie* firma firmant fisc* fiscalist fotog* franchisenem*
      funct* fysioth* geac* geen gege* gent gepen* gewez* gezo* ggz gode* grafisch grag gron* grop*
      grot* ha hag hallo handel hardl* heer heft* helpt herf* het hierm* hoge* hoi hoof* hoog* horec*
      hote* hove* hrm huis* hypo* ict ik illu* in informatie* informatis* ingenieu* inko* innovatie*
      install* instructe* interc* interimm* internat* januari jar je jong* jour* journaliste juli juni
      juri* kabi* kam kapp* kaps* kassa* kerst keuk* keur* kindero* klan* kok kredie* krij* kunnen
      kuns* kunste* kwal* labo* laborante landen* lasser laten leer* leidi* lente lera* leven*
      leveranc* liev* limb* logistie* lood* loop* machineb* magazij* mail makel* mama managementa* mand
      manden mantel* mare* market* marketingm* markto* mart masterst* mat mats* medee* medeo* medew*
      medisch mei meneer merk* met mevr* mij mijn militair missc* mkb moder mondh* monte* mrt muzi* mvg
      mw nar neder* nee neem nege* netwe* niet noord notari* notaris ober of officem* okt okto* om
      omrop onbe* onder* onli* ontw* ooit oost op operatio* ople* opric* organisatie* oud oude* overh*
      p papa partnersc* pasen peda* penn* pensi* pers* personee* planner plog* politie* presenta*
      prijs* processen procesv* product* programma* programmeur projec* promov* psyc* psycholoog rand*
      reag* recept* receptie receptioniste recht* recla* rector redact* regio regiod* regiom* relatie*
      renten* restaurant* risic* ruste salaris* schil* scho* schrijf secr* sectord* servee* serviced*
      servicemo* slager slecht social softwareo* soldat sousc* sparringp* sportv* sprek* stage stagiai*
      stapp* stic* stop stra* stud* studente* studiev* stuur systee* tale* tanda* te teamh* teamleid*
      teamm* technicus techniek technisch teke* teksts* test* testan* therape* thui* tijd timm* toko*
      tolk topm* topv* tot tozi* transp* uitg* uitv* unitm* univ* utrec* uw vacatu* vader vaka* vakm*
      van vanaf vastg* veil* venno* verand* veren* verge* verke* verko* verlo* verm* verp* versl* vert*
      verv* verwi* verz* vesti* vicepresident vicev* vlan* vods* voor* vormg* votb* vrac* vrij* vrog*
      vutt* wage* wanne* warde wat week weer weken welz* werel* werk* werv* wete* wetg* wij wijk* wink*
      woni* woor* zake* zakv* zeg zelf* ziek* zok zokt zome* zorg* zuid zwan* zzp zzper
    `,
    sv: `
      *administrator *analytiker *ansvarig *arkitekt *assistent *chef *chefen *direktor *forening
      *forestandare *formgivare *handlaggare *ingenjor *inkopare *jurist *klubb *kommunikator
      *konstruktor *konsult *koordinator *lakare *larare *ledare *medarbetare *operator *pedagog
      *planerare *praktikant *radgivare *redaktor *saljare *samordnare *sekreterare *skola *skoterska
      *specialist *strateg *student *studerande *tekniker *utvecklare *xpert admi* advok* affar* agare
      akla* alla allih* allt analytiker anlagg* anma* annan annon* anst* ansvarig apote* ar arbet* aret
      arki* aspirant assistent ater* att augusti autos* av avdeln* avgan* avre* avst* bagare bakom
      balt* bank* bankr* bankt* barnm* bast* bibliotek* biolog bitr* bliva* boka bokf* bokha* bolag*
      boll* bosta* bra brandman brf busi* butik* bygg* chauffor chef chefr* chefs* civili* coachar
      cybersa* dag dalig data* datan* datas* dava* dekan delag* detalj* dietist digi* digitalise*
      direk* distributio* distrik* divisions* djur* docent doktorand domare drif* efte* egen* ej ekon*
      elektriker elev elevr* elkr* eller en enhe* entreprenor ett europa evenema* event* exam* exjo*
      expedit expo* f fabrik* farmaceut fast* fd februari fel finans* firma firman folkh* fond* for
      fora* fore forela* foren* fores* foret* forfatta* formg* forra* forre fors* forut* forv* fotog*
      fou fram* fran franchiset* franv* fril* frisor frit* friv* fru fysi* generald* glom godm* gote*
      grafisk grunda* gruppl* gymn* halla hallb* hals* hande* handla* har hej hejsan hemb* hemma herr
      hjal* hogs* hos host hotell* hunda* hur huvu* hyre* i idee* idro* ignorera illu* informatio*
      informationssa* informator inga ingenj* inget inko* inne* innovation* inom inre* instruk* inte
      internatione* jag januari jour* juli juni juri* kalende* kampanj* kans* kapi* kar kara kare
      kasso* katta* kemi* kiru* kock kok* koks* komm* komp* konce* kons* konto* koordi* kreativ kredit*
      kund* kura* kursl* kval* labo* lagc* lage* lakare landsc* lara* larl* lastb* lat leda* ledni*
      lekt* leveran* lia livs* logistik* lon* lone* maj makla* malare mamm* manad* managementk* markn*
      mars maski* med meda* medgrunda* medici* medier meka* mig militar* milj* min mitt mjuk* moln*
      montor morgon musik* mvh nar nasta natio* natv* nord norden norra notarie nyck* nyute* och offert
      officer okt okto* omso* ordf* ordn* organisationsk* ost ostra overlak* oversa* pa pappa* partn*
      peda* pensi* persona* personalvet* placer* planer* plats* plug* podcasta* polis* prakti* prast
      prefekt press* pressa* pressek* prislista privatr* process* produk* prog* programmer*
      programmera* projek* projektled* psyk* q0 radd* radg* ratt* recept* redak* redo* rege* regionc*
      regiond* rekl* rekryte* rekt* restaurang* revis* rorm* sake* sakk* salj* samord* scoutk*
      sekretera* sekt* service* servicetek* servit* sjuk* skade* skan* skane skat* skif* skol* skolc*
      skot* skri* sluta smaf* snic* soci* socials* socion* sodra soker soldat som somma* specialistl*
      stabsc* stada* stopp stork* stra* strateg stud* studentkar studera* styr* suppo* svar sver* svet*
      syd system* tack tack* tala* tand* teamleda* tekn* terapeut test testare testl* tidi* tidn* till
      till* titt tjan* tjena tolk trafik* trana* transp* truckf* tvab* underh* unders* underv*
      ungdomsl* universitet* uppg* upph* upps* utbi* utes* utred* utve* vad vakt* valg* var vard* varu*
      vast* vd veck* verks* veta veten* veterinar veterinar* vi vicepresident vid volo* yh
    `,
    da: `
      *analytiker *ansvarlig *arbejder *assistent *bestyrer *chef *direktor *forening *indkober
      *ingenior *jurist *klub *konstruktor *konsulent *koordinator *kspert *lage *larer *larling *leder
      *lev *medarbejder *operator *padagog *planlagger *praktikant *radgiver *redaktor *salg *salger
      *sekretar *skole *specialist *studerende *tekniker *tilrettelagger *udvikler adjunkt adm admi*
      advok* af afde* afga* afmeld alborg alle allesa* alt analytiker anden ankl* anla* anme* ansa*
      ansv* apote* arbej* arki* aspire* assistent assurand* autos* bachelorstuder* bag bager bank*
      bankas* bankr* bared* bered* besog* besty* bibliotek* biolog bogh* bold* bolig* born* brand*
      brandmand brandv* butik* bygge* chauffor chef* content* cybersi* danm* darl* data* databe* datam*
      datan* datat* dekan der det detai* diat* digi* digitalise* direk* dispone* distributio*
      divisions* domm* drif* dyrev* dyrl* efte* ejen* ejer* eks eksp* elektriker elektron* elev elevr*
      eller en enke* er ergote* erhv* et europa event* fabrik* fagl* far farmac* farmaceut februar
      ferie fhv finans* finansk* firma firmat folke* for foran* fored* foren* forf* forhe* forke* forl*
      formand formi* formu* forp* forret* fors* fotog* fra franchisetager frav* frem* frisor friv* fru
      fuld* fyn fysi* gart* generald* giv glem god goda* godd* godm* grafiker grafisk* grundej* grundl*
      gruppel* gymn* hallo halloj hande* har hej hejsa hils* hjal* holdl* hos hospit* hote* hr hundeej*
      hvad hvor* i idrat* ignorer ikke illu* indeh* indh* indk* indr* indt* informationssik* ingen
      ingenio* innovation* institutl* instruk* investe* ivar* januar jeg jorde* jour* juli juni jura
      juri* jyll* kalende* kampag* kand* kare kasse* katteej* kemi* kirurg klinik* klinika* klub kobe*
      kok kokke* komm* kompag* konce* konst* konsule* konto* koordi* kreativ kredit* kunde* kuns*
      kursu* kval* labo* lad lage* lande* lare* larl* lede* lekt* leverand* livs* logistik* lon* lonk*
      magl* maj maler managementk* marked* market* marketinga* marketingk* marketingm* marts maske
      maski* med medarbej* medej* medgrundl* medici* medie* medin* meds* meka* mig militar* milj* min
      mine mit moms montor mor murer musik* mvh naste nastf* netv* nogl* nord norden nyud* oden*
      officer og okon* okt okto* om omra* omso* organisationsk* ost overlage overs* pa padag*
      partnerskab* pedel pensi* personale* ph planla* plej* politi* prakti* prast presse* prisliste
      proce* produk* prog* programmor projek* projektled* psyk* q0 radg* recept* redak* region*
      regions* regn* reklame* rekrutt* rekt* reng* restaurant* ret retl* revis* rode sags* salg*
      sekreta* sekt* sels* selv* senio* seniork* seniorr* sergent service* servicetek* sikk* sjall*
      skan* skat* skole* skri* skus* slagt* smed soci* socialp* socialr* softwareu* soger soldat som
      sosu* sousc* sparrings* specialk* speciall* spedit* stabsc* statsau* stifter stop stork* strateg*
      studenter* studeren* studie* sund* suppo* supporter supportm* svar syd syge* system* systema* tak
      tale* tand* teamleder tekn* tekstf* terapeut test testl* tidl* til tilm* tilt* tjener tolk tomr*
      topc* traner transp* udbu* udda* udle* udvi* ulon* underd* underv* ungd* universitet* vagt vark*
      ved vedlig* velg* vest vh vi viced* vicepra* vices* viden* vil virks* vord* vvs
    `,
    no: `
      *analytiker *ansvarlig *arbeider *assistent *behandler *direktor *forening *ingenior *innkjoper
      *jurist *klubb *konsulent *koordinator *kspert *larer *leder *lege *medarbeider *operator
      *planlegger *radgiver *redaktor *salg *sekretar *selger *sjef *skole *spesialist *student
      *sykepleier *tekniker *utvikler adm admi* administras* advok* aktor alde* alle alt analytiker
      anle* annen ansatt anse* ansk* ansv* apote* arbeid* arki* arra* as asa aspire* assistent autos*
      av avdeli* avgatt avme* avtr* bachelors* bak bank* bankr* barek* barne* bas bedrif* bered*
      besoks* besty* bibliotek* bioing* biolog bliven* bokf* bokhol* bolig* bonde bore* brann* butikk*
      bygg* cybersi* darl* data* datan* deg dekan des desem* detalj* digi* digitalise* direk*
      distribus* divisj* doktorg* domm* drif* dugn* eien* eier eks eksp* elek* elev elevr* eller en
      endr* enee* enke* entreprenor er ergote* erna* et etter etter* europa event* fabrikk* faga* far
      farmas* fau februar feil fin finans* finansr* firma firmat fisk* for fored* forel* foren* forf*
      forhe* forl* formann formu* forret* fors* fotog* fra frav* frem* fril* frisor friv* fru fysi*
      generald* gi gjer* glem god grafisk* grunder grunn* gruppel* hallo hande* har hei heis* helse*
      herr hils* hjel* hms hogs* hos hotell* hoved* hundeei* hva hvor* i idre* ignorer ikke ikt illu*
      informas* ingen ingenio* inne* innh* innk* innovas* institutt* instruk* interio* internas*
      investe* januar jeg jordm* jour* juli juni juri* jus kalende* kampanje* kanskje katteei* kirurg
      kjare kjem* kjok* klinikk* klubb kokk komm* komp* kons* konto* koordi* kreativ kreditt* kunde*
      kuns* kval* labo* lage* landss* lare* larl* lasteb* leder* lege* lekt* leverand* linj* livs*
      logistikk* lonn* mai maler mamma mane* marked* mars maski* masterst* med medarbei* medei* medg*
      medie* medisi* meg megler meka* merkev* militar* milj* min mine mitt montor mor musik* mvh nar
      nest* nett* nokk* nord norden norge nyaret nytt* nyutd* offis* og okon* okt okto* omra* omso*
      organisas* oss ost ostl* overle* overse* oversyk* pa pappa* partnerskap* patrop* peda* pensj*
      perm* persona* personv* planle* politi* praks* prakti* prat prate presse* prest prisliste produk*
      prog* programmer* programmerer proses* prosj* psyk* q0 radg* redaks* redaktor region* regiond*
      regions* regn* reklame* rekrutt* rekt* renh* resepsj* restaurant* rett revisj* revisor rode rorl*
      saks* salg* same* samf* samm* sekreta* seksj* sektor selg* sels* selv* senio* seniork* seniorr*
      serieg* service* servicetek* servit* sikk* sivi* sjaf* sjef* skandinavia skat* skif* skole* skri*
      skus* slutt* snak* snek* soker soldat som sommer* sor sosi* sparrings* spes* stabss* stava* stip*
      stopp stork* strateg* studentf* studentp* studerer styr* suppo* supportm* svar svei* syke*
      system* systema* systemutvi* takk tale* tann* teamleder tekn* tekstf* terapeut test testl* tidl*
      til titt tolk tomr* topp* transp* tren* trond* turnu* uke uker ulon* underd* underv* ungd*
      universitet* utda* utle* utvi* vaktme* vareh* ved vedlik* vekt* velf* verks* vern* vest*
      veterinar veterinar* vh vi vised* visep* vite*
    `,
    fi: `
      *analyytikko *arkkitehti *asentaja *asiantuntija *assistentti *harjoittelija *hoitaja *insinoori
      *johtaja *juristi *kasittelija *kehittaja *konsultti *koordinattori *kouluttaja *kuljettaja
      *lakari *myyja *neuvoja *opettaja *opiskelija *ostaja *pallikko *seura *sihenkilo *sihteeri
      *simies *suunnittelija *teknikko *terapeutti *toimittaja *tutkija *tyontekija *vapahtoinen
      *vastava *vetaja *virkailija *yhdistys *yrittaja aiem* aika* aine* aiti* ala alka aloi* alu*
      aluj* amma* analyy* apul* arkk* arvo* asen* asiak* asian* assistentt* asun* auta* automatio*
      avain* avoin avus* biologi brandi* data* dekani demo digi* digitalisa* diplomi* divisioo* dose*
      edel* edus* ehdit ehka ei ekon* elai* elak* elam* elok* en ennen ensi enti* erik* erit* esih*
      esik* esim* espoo etela etsi* euroo* farmas* fysi* graf* grafikko halli* hamm* hank* harj* hei
      hein* heip* helm* henk* herra hinn* hits* hoit* hoiv* hotelli* huht* huol* huom* huono hyva hyvi*
      ict ihmi* ilmo* innovatio* innovatiot insin* isa isan* isyy* ita ja jalk* jarj* jata* johd* joht*
      jouk* joul* jour* julk* jurid* juristi* jute* k kaik* kalent* kampaja kans* kanta* kasit*
      kassamy* kasv* katilo kaup* kehi* keit* kemisti kent* kerho kerro kesa* kest* keva* kiin* kiit*
      kirj* kirurgi kirv* kiss* klin* koir* kokki kone* konserni* konsult* kood* koordinatt* koti*
      koul* kuin* kulj* kulut* kump* kunno* kust* kuvi* kybe* labo* laborantti ladu* lahi* laka* lake*
      laki* lansi lappi lasten* latu* lehd* leht* leipu* liik* logist* loka* lope* lunn* luot* maino*
      majoh* maksa malari malis* markk* marra* media* mekanikko mentori mika millo* mina minul* minut
      mista mita miten moi moik* muot* musii* muus* muut* myos myyj* myym* myyn* nayt* neiti neuv*
      notari nuor* nyt ohja* ohje* oike* ole olen oman omien omis* on operatii* operatt* opet* opin*
      opis* oppi* osakas osakk* osam* osao* osas* osta* osto* oulu paiv* pajo* pakir* pako* pala* palk*
      pall* palo* palv* pank* pappi park* partu* pasta pasuu* pato* pava* pelas* perus* pien* pirk*
      pohj* pois* polii* professori projekti* prosessi* provii* psyk* puhe* puhu* puna* puol* putk* q0
      rahas* raho* raja* rakas rake* ravi* reht* rekryto* resk* rouva ryhm* sahk* saira* sarj* seis
      seka seniori seura siht* siiv* sijo* sisa* sisu* soit* some sosi* soti* sovi* sparra* spes* stop
      strategia* suomi suun* syks* syys* syyt* tai taid* tait* talko* talo* tamm* tamp* tapa* tarj*
      teatt* tehd* teht* tekn* teknikko terv* testa* tied* tiet* tiim* tila* tili* tj tki toht* toim*
      tois* toita touk* traden* tuki* tule* tulk* tun tuom* tuot* turku turv* tutk* tyoh* tyon* tyos*
      unoh* upse* uusi* vait* vaku* valit* valm* valok* van vanh* vapa* vara* varh* varti* vasta*
      vastu* verkk* vero* vetaja vient* vies* virka* vuok* vuor* yhdi* yhti* yksi* ylih* ylil* ylio*
      ympa* yrit* yt
    `,
    pl: `
      absolw* administrac* adwo* albo anality* apli* architekt arty* aspiru* asys* audy* autoo* autor
      autorka bada* bank* bankier bibliotek* bieg* biolog biur* bizn* brak bryg* budow* byla byly cenn*
      chci* chemik cieb* controlli* cyberb* cyfr* czer* czesc czy daj dan* dane dany* dawn* demo denty*
      detali* dewe* dla dnia do dobry doktorant* dora* dosc dosta* drod* drog* ds dyrek* dysp* dzia*
      dzie* eduk* eksp* elektryk emery* europa fabry* farmac* finans* firma firmy fizj* fotog*
      freelancerka fryz* fundac* glow* graf* graficz* grafik grud* handl* handlo* hej hote* hydr*
      informaty* innow* innym inwe* inz inzy* jak jaki* jako* jesi* jest kadr* kalendarz* kanc* kasj*
      keln* kied* kier* klie* klinic* klub klubu kocha* komu* kons* konsulta* kontr* koordy* koszt*
      kredy* ksia* ksie* kszt* kuch* kupi* kwi kwie* labo* laborantka latem leka* lekt* lipc* lipi*
      listo* lodz logist* logistyk lub lut lute* luty* magazy* maj maja majs* maju mama managerka marca
      marcu mark* marzec masz maz mech* mechanik medi* mediow medyc* menad* menedze* mentorka mgr mies*
      mlod* mnie moj moja mowca muzy* na nacz* nadz* napisz nauc* nauk* nie nieg* nieo* nier* niew*
      niez* notariu* o obsl* ochro* od oddz* odpi* odpow* operac* operatorka opow* opro* oraz otwa* pan
      pani* pans* partnerka partnerstw* pazd* personaln* personelu piek* piel* plac place po pocz* pod
      poda* podzie* poga* poka* policj* polite* poln* polo* pols* polu* pomag* pomy* popr* poroz* posz*
      powi* pozd* pozn* pracow* prakty* pras* praw* preze* procesow produk* produkc* profesor prog*
      programi* projek* promoc* prosze prze* przy* psycholog rach* radc* recepcj* redak* refe* region*
      rekl* rekru* rekt* restaurac* rezy* rodz* roku rozw* ryzy* rzec* rzuc samorz* samoz* sekreta*
      serd* sie sieci siema sier* skle* slyc* socj* specj* spedy* spol* sprz* starsz* staz* stom* stop
      stow* strategi* straz* stud* studentka styc* system* systemow szan* szef* szko* szpi* sztu*
      szuka* tale* tata technicz* technik technolo* test* testerka tluma* transformacja transp* tren*
      tresci tydz* tygo* ubez* ucze* umow* uniw* urlo* urze* usly* utrz* w warsz* wcze* we wice* wiod*
      wios* wita* wlas* wojs* wolo* wrac* wrze* wsch* wspi* wspo* wszy* wyda* wykl* wypi* wysl* z zach*
      zadz* zaku* zalo* zaop* zare* zarz* zaso* zdrow* ze zerk* zesp* zgod* zign* zly zmia* znac zoln*
      zona zrow*
    `,
    cs: `
      absolv* administrativ* advok* ahoj analyticka analytik architek* armad* asiste* audi* auditorka
      autor autorka bank* bankerka biolog brez* budou* byva* cas cau cenik cerv* cesko chemik cisn*
      controlli* cr dan* dat datov* dekan dekanka dekuj* demo desi* designerka digi* diky dispone* do
      doba dobre dobrov* dobry docent docentka doda* doktorand* doktore doml* dopr* dost dovo* dozo*
      drah* drive duben dubn* duch* elektrikar elektro* emeritni evro* expertka expo* fina* firma firmy
      fotog* fotografka fyzi* graf* graficka grafik hasi* hezk* hlav* hled* hote* hudb* informati* ing
      inovac* instalater investi* inze* jak jaka jake jako* jare jednat* jindy jsem k kadern* kalendar
      kampan* kanc* kdy klin* klub klubu knih* kolik komu* kona* konci* konst* konstrukter* kontroli*
      konz* koordi* koordinatorka kouc kuch* kval* kvet* kybern* labo* laborantka leden ledn* leka*
      lekt* lete lids* listo* logisti* logistik maji* makle* mama manaz* market* maters* matka mechanik
      medi* mej mejte mentorka mesic* mgr mi mila mily mistr mistro* moje morava muj muze* mzd* mzdo*
      na nabo* nada* naku* names* nastu* navr* nazd* nebo nech* nejs* neko* nema* nemo* nepi* nepo*
      neza* nezi* notar notar* notarka novin* noze obch* obsa* od odbo* odhl* odpov* odst* operatorka
      ostr* osvc otec otev* ozve* ozvi pan pane pani partnerka partnerstvi pekar penzi* persona*
      personali* plzen podn* podp* podzim poji* pokl* polic* policis* pomah* pora* pozd* pracov* praha
      prakti* prav* praz* pred* prek* prezid* pri prih* primar* pristi pro proda* prode* produk*
      profeso* prog* programat* projek* projekta* prok* proml* prosin* provoz* psat psycholog
      psycholoz* pul reali* recepc* recepcni recn* recruiterka redak* redi* refe* region* rekl* rekt*
      rektorka restaurac* riad* ridi* rijen rijn* roce rodi* s sdru* sef sefk* sefr* sekreta* sest* si
      siti skla* skol* skoli* slecn* slov* socialn* soft* soud* spatn* specialista specialistka spol*
      spra* srpen srpn* starsi stav* staz* stop strategi* strazny stud* studentka sveho svj system*
      tale* tata teamleader technick* technik* technolog ted test* testerka tisk* tlumo* transformace
      tren* truh* tyden tydn* u ucen ucet* ucit* ucto* udaj* udrz* umel* unie univerz* unor* ured*
      uver* v vano* vaze* ve veda vede* vedk* vedo* vedu* veli* viceprez* vlas* vojak vrch* vsem vsic*
      vyro* vyuk* vyvo* vyzk* vzde* z zaca* zaci* zajmu zak zaka* zakl* zaky* zame* zare* zari zastu*
      zatim zavo* zdra* ze zivn* znack* zuba*
    `,
    hu: `
      *asszisztens *fejleszto *gyakornok *hallgato *igazgato *igazgatoja *informatikus *konyvelo
      *koordinator *lemzo *menedzser *mernok *munkatars *orvos *referens *rtekesito *szakerto
      *tanacsado *tanar *technikus *tulajdonos *vezerigazgato *vezeto *vezetoje adat* adminisz* ado*
      adot* alap* alel* alkal* anya* anyu* apa apol* aprilis* apuka araj* arak arli* assz* aszt*
      augusz* az azel* bank* bankar befe* bers* besz* biologus biro bizt* bolt* ceg cegn* cegt* cegv*
      csap* csop* debr* decembe* dekan demot desi* diak* digitali* disz* docens doktorandu* draga edzo
      eges* egy egye* egyk* elad* eleg elemzo ellat* elno* eloa* epit* erof* ertek* es ettere* europa
      expo* febru* fejl* fejv* felu* fenn* feny* fiok* fodr* fogl* fogo* foko* fome* fomu* fono* foor*
      fordi* formater* fosz* foto* fotos generalista gepes* gepk* grafik* grafikus gyak* gyar* gyog*
      gyor hagy* hallg* halo* hazon hite* hivj* hogy* holg* honv* hote* huma* igaz* informati*
      informatikus ingat* innovac* intez* irat* irj irjon irod* isko* janu* jele* jo jog* joga* jogi
      jogt* jovo* juliu* juniu* k karb* kato* kedv* kepv* kepz* kere* kezdo kft kibe* kiha* klinik*
      klub klubja kollegak kommunikac* kontroll* kony* konz* koordi* kora* korh* koszi koszo* kozj*
      kreativ kulc* kuld* kuta* kuty* labo* laborans leen* legj* leir* lelk* lesz* logisz* macs* magy*
      majd majus* marci* marka* market* media* meg megf* megm* menedzs* menn* mentos mern* mikor minde*
      mino* mondd mondja muko* mulva munk* musz* muve* napt* negy* nem nincs novembe* nover nyar* nyit*
      nyrt nyug* okta* okto* onke* operativ* orsz* orvo* ossz* oszt* ovod* ovono paly* partnerkap* pecs
      peda* pedagogus pek penz* pinc* professz* prog* programo* projek* projektv* pszi* q0 rakt* rar
      rarsz recepcios referens regio rekl* rekt* rend* sajat sajt* sef segi* sofor specialista sporte*
      stop strategi* szab* szak* szal* szam* szeg* szem* szen* szep* szer* szia* szoc* szof* szol*
      szov* szul* talan tamo* tanac* tanar* tani* tanu* tars* tart* tava* technikus techno* terme*
      terul* tervez* tesz* tisz* titk* tobo* tolm* torol* tren* tudo* tula* tuzo* udv udvo* ugyf* ugyi*
      ugyv* uj ujsa* ur uram utan uzem* uzle* vagy* vala* vall* vegy* vevo* veze* villa* volt zene* zrt
    `,
    ro: `
      a absolv* achi* administrativ* aflu ajun* ajut* al ale alta analis* anga* ante* antrep* anun*
      aprilie aproviz* arhi* armat* artis* artista asig* asiste* asoc* aspirant aspiranta audi* autoa*
      autor avoc* banc* bibliotecar bine biolog birou* brand* brasov brut* buca* bucu* buna calit* care
      casi* caut* ce cele cerce* cheie chimist cibern* clienti* clin* clubul cofon* colegi comer*
      compani* comu* conce* conferent* confo* cons* consil* contab* continut* coordona* costa crea*
      cred* cu cum date datel* de decan decembrie depoz* desi* designera deza* dezv* digitaliz* din
      directo* dispec* dl dna doam* doctorand* domn* drag* drept dumn* dupa echi* educati* educatoa*
      elev eleva esti europa evenim* experta expo* fabric* fara farmac* farmaci* februarie financ*
      financiar* firma firmei fisc* fondato* formare formato* fost* fotog* friz* funct* fundat* furn*
      gata gestionar graf* grafici* hote* ian ianu* iasi ilustrat* imob* in ince* informati* ing ingi*
      inov* instalator inva* investit* iulie iunie jude* juri* jurn* kinet* la labo* lant* lector liber
      liceu* liga link logisti* lucr* magazin* magaziner mai maist* mama managera market* martie
      mastera* masu* mea mecanic medic* mele membru mente* mersi meu militar* moasa multu* munci*
      muzic* noi noie* noroc notar notar* notara nu o octom* ofer operati* operatiu* operatoa* opriti
      ospa* parinti partene* patroa* patron paza pe pensi* pent* persoa* personal peste pfa pisi*
      politi* politis* pomp* poti practica* preot pres* presed* pretu* producti* produs* profeso* prog*
      programa* programe* proi* proprietar proprietara psih* publicit* purt* pute* rapo* rasp*
      receptione* recrut* redac* referent regiu* relatii reprez* responsabi* restaurant* resu* retai*
      retea retel* rezer* roman* salariz* salut* sanat* sau scoa* scrie* secr* secretar secretara sef
      sefa septembrie si sistem sistem* soci* societat* sofer soft* speci* spit* sprij* spun* stagiar*
      ster* stii* stim* stire stom* stop strateg* stud* studenta suna* sunt superviz* sustena* tale*
      tarz* tata tau tehn* test* timis* timp toti traduc* traduca* transp* trez* trimi* tutur* ucenic
      un unde unic univ* vanz* viceprese* viit* volu* vorb* vrea zi
    `,
    tr: `
      abi aday ag agus* akad* almay* amir* analist analisti anne annesi anta* antren* aral* aras* arge
      ariy* arka* as asc* asci* asista* aske* avru* avuk* ayin* baba* baha* baki* bana bank* bankaci
      bas bash* basin* bask* basm* beni benim berb* bey beye* bili* bir biyo* bolg* bordr* bt bu buny*
      buro* bursa butce* cagri calis* cevi* ceyr* cirak da dani* de dege* degi* dekan dekani demo dene*
      depo* depocu dern* direk* dis docent dogu* dokto* doktor dur durun ebe ecza* edin edit* egit*
      ekim* elektrik* elektrikci elema* emek* emla* eski etki* eylu* fabrika* finans* firi* firma
      firmas* fiya* fizy* fotog* fotografci gars* gayr* gaze* ge gele* geli* gibi giri* gond* gonu*
      gore* goru* goz grafik* grub* guna* haber hakim hani* hastan* haya* hayir hazi* heki* hems* herk*
      hocam huku* icer* icin* idar* ihra* ik ile ilet* ilgi* ilis* ilkb* inovas* insa* isci ise isle*
      iste* isve* itfa* iyi izin* kaca kadar kali* kals* kana* kasim* kasiy* kayd* kide* kimy* kisi*
      klinik* koc kocu kolay konu* koordi* koordinatoru kredi* kuaf* kulu* kuru* kurye kutu* kvkk
      laborant laboratu* lider lideri loji* magaza* makine* mali* maran* marka* mart martta mayi*
      medya* memu* merh* mesaj mezun mima* misi* mudi* mudu* muha* muhe* murah* musa* must* mutf*
      muzik* naber nakl* nasi* nere* nisa* noter ocak* ofis* ogre* okul* olab* olar* oluy* onced*
      onceki onum* operas* orta* otel* otom* patron pazar* personel* plas* polis* profesor prog* proj*
      psik* q0 rekl* rekt* rektoru resepsi* ressam resto* risk* s sabik sagl* sahi* sanat* sati* satici
      satin* savci sayg* sayin sef sefi sekrete* sela* seneye serb* sevg* sevk* sibe* sigo* sirk*
      sistem* sofor sonb* sonra soru* sosy* soyl* staj* stop stratej* suba* superviz* surd* surec* ta
      takv* tami* tasa* tatil* te teda* tekn* temm* tems* tercu* tese* tesi* test* tezg* tibbi tica*
      topl* tuna* turki* universite* uret* urun* usta* uyum uzma* vakf* vaki* ve vergi* veri* veteriner
      veya yard* yati* yayi* yaza* yazi* yazm* yeni yete* yok yone* zama*
    `,
    el: 'stop',
    ru: 'smm',
    ja: 'dx',
    zh: 'td',
    ko: '& scm',
  },
  letters: {
    de: 'ß',
    fr: 'êëœçùû',
    es: 'ñ¿¡',
    pt: 'ãõ',
    it: 'ìò',
    sv: 'åä',
    da: 'æ',
    no: 'øå',
    pl: 'ąęłńśźż',
    cs: 'ěřůťď',
    hu: 'őű',
    ro: 'ășțşţ',
    tr: 'ğışİ',
    ru: 'ыэъё',
    uk: 'іїєґ',
    zh: '总经销员师务们这说为业书东产财创办级贸质术',
  },
  detection: {
    en: {
      words: `
        about after again all also always am an and any anything are around as at back be because been
        before being between both but by can could did didn do does doesn don each even everything for
        from get good had has have her here him his how i if in into is isn it its just know last let
        like ll many me more most much my need never next no nobody not now of often on only or other
        our out over please re really s see shall she should so some someone something still such than
        that the their them then there these they think this those through to today too up us ve very
        want was wasn we week well were what when where which while who why will with without would
        year yes you your
      `,
      letters: '',
    },
    de: {
      words: `
        aber alle alles als also am an auch auf aus bei beim beste bin bis bist bitte damit danach dank
        danke dann das dass dem den denke der des die diese diesen dieser dieses dir doch durch ein
        eine einem einen einer es etwas euch finde für ganz genau gern gerne gibt grüße gut guten habe
        haben hallo hast hat heute hier hätte hätten ich ihr ihre ihren im immer ist ja jahr jeder
        jetzt kann kein keine können leider letzte letzten machen mal man mehr mich mir mit müssen nach
        nein nicht nichts noch nur nächste nächstes ob oder schon schön sehr seit selbst sie sind so
        soll sollte sondern um und uns unser unsere unter viel vielen vielleicht von vor war warum was
        weil weiter wenn werden wie wieder wir wird wo woche wäre würde würden zu zum zur über
      `,
      letters: 'ßäöü',
    },
    fr: {
      words: `
        a ai alors année au aujourd aussi autre autres aux avaient avait avec avez avoir avons beau
        beaucoup belle bien bon bonjour bonne bravo c ce cela ces cette chaque chez comme d dans de
        depuis des deux dire donc du elle en encore entre est et fait faut hui ici il ils j jamais je
        jour l la le les leur lundi là ma mais merci mes moi mon même ne nos notre nous ont ou où par
        parce parler partage pas peu peut plus pour pourriez pouvez pouvons prochaine qu quand que quel
        quelle qui rien sa sans se semaine sera serait ses si son sont suis sur surtout toi toujours
        tous tout travail trois trop très tu un une voir vos votre vous vraiment y ça était être
      `,
      letters: 'àçèêîôùûœ',
    },
    es: {
      words: `
        al algunos ante antes aquí así año años bien buen buena cada como con contra creo cuando de del
        desde donde durante el ellos empresa en encanta entre era es esa ese eso esos esta este esto
        estoy está están favor fue gracias gran gusta ha hablar hacemos hacer han has hasta hay hemos
        hola hoy interesada interesado la las le lo los lunes me mejor mi misma mismo muchas mucho muy
        más mí ni no nos nuestra nuestras nuestro nuestros otra otro para pero podemos podrías por
        porque puede puedo que quien qué saludos se semana ser si sin sobre son su sus sí también tanto
        te tengo tiempo tiene tienes todo todos trabajo tu un una uno usted vez vuestra y ya
      `,
      letters: 'ñ',
    },
    pt: {
      words: `
        a acho ainda ano anos ao aos aqui as até aí bem boa bom com como consigo da das de depois desta
        deste do e ela elas ele eles em empresa entre então era essa esse estou está estão eu falar
        favor fazer foi foram gostei hoje há interesse isso já lá mais mas me mesma mesmo meu minha
        muita muito na nas nem no nos nossa nossas nosso nossos num numa não o obrigada obrigado olá os
        ou outra outro para parabéns partilha pela pelo pelos pode podemos por pra quando que quem se
        sem semana sempre ser seu seus sobre sou sua suas são só também tanto tem temos tempo ter tinha
        trabalho três têm um uma vai vez você vocês à às
      `,
      letters: 'ãçõ',
    },
    it: {
      words: `
        abbiamo ai al alla alle altra altro anche ancora anni anno bene bravo buon buongiorno che chi
        ci ciao come complimenti con cosa così credo d da dal dalla davvero degli dei del dell della
        delle di dopo dove e era essere fare fatto favore già gli grazie ha hai hanno ho il in l la
        lavoro le lo loro ma mi mille molto nei nel nella noi non nostra nostre nostri nostro oggi ogni
        parlare per perché però più poi possiamo posso possono prima proprio può quando quello questa
        questi questo quindi se sempre senza settimana si sia solo sono stato stessa stesso su sua sul
        sulla suo tempo ti tra tutti tutto un una vi vorrei è
      `,
      letters: 'àèìòù',
    },
    nl: {
      words: `
        aan alle alleen als altijd bedankt ben bent beste bij daar dan dank dat de deze die dit door
        echt een eens elke en er gaan gaat geen goed graag groet had heb hebben hebt heeft heel het
        hier hoe hoi hoor hun iets ik in is jaar je jij jouw jullie kan komen kunnen laat laten leuk
        maar mee meer mensen met mijn misschien moet moeten mogen mooi naar niet nog nu om omdat onder
        ons onze ook op over succes te tegen tijd tot u uit uw van vandaag veel voor waar waarom was
        wat we weer wel werk wij wil willen worden wordt zeer zeker zelf zie zijn zo zonder zou zouden
      `,
      letters: '',
    },
    sv: {
      words: `
        aldrig alla alltid arbete att av bara blev blir bra både de dem den denna deras dessa det detta
        dig ditt du där efter eller en er ett finns från fungerar för gärna gång gör göra ha har hej
        hela hos hur här håller ibland inte intresserad jag kan kommer kunna man med mellan men mer mig
        min mitt mycket många ni nu ny nya när någon något några och också om oss prata på redan sedan
        sig själv själva ska skulle som så sådan sådant tack till tycker upp ut utan vad var vara
        varför varit vecka verkligen vi viktigt vilka vilken vill väldigt vår våra än är över
      `,
      letters: 'äåö',
    },
    da: {
      words: `
        af altid altså arbejde at blev bliver både de dem den denne der deres det dette dig disse du
        efter eller en end er et for fra gerne god godt har hej hele hos hvad hvor hvordan hvorfor ikke
        interesseret jeg jer jeres kan kommer kun kunne lige mange med meget men mere mig min nogen
        noget nogle nu ny nye når og også om op over på rigtig selv selvom sig skal snakke som synes så
        tak til ud uge var vi vil virkelig vores være været
      `,
      letters: 'æø',
    },
    no: {
      words: `
        alltid arbeid at av bare ble blir bra både de deg dem den denne der dere deres det dette disse
        du eit eller en enn er et etter fint for fra frå gjerne gjør gjøre god godt gratulerer har hei
        hele hos hva hvem hvilke hvis hvor hvordan hvorfor ikke ikkje interessert jeg kan kommer kun
        kunne mange med meg men mer min mye noe noen noensinne ny nye nå når og også om opp over på seg
        selv skal snakke som synes så takk til uke ut var veldig vi viktig vil virkelig vore vår våre
        være vært
      `,
      letters: 'æø',
    },
    fi: {
      words: `
        aina asia asiaa asti ei en enemmän erittäin että he hei heidän hienoa hyvin hyvä hän hänen ihan
        ihmiset ja jo joka jopa jos jotain jotka jotta kaikki kanssa kiitos koska kuin kun me meidän
        meillä minulla minulle minun minä missä miten mitä mitään mukava mutta myös niin niitä nyt näin
        ole olemme olen olet oli olisi olla ollut on onko ovat paljon pitäisi pitää se sekä siitä
        sinulla sinulle sinun sinä sitä tai te teidän teillä teitä todella tosi työ tällä tämä tästä
        täytyy uusi vain vielä viikko voi voin voisi voisimme vuosi älä
      `,
      letters: 'äö',
    },
    pl: {
      words: `
        a ale ani bardzo bez bo by być był była było byłoby będzie chcę ci co coś czy czyli czym dla
        dlaczego do dobry dobrze dzień dzięki dziękuję dziś gdzie gratulacje i ich jak jako jednak jego
        jej jest jestem jeszcze jeśli już kiedy kto która które który lub mam mamy masz mi między mnie
        mogę może możemy możesz można my na nad nam nas nic nie nigdy o od oni oraz pan pana pani panu
        po pod pozdrawiam proszę przed przez rok się są ta tak także tam te tego ten też to trzeba
        tutaj tydzień tylko tym u w wam was we witam więc wy z za zawsze ze że
      `,
      letters: 'ąćęłńśźż',
    },
    cs: {
      words: `
        a ale ani ano až bez bohužel bude budu by bych bychom byl byla bylo být co den dnes do dobrý
        díky děkuji i jak jako je jejich jen ještě jsem jsme jsou jste kde když která které který mezi
        mně moc mám máme máte mě může můžeme můžete můžu na naše nebo nebude není než nám od po podle
        pro prosím protože proč práce při rok rádi s se si skvělé tady tak taky také tam to toho tom
        této tím týden u už v vaše ve velmi vám váš vše všechno z za zavolat ze že
      `,
      letters: 'ěřů',
    },
    hu: {
      words: `
        a aki akkor ami amit annyira az azok azon azt azzal be csak csupán de egy egyik ez ezek ezen
        ezt ezzel ezért fel gratulálok ha hogy hogyan hét igen illetve ilyen is itt jó kell ki kérem
        köszi köszönöm között le lehet lehetne lesz meg mert mi mikor minden mindig mint miért most már
        még nagyon neked nekem nekünk nem nincs nálunk nélkül olyan ott pedig soha sok sokat szeretném
        szeretnénk szerintem szia szépen sőt te tudjuk tudok tudom után vagy vagyok vagyunk valami van
        volt én és év így önnek önök úgy üdv ők
      `,
      letters: 'őű',
    },
    ro: {
      words: `
        această acest aceste acolo acum ai aici am an anul ar are asta au avem azi aș ați bine bună ca
        care ce ceva cine cu cum când că daca dacă dar de deci despre din doar doresc după ea ei este
        felicitări fi fie fiecare foarte fost fără in la lor lui mai mersi mie mult multe multumesc
        mulțumesc mâine nimic noastre noastră noi nostru nu o pe pentru poate prin putem până sa sau se
        si sub sunt suntem sunteți să săptămână te toate toată tot toți un unde va voastră voi vom
        vorbim vreau vă îmi în însă între și
      `,
      letters: 'âîășț',
    },
    tr: {
      words: `
        ama ancak artık bana bazı ben bence benim bile bir biraz biz bizde bize bizim bu bugün bunu
        bunun böyle bütün da daha de değil ederim ederiz en evet eğer fakat gibi göre güzel hafta hayır
        hem her hiç ile ise istiyorum iyi için iş kadar ki konuda kısa lütfen merhaba mi mu mü mı nasıl
        nasılsınız ne neden nerede nin o olabilir olan olarak oldu olsun olur onlar sadece sana sen
        senin siz sizde size sizin sonra tam tebrikler teşekkür teşekkürler tüm var ve veya ya yani
        yeni yok yıl zaman çok çünkü önce şey şu
      `,
      letters: 'ğış',
    },
    ru: {
      words: `
        без более большое будем будет бы был была были было быть в вам вас ваш ваша ваши вот все всегда
        вы где год году да даже для до его если есть еще ещё же за здесь здравствуйте и из или к как
        какая какой когда которые который кто ли между меня мне можем может можно мой моя мы на надо
        нам нас наш наша наши не неделе ней нет никогда ним них но нужно он она они оно от очень по
        пожалуйста после потому почему при просто с сам себя сегодня сейчас спасибо так также там тебя
        теперь тоже только тут у уже хорошо чем через что чтобы эта это этого этот я
      `,
      letters: 'ыэё',
    },
    uk: {
      words: `
        або але без був буде будемо будь була були було бути більше в вам вас ваш ваша ваші вже ви вона
        вони воно все від він вітаю де для до добре дуже дякую же з за завжди зараз й його коли ласка
        мене мені ми може можемо можна моя між мій на навіть нам нас наш наша наші не немає них ній
        ніколи ось по потрібно при про просто після році сам себе сьогодні та так також там тебе теж
        тепер тижні тому треба тут тільки у хто це цей цього ця через чи чому ще щиро що щоб я як яка
        який якщо які є і із
      `,
      letters: 'єіїґ',
    },
    ar: {
      words: `
        أكثر أن أنا أنت أنتم أو أي أيضا أيضاً أين إلى التي الذي الذين الى اليوم ان بعد بين جدا جداً
        جزيلا جميل حتى حول حيث خلال ذلك رائع شكرا شكراً على عن عند عندما غدا غير فقط في قبل قد كان كانت
        كل كما كيف لا لدي لدينا لكن لم لماذا لن ما متى مع من منذ نحن نعم نفس هذا هذه هل هو هي يمكن
        يمكننا
      `,
      letters: 'أإةكىي',
    },
    hi: {
      words: `
        अगर अच्छा अब आप आपका आपके इस एक और कब कर करते कहाँ का किया की कुछ कृपया के कैसे को क्या क्यों
        गया जो तक तो था थी थे धन्यवाद नमस्ते नहीं ने पर बहुत भी मुझे में मेरा मेरे मैं यह रहा रहे लिए
        लेकिन वह सकते सब साथ से हम हमारे हाँ ही हूँ है हैं हो
      `,
      letters: '',
    },
    af: {
      words: `
        baie daar dankie die dis dit ek en gaan goed het hier hierdie hoe hulle jou julle jy kan lekker
        maar mense met moet nie nog omdat ons ook oor sal toe uit van vir waar want was wat
      `,
      letters: '',
    },
    be: {
      words: `
        ад але было быў вам вас ваш вельмі вы гэта гэты да дзе дзякуй для з за каб калі мне можа можна
        мы на нам нас наш не па так таму толькі ты ужо ці чаму што я як яны яшчэ ёсць і ў
      `,
      letters: 'ў',
    },
    bg: {
      words: `
        аз без беше благодаря в вас вашата вашия вече ви вие винаги всеки ги го година да днес до добре
        е за защо и или има как какво като кога които кой който която къде ли между ми много може можем
        моля моя му на нас нашата нашия не него нещо нея ни ние никога нищо но няма от още по през при
        с са само се сега си след сме сте съм също така те ти това тук тях че ще
      `,
      letters: 'щъ',
    },
    ca: {
      words: `
        això amb aquest aquesta ara bon bona com des els encara estat fer gràcies ha han hem heu hi les
        meva molt moltes més nosaltres on per però quan que sempre ser seu seva sobre són també teva
        tot tots una vosaltres és
      `,
      letters: 'àçèïò',
    },
    hr: {
      words: `
        ako ali bilo bio biti da dobro gdje hvala i ili ima imam imamo iz je jer još kad kada kako kao
        kod koja koje koji li lijepo mi može na nas naš ne nije od ovo po poslije prije puno sam samo
        se smo ste su sve tako te to u uvijek vas vaš već vi više za što
      `,
      letters: 'čđ',
    },
    et: {
      words: `
        aga ainult aitäh ei et hea ja jagamast juba ka kas kes kui kuidas kus kõik ma me meie mida minu
        mis nad nii ning oled oleme olen oli oma on palju sa saab seda see selle siis sinu suur ta te
        teie tere tänan veel väga või
      `,
      letters: 'äõöü',
    },
    id: {
      words: `
        ada adalah akan anda apa atau bagaimana bagi bagus baik banget banyak begitu belum bertemu
        besok bisa bukan dalam dan dapat dari dengan di dong gak hal hanya hari harus ini itu jika juga
        kalau kami kapan karena kasih ke kita kok lagi lebih mana masih mereka minggu mohon nih nya
        oleh orang pada pagi pernah saja salam sama sana sangat saya sebagai sekali selamat semoga
        semua seperti siapa sini sudah tahun tapi telah terima tetapi tidak tolong untuk yaitu yang
      `,
      letters: '',
    },
    kk: {
      words: `
        бар болады болды біз біздің бір бұл да де деп емес жақсы жоқ және көп мен менің неге олар осы
        рахмет сен сіз сіздің туралы қайда қалай үшін өте
      `,
      letters: 'ғқңүұһә',
    },
    lv: {
      words: `
        ar arī bet bija būs daudz es ir jau jums jūs jūsu ka kas ko kā labi lai man mums mēs mūsu nav
        no paldies par pie pēc tas tikai to tā un uz vai vairāk viņi vēl ļoti šis šī
      `,
      letters: 'āēģīķļņū',
    },
    lt: {
      words: `
        apie ar ačiū bet buvo būti dar daug dėkui dėl gali ir iš jau jie jūs jūsų kad kai kaip kas kur
        ką labai mano mes mūsų ne nes per po puiku savo su tai taip tik už visi yra į ši šis
      `,
      letters: 'ėęįūų',
    },
    mk: {
      words: `
        беше благодарам веќе ви вие во да дека до добро е за зошто и или има исто каде како кога кои
        кој која ли ми многу може му на не нема ни ние но ова од по при само се сме со сте сум ти тие
        уште што јас ќе
      `,
      letters: 'ѓѕјљњќџ',
    },
    mr: {
      words: `
        असे आणि आपण आम्ही आहे आहेत कसे का काय खूप च्या तर ती तुम्ही तो धन्यवाद नाही पण मध्ये मला मी
        साठी हा ही हे होते
      `,
      letters: 'ळ',
    },
    mn: {
      words: `
        байгаа байна байсан баярлалаа би бид бол болно гэж гэсэн их маш надад нь сайн та танд тэр
        хэрэгтэй энэ юм
      `,
      letters: 'үө',
    },
    ne: {
      words: `
        कसरी के को गर्न गर्नु छ छन् छैन तपाईं त्यो थियो धन्यवाद धेरै पनि भने म मा यो र राम्रो लाई लागि
        सबै हामी हो
      `,
      letters: '',
    },
    fa: {
      words: `
        آن آنها آیا از است اما امروز اگر این با باید برای بسیار بعد بله به بود بین تا خود خیلی دارد
        دارم داریم در درباره دیگر را سپاس شد شما شود فردا فقط قبل ما متشکرم ممنون من می نه نیست های هر
        هست هم همان همه همچنین همین هنوز و ولی چرا چطور چه چون کار کجا کنم کنید کنیم که یا یک
      `,
      letters: 'پچژکگی',
    },
    sr: {
      words: `
        ako ali bilo bio biti da dobro gde hvala i ili ima imam imamo iz je jer još kad kada kako kao
        kod koja koje koji lepo li mi može na nas naš ne nije od ovo po posle pre puno sam samo se smo
        ste su sve tako te to u uvek vas vaš već vi više za šta što ако али без било био бити вас ваш
        већ ви више где године да данас добро за и из између или има имам имамо кад када како као код
        која које који кроз лепо ли ми може можемо молим на нас наш не неко нешто никад ништа није ово
        од по после пре пуно сада сам само све се смо сте су тако то у увек увијек хвала шта што је јер
        још
      `,
      letters: 'čđђјљњћџ',
    },
    sk: {
      words: `
        a ako ale alebo ani až bez bohužiaľ bol bola bolo bude budem by byť deň dnes do dobrý ešte i
        ich je kde keď ktorá ktoré ktorý len ma medzi mne mám máme máte môže môžem môžeme môžete na
        naše nebude než nie nám od po podľa pre pretože prečo pri prosím práca rok s sa si sme som ste
        sú tak tam tiež to tu týždeň u už v vaše veľa veľmi vám vďaka všetko z za áno čo ďakujem že
      `,
      letters: 'äôĺľŕ',
    },
    sl: {
      words: `
        ali ampak bil bilo biti bolj da dobro hvala ima imam imamo in iz je kaj kako kdaj ker ki kjer
        ko kot lahko lepo mi na najlepša nas naš ne ni od pa po pri samo se sem smo so ste tako te to
        tudi v vas vaš vedno vi vse za zelo če še že
      `,
      letters: '',
    },
    sw: {
      words: `
        asante bila habari hapa hii hilo hiyo kama katika kila kwa kwamba la lakini mimi na ni nzuri
        pia sana sasa sisi wa watu wetu wewe ya yako yangu yetu za
      `,
      letters: '',
    },
    tl: {
      words: `
        ako ang at ay dahil din hindi ikaw ito iyon kami kanyang kayo ko kung lang maraming may mayroon
        mga mo na naman namin natin ng nila opo para pero po rin sa salamat sila siya tayo
      `,
      letters: '',
    },
    ur: {
      words: `
        آپ اس اور ایک بھی بہت تو تھا تھی تھے جو سے شکریہ لیے میں نہیں نے وہ پر کا کر کو کی کیا کے ہم ہو
        ہی ہیں ہے یہ
      `,
      letters: 'ٹڈڑںھہے',
    },
    vi: {
      words: `
        ai anh biết bài bạn cho chào chúng chỉ chị các còn có công cũng cảm của em gì hay hôm hơn khi
        khá không là làm lại mà mình một nay ngày người nha nhiều nhé như nhưng những nào này năm nếu
        phải rất sao sẽ thì thật thế trong tuần ty tôi từ viết việc và vì vậy về với xin đang đâu đã đó
        đúng được để ơn ạ ở
      `,
      letters: 'ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ',
    },
  },
};
