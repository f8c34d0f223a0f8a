/** Given names that are common in Brazil, in lower case without accents. Written for this file. */
const givenNames = new Set(
  (
    'abel abner abraao adalberto adao adelaide adelia adelina ademar ademir adilson adriana adriano afonso agatha agnaldo agnes ' +
    'aguinaldo airton alan alana alberto alceu alcides alda aldo alessandra alessandro alex alexandra alexandre alexsandra ' +
    'alexsandro alfredo alice aline alison allan almir aloisio altair alvaro alzira amanda amauri amelia ana anabela anderson ' +
    'andre andrea andreia andressa angela angelica angelina angelo anita anselmo antonia antonio aparecida aparecido ariana ' +
    'ariane arlete arlindo armando arnaldo arthur artur augusto aurelio barbara beatriz benedita benedito benicio benjamim ' +
    'bernarda bernardo bianca breno bruna bruno caio camila camilo carina carla carlos carmem carmen carolina caroline cassia ' +
    'cassio catarina cecilia celia celina celio celso cesar charles cibele cicera cicero cintia cirilo clara clarice claudia ' +
    'claudio cleber cleide cleiton cleonice cleusa clovis conceicao cristian cristiana cristiane cristiano cristina cristovao ' +
    'dagmar daiana daiane dalva damiao daniel daniela daniele danilo dario darlan davi david debora deise denis denise dennis ' +
    'dolores diana dilma diego dimas diogo dirce dirceu djalma domingas donizete douglas durval edgar edilene edilson edinaldo ' +
    'edite edna edson eduarda eduardo elaine elcio eleonora eliana eliane elias eliete elisa elisabete elisangela eliseu ' +
    'elizabete elizabeth eloisa elsa elton elza emanuel emanuela emerson emilia emiliano emilio enzo erica erick erika ernesto ' +
    'estela ester eugenia eugenio eunice eva evaldo evandro evelyn everaldo everton ezequiel fabiana fabiane fabiano fabio ' +
    'fabricio fatima felicia felipe fernanda fernando filipe flavia flavio francisca francisco franciele frederico gabriel ' +
    'gabriela geni genival genivaldo george geovana geraldo geralda germano gerson gilberto gildo gilmar gilson giovana giovanna ' +
    'giovanni gisela gisele giselle gislaine glaucia glauco gleice graca graziela gregorio guilherme gustavo haroldo hebe ' +
    'heitor helena helenice helio heloisa henrique herbert hermes hilda horacio hugo humberto iara ieda igor ilda ilma ines ' +
    'inacio ingrid iolanda ione iracema iraci irene iris isaac isabel isabela isabella isadora isaias isaura ismael israel ' +
    'iuri ivan ivana ivani ivanilda ivete ivo ivone izabel jaci jacira jackson jacqueline jader jaime jair jairo jamile janaina ' +
    'jandira jane janete janice jaqueline jean jeferson jefferson jenifer jeremias jessica joana joao joaquim joaquina joel ' +
    'joelma jonas jonathan jordana jorge jose josefa josefina josemar josiane josias josue joyce juarez judite julia juliana ' +
    'juliano julieta julio junior juraci jurandir jussara karen karina karine karla katia kauan kelly kevin laercio laila ' +
    'lais lara larissa laura lauro lazaro leandra leandro leila lenice leonardo leonel leonor leonora leticia lidia ligia ' +
    'lilian liliana lindalva livia lorena lorenzo lourdes lourenco lourival luan luana lucas lucia luciana luciane luciano ' +
    'lucila lucilene lucimar lucinda lucineia lucio ludmila luis luisa luiz luiza luzia madalena magali magda magna maiara ' +
    'maicon manoel manuel manuela mara marcela marcelo marcia marciana marcio marco marcos margareth margarida maria mariana ' +
    'mariane mariano marilda marilena marilene marilia marilza marina mario marisa maristela marlene marli marlon marta ' +
    'mateus matheus matilde maura mauricio maurilio mauro maximiliano mayara meire melissa mercedes michel michele michelle ' +
    'miguel milena milton miriam mirian mirela moacir moises monica monique murilo nadia nadir naiara nair nanci natalia ' +
    'natasha nathalia neide nelci nelma nelson neusa neuza newton nicolas nicole nilce nilda nilo nilson nilton nilza nivaldo ' +
    'noel noemi noemia norma octavio odair odete olavo olga olivia onofre orlando oscar osmar osvaldo oswaldo otavio otto ' +
    'ozeas palmira paloma pamela patricia patrick paula paulina paulo pedro penelope plinio priscila quiteria rachel rafael ' +
    'rafaela raiane raimunda raimundo ramon raquel raul rebeca regiane regina reginaldo reinaldo renan renata renato rene ' +
    'ricardo rita roberta roberto robson rodolfo rodrigo rogeria rogerio romario romeu romulo ronaldo roque rosana rosane ' +
    'rosangela roseli rosely rosemary rosemeire rosilene rosimeire rubens rui ruth ruy sabrina salete salomao salvador samanta ' +
    'samara samuel sandra sandro sara sarah saulo sebastiana sebastiao selma sergio severina severino shirley sidnei silas ' +
    'silvana silvia silvio simao simone socorro sofia solange sonia sophia stefani stella stephanie sueli suelen susana ' +
    'suzana tadeu tais taina talita tamara tania tarcisio tatiana tatiane telma teodora teresa tereza teresinha terezinha ' +
    'thais thalita theo thiago thomas tiago ubiratan ulisses valdeci valdemar valdir valdirene valentim valentina valeria ' +
    'valmir valter vanderlei vanderleia vanessa vania vera veronica vicente victor vilma vinicius virginia vitor vivian ' +
    'viviane wagner waldemar waldir walter wanda wanderson washington wellington wendel wesley wilian william willian wilma ' +
    'wilson yago yara yasmin yolanda yuri zelia zenaide zilda zuleica zulmira ' +
    'alcides bento caetano estevao filomena genesio lygia matias otacilio ubirajara vitoria xenia'
  ).split(' '),
);

/** Family names that are common in Brazil, in the same form. Those that are mostly words or places are left out. */
const familyNames = new Set(
  (
    'abreu aguiar albuquerque alencar almeida alvarenga alves amaral amorim andrade antunes aragao araujo arruda assis assuncao ' +
    'avila azevedo bandeira baptista barbosa barreto barros bastos batista becker bernardes bezerra bittencourt borba borges ' +
    'braga brandao brito cabral caldas camargo cardoso carneiro carvalho castilho castro cavalcante cavalcanti chagas chaves ' +
    'coelho cordeiro correa correia coutinho couto cunha dantas diniz duarte dutra espindola esteves evangelista fagundes ' +
    'falcao farias feitosa fernandes ferraz ferreira figueiredo fischer fontes fonseca furtado galvao garcia gimenez godoy ' +
    'goes gomes goncalves gouveia guedes guimaraes hoffmann holanda junqueira klein krause lacerda leme lemos lessa lins lobato ' +
    'lopes macedo machado maciel magalhaes maldonado marques martinez martins mascarenhas medeiros meireles mello melo mendes ' +
    'mendonca menezes mesquita miranda monteiro moraes morais moreira mota motta moura muller muniz nakamura nascimento ' +
    'negreiros nobrega nogueira noronha novaes nunes oliveira pacheco padilha paes paiva parente passos pedrosa peixoto ' +
    'pereira pessoa pimenta pimentel pinheiro pires portela prates queiroz quintela rabelo rangel rebelo rego rezende ribeiro ' +
    'rodrigues rossi saldanha sales salles sampaio sanches santana santos sanders schmidt schneider sena serra silva silveira ' +
    'siqueira soares sobral souto souza sousa suzuki tanaka tavares teixeira teles telles toledo torres trindade valadares ' +
    'vargas vasconcelos vasques vaz veloso ventura vieira vilela wagner weber xavier yamamoto zanella zimmermann'
  ).split(' '),
);

/** True for a family name, written in lower case without accents. */
export const isFamilyName = (word: string): boolean => familyNames.has(word);

/** True for a given name, written in lower case without accents. */
export const isGivenName = (word: string): boolean => givenNames.has(word);
