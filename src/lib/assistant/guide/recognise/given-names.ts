/** Given names that are frequent in Brazil, in lower case without accents. Surnames that are as frequent are left out. */
const names = `
abel abigail abner abraao acacio adail adailson adailton adalberto adalgisa adao adauto adelaide adelia
adelino adelmo ademar ademilson ademilton ademir adenilson aderbal adilson adolfo adonias adriana adriane
adriano adriele afonso agata agda agenor agnaldo agnes agostinho aguinaldo aida ailton airton akemi alaide
alan alana albertina alberto alcebiades alceu alcides alcina alcinda alcione alcir alda aldair aldemir
aldenir aldenora aldo alessandra alessandro alex alexandra alexandre alexsandro alfredo alice alicia alindo
aline alisson allan almir aloisio altair altamiro aluisio alvaro alvina alyne alzira amadeu amalia amanda
amarildo amaro amauri ambrosio amelia americo ana anabela anacleto ananias anastacia anderson andre andrea
andreas andreia andressa andreza anelise angela angelica angelina angelita angelo anibal anildo anisio anita
anna anselmo antenor antero antonia antonieta antonino antonio aparecida aparecido apolonia araci arcangelo
argemiro ariana ariane ariel arildo arindo ariovaldo aristides arlete arley arlindo armando arnaldo aroldo
arthur artur ary astrogildo ataide atilio augusto aurelia aurelio aurora balbina balduino baltazar barbara
bartolomeu basilio beatriz belmiro benedita benedito benicio benjamim bento berenice bernadete bernardina
bernardo bianca bonifacio braulio breno brigida bruna bruno caetano caio caique camila camilo candido carina
carla carlito carlos carmelita carmem carmen carol carolina caroline casemiro cassandra cassia cassiano
cassio catarina catia cauan caue cecilia celeste celestino celi celia celina celio celma celso cesar ceslau
christian christiane christina cibele cicera cicero cileide cinthia cintia cirilo cirlene ciro clara clarice
clarissa claudemir claudeni claudete claudia claudiane claudinei claudineia claudio claudionor clayton clea
cleber cleide cleidiane cleidson cleiton clelia clemente cleomar cleonice cleusa cleuza cleverson cleyton
clodoaldo clotilde clovis conceicao cordelia corina cosme creusa creuza crislaine crispim cristian cristiana
cristiane cristiano cristina cristovao custodia cynthia dagmar dagoberto daiana daiane daisy dalila dalmo
dalton daltro dalva damiao daniel daniela daniele daniella danielle danilo dante darci darcy dario darlene
davi david davina dayana dayane debora deise deivid delfina delma delmira demetrio dener denilson denis
denise deocleciano deolinda derick derli deusdete deyse diana diego dilma dilson dimas dinah dinalva dinora
diogenes diogo dionisio dirce dirceu divina divino djalma djanira dolores domiciano domingas domingos donato
donizete donizeti dora doralice doris dorival dorotea dorvalina dorvalino douglas dulce dulcineia durval
edelson edelvira eder edervaldo edgar edgard edileia edilene edileuza edilma edilson edimar edimilson edina
edinaldo edineia edinho edione edison edith edivaldo edivania edla edmar edmilson edmundo edna ednaldo
edneia edson eduarda eduardo edvaldo edvan efigenia egidio elaine elcio elder eleandro elena eleni elenice
eleonora eleuterio eliabe eliana eliane elias eliene eliete eliezer elio elisa elisabete elisabeth
elisangela eliseu elisia elisio elissandra elivelton eliza elizabete elizabeth elizangela elizete elizeu
ellen elma elmo eloa eloi eloir eloisa elpidio elton elvira elvis elza emanuel emanuela emanuele emerson
emidio emilia emiliano emilio emilly emily enedina eneias eni enilda enio enivaldo enock enrico enzo eraldo
erasmo erasto erica erick erico erika erinaldo erivaldo erlon ernane ernani ernestina ernesto eronildo
esdras esmeraldo estanislau estefani estefania estela ester estevam estevao euclides eudes eufrasia eugenia
eugenio eulalia eunice eurico euridice euzebia euzebio eva evaldo evandro evangelina evanildo evanir
evaristo evelin evelina evelyn everaldo everton expedito ezequiel fabiana fabiane fabiano fabio fabiola
fabiula fabricia fabricio fatima faustino fausto felicia feliciano felicio felipe felisberto felix fernanda
fernando fidelis filipe filomena firmino flavia flaviana flaviane flaviano flavio florentina florentino
floriano florinda florisvaldo franciane franciele francielle francinaldo francine francisca francisco
franklin fred frederico fulgencio gabriel gabriela gabriele gabrieli gabriella gabrielle galdino gaspar gean
geisa gelson genaro genesio geni genilda genilson genival genivaldo genoveva genuino georgina geova geovana
geovane geovani geovanna geralda geraldina geraldo gerson gertrudes gerusa gervasia gervasio gessica getulio
gian giancarlo gilberto gilcelia gilda gildasio gildete gildo gilmar gilsara gilson gilvan gilvania giovana
giovani giovanna giovanni girlene gisela gisele giselle gislaine giuliana giuliano givaldo gladis glauber
glaucia glaucio gleice gleici gleidson godofredo graca graciela gracielle graciete graciliano gracinda
graziela gregorio greice guaraci guido guilherme guilhermina guiomar gumercindo gustavo hamilton haroldo
haydee heber hector heitor helder helen helena helenice helga heliana helio heloisa hemerson henrique
henriqueta heraldo herbert hercilia herculano hermes herminia herminio hermogenes hernane heverton hilario
hilda hildebrando hilton homero honorio horacio hortencia hosana hudson hugo humberto iago iara ibrahim
icaro ida idalina idalino ieda ignacio igor ilana ilda ildefonso ilka ilma ilson ilza inacia inacio inaldo
ines ingrid iolanda iracema iraci iraildes iran irani iranildo irene ireneu irineu iris isaac isabel isabela
isabele isabella isabelle isadora isaias isaura isidoro isis ismael ismar ismenia isolda israel italo itamar
ivaldo ivan ivana ivanete ivani ivania ivanilda ivanildo ivanilson ivanir ivete ivo ivone ivonete izabel
izabela izaias izaque izaura izildinha jaci jacinta jacinto jacira jackson jaco jacqueline jacques jader
jadir jadson jailson jaime jair jairo jamil jamile janaina jandercy janderson jandir jandira janduir jane
janete janice janio jaqueline jarbas jean jeane jeferson jefferson jenifer jeniffer jennifer jeova jeremias
jeronimo jesse jessica jesuino jhonatan jhony joacir joana joao joaquim joaquina jocelia jocelino jociane
joel joelma joice jonas jonatan jonatas jonathan jorge jorgina josafa jose josefa josefina joseli joselia
joselita joselito josenildo josiane josias josilene josimar josinaldo josineide josivaldo josue jovana
jovelina jovino joyce juarez jucelia jucelino jucimar jucimara judite julia juliana juliane juliano julieta
juliete julio jupira juraci jurandir jurema jussara juvenal juvencio kaique kamila kamilly karen karin
karina karine karla karol karolina kassia katia kaua kauan kayo keila kelen kelli kelly kelvin ketlyn kevin
kleber kleiton ladislau laercio laerte laiane laila lais laiza lara larissa laudelina laudicea laura
laureano laurentino lauriane laurinda laurindo lauro laysa lazara lazaro leandra leandro leidiane leila lena
leni lenilda lenilson lenir leniza leocadia leonardo leoncio leonel leonice leonidas leonidio leonilda
leonilson leonor leonora leontina leopoldina leopoldo leovegildo leticia levi lia liana lidia lidiane ligia
lilia lilian liliana liliane lina lindalva lindaura lindinalva lindomar lineu lisandra lisandro lisiane
livia livio liz lorena loreni lorenzo loriane lourdes lourenco lourival luan luana luane luara luca lucas
lucelia luci lucia luciana luciane luciano lucicleide luciene lucila lucilene lucilia lucilio lucimar
lucimara lucinda lucineia lucio lucivaldo lucrecia ludmila luis luisa luiz luiza lupercio lurdes luzia
luzimar luzinete madalena magali magda magnolia maiara maicon maira maisa maite manasses manoel manoela
manuel manuela mara marcela marceli marcelina marcelino marcelo marcia marciano marcilio marcio marcionilo
marco marcondes marcos marcus margarete margareth margarida maria mariana mariane mariangela mariano
maricelia mariela marilda marileia marileide marilena marilene marilia marilu marilucia mariluza marilza
marina marinalva marineide marines marinete mario marisa maristela marivalda marivaldo mariza marlene marli
marlon marluce marta martha martim martina martinha mary mateus matheus matias matilde maura mauri mauricio
maurilio mauro maximiano maximiliano maximino maxwell mayara maycon mayra meire melina melissa mercedes
messias micaela michael michel michele michelle miguel milena milton mirela mirella miriam mirian mirna
mirtes misael moacir moacyr moises monica monique murilo myriam nadia nadine nadir nadja naiara nair nanci
nancy naomi napoleao narcisa narciso natacha natalia natalicio natalie natan natanael natasha nathalia
nathan nayane nayara nazareno nazira neemias neide neila neiva nelci nelita nelma nelsi nelson nereu neri
nestor neusa neuza neuzeli newton nicanor nicodemos nicolas nicolau nicole nilce nilceia nilda nildo nilo
nilsa nilson nilton nilva nilza nina nivaldo nivea noe noel noeli noelia noemi noemia norberto norma nubia
nuno octavio odair odete odilia odilon odirlei ofelia olavo olegario olga olimpia olimpio olindo olinto
olivia olivio ondina oneida onezimo onofre orestes oriovaldo orivaldo orlandina orlando oscar osmar osmarina
osmundo osni osvaldina osvaldo oswaldo otacilia otacilio otavia otaviano otavio oto otoniel ozana ozeas
ozias pablo paloma pamela pamella patricia patrick paula paulina paulino paulo pedrina pedro perpetua
petronilha petronio pietra pietro plinio poliana policarpo pompeu possidonio praxedes priscila priscilla
quezia quintino quirino quiteria rafael rafaela rafaella raiane raimunda raimundo raissa ramiro ramon ramona
raphael raphaela raquel raul rayane rayanne rayssa rebeca regiane regina reginaldo regis reinaldo rejane
renan renata renato rene renilda renildo rian ricardo rildo rinaldo rita ritchie rivail rivaldo rivelino
roberta roberto roberval robson rodolfo rodrigo roger rogeria rogerio romario romeu romilda romildo romina
romualdo romulo ronaldo ronan roney roni ronilson ronivaldo roque rosa rosalia rosalina rosalva rosana
rosane rosangela rosani rosaria rosaura rose roseane roseclair roselaine roselene roseli roselia rosemar
rosemari rosemary rosemeire rosenilda rosiane rosicleia rosielle rosilda rosilene rosimar rosimeire rosinei
rosineide rosita rozangela ruan rubem ruben rubens rudinei rui rute ruth ruy sabino sabrina salatiel salete
salomao salvador salvina samanta samantha samara samila samira samuel sandra sandro santina sara sarah saul
saulo savio sebastiana sebastiao selena selma semiramis serafim serafina sergio severina severino sheila
sheyla shirlei shirley sidnei sidneia sidney sidonia silas silmara silvana silvaneide silvania silvano
silverio silvestre silvia silviane silvino silvio simao simeao simone simoni sinesio sinhorinha sinval
siomara sirlei sirlene soeli sofia solange solon sonia soraia soraya stefani stefania stefany stela stella
stephanie suelen sueli suellen suely sulamita susana suzana suzane suzete suzi tabata taciana tadeu taila
taina tainara tais talita talles tamara tamires tamiris tania tarcila tarcio tarcisio tarsila tatiana
tatiane telma teobaldo teodora teodoro teofilo teotonio tercio teresa teresinha tereza terezinha thaina
thais thales thalita thamires thayna theo thiago thomas tiago tiburcio timoteo tobias tomas tomaz tome tonia
ubaldo ubirajara ubiratan ueslei ulisses umbelina ursula vagner vaidete valcir valdeci valdecir valdelice
valdemar valdemir valdenice valdenir valdete valdevino valdinei valdineia valdinete valdir valdira valdirene
valdivino valdomira valdomiro valentim valentina valeria valerio valesca valmir valmor valquiria valter
vanda vandecleia vander vanderlei vanderleia vanderson vandir vanessa vania vanilda vanildo vanir vanusa
vera veridiana verissimo veronica vicencia vicente vicentina victor vilma vilmar vilson vinicio vinicius
virgilina virgilio virginia vitalina vitalino vitor vitoria vivaldo vivian viviane vladimir wagner waldecir
waldemar waldemir waldir waldomiro waleska walison wallace walmir walter wanda wander wanderlei wanderley
wanderson wanessa washington welder welington wellington welton wendel wescley weslei wesley weverton
wilhelm william willian wilma wilmar wilson wilton yago yan yara yasmin yohana yolanda yuri yvone zacarias
zaira zeferino zelia zelinda zelma zenaide zeni zenilda zilda zilma zilmar zita zoe zoraide zuleica zuleide
zulmira
`;

const given: ReadonlySet<string> = new Set(names.trim().split(/\s+/u));
/** Endings of names that parents make up: `Edivânia`, `Claudinaldo`. */
const ending =
  /^\p{L}{2,9}(?:ilson|elson|ilton|elton|valdo|naldo|nilda|nildo|leide|neide|ilene|elene|slaine|aiane|vania|inete|uelen|yane|ielle|ielly|erson|eilton|uza|dete|mara)$/u;

/** True for a given name that is frequent in Brazil or made as such. The word comes in lower case without accents. */
export const isGivenName = (folded: string): boolean => given.has(folded) || ending.test(folded);
