/** A text as a lawyer might write it, and the names of people and companies that it has. */
export type PartyText = readonly [text: string, names: readonly string[]];

/** Written by hand for the measurement of masking. */
export const writtenPartyTexts: readonly PartyText[] = [
  [
    'Minha cliente Joana Teles Arruda teve o parto negado pela Saúde Serena Ltda.',
    ['Joana Teles Arruda', 'Saúde Serena Ltda.'],
  ],
  [
    'O Sr. Otávio Brandt comprou um apartamento da Construtora Pedra Alta S.A. e nunca recebeu as chaves.',
    ['Otávio Brandt', 'Construtora Pedra Alta S.A.'],
  ],
  [
    'Ação movida por Lívia Castanheira contra a Viação Planalto Verde Ltda.',
    ['Lívia Castanheira', 'Viação Planalto Verde Ltda.'],
  ],
  [
    'Reclamante: Edivaldo Pereira Nunes. Reclamada: Metalúrgica Ouro Fino S/A.',
    ['Edivaldo Pereira Nunes', 'Metalúrgica Ouro Fino S/A'],
  ],
  ['DONA CÍCERA DOS ANJOS recebeu cobrança de empréstimo que não fez.', ['CÍCERA DOS ANJOS']],
  ['Represento Humberto Salles Correia, demitido por justa causa.', ['Humberto Salles Correia']],
  [
    'Beatriz e Henrique Moraes querem se divorciar; o filho, Theo Moraes, tem quatro anos.',
    ['Henrique Moraes', 'Theo Moraes', 'Beatriz'],
  ],
  ['O inquilino, Davi Sampaio, não paga há três meses.', ['Davi Sampaio']],
  [
    'Consulta de Noemi Bittencourt: o ex-marido, Artur Bittencourt, mudou-se com a filha.',
    ['Noemi Bittencourt', 'Artur Bittencourt'],
  ],
  ['A paciente Zuleica Prates, 71 anos, precisa de prótese de quadril.', ['Zuleica Prates']],
  ['Espólio de Germano Wolff em face de Irene Wolff.', ['Germano Wolff', 'Irene Wolff']],
  ['A empresa Laticínios Vale do Cedro Ltda. foi autuada.', ['Laticínios Vale do Cedro Ltda.']],
  ['Pedro Ivo Gadelha x Banco Mirante S.A.', ['Pedro Ivo Gadelha', 'Banco Mirante S.A.']],
  ['O réu Washington Lourenço foi citado por edital.', ['Washington Lourenço']],
  ['Apelante: Sueli Tavares. Apelado: Condomínio Edifício Solar das Mangueiras.', ['Sueli Tavares']],
  ['Meu cliente se chama Rômulo Quintela e é motorista.', ['Rômulo Quintela']],
  [
    'A testemunha Valdirene Siqueira viu o acidente entre Caio Negrão e a moto de Jonas Peixoto.',
    ['Caio Negrão', 'Jonas Peixoto', 'Valdirene Siqueira'],
  ],
  ['Ontem a Marina ligou; a Marina Lacerda quer desistir do acordo.', ['Marina Lacerda']],
  ['Exequente: Cooperativa Agrícola Boa Safra. Executado: Nélio Fagundes.', ['Nélio Fagundes']],
  [
    'Impetrante: Farmácia Popular do Vale Ltda. Autoridade coatora: Secretário da Fazenda.',
    ['Farmácia Popular do Vale Ltda.'],
  ],
  [
    'TEREZA CRISTINA VILHENA, brasileira, viúva, costureira, vem propor ação em face de SEGURADORA ATLÂNTIDA S.A.',
    ['TEREZA CRISTINA VILHENA', 'SEGURADORA ATLÂNTIDA S.A.'],
  ],
  [
    'Kátia Sobral, casada com Ademir Sobral, sofreu erro médico no Hospital Santa Aurora.',
    ['Kátia Sobral', 'Ademir Sobral'],
  ],
  [
    'O menor Enzo Gabriel Dutra, representado por sua mãe, Tainá Dutra, pede alimentos a Wesley Farias.',
    ['Enzo Gabriel Dutra', 'Tainá Dutra', 'Wesley Farias'],
  ],
  [
    'Fiador: Olegário Pimenta. Locadora: Mirtes Pimenta Rangel.',
    ['Olegário Pimenta', 'Mirtes Pimenta Rangel'],
  ],
  [
    'O vizinho Cláudio Hartmann construiu sobre o muro de Rosângela Hartmann Dias.',
    ['Cláudio Hartmann', 'Rosângela Hartmann Dias'],
  ],
  [
    'Recebi um e-mail de Fabrício Menegatti sobre o contrato com a Tecno Norte Informática Ltda.',
    ['Fabrício Menegatti', 'Tecno Norte Informática Ltda.'],
  ],
  [
    'A vítima, Débora Leal, foi atropelada por ônibus da Expresso Litoral S.A.',
    ['Débora Leal', 'Expresso Litoral S.A.'],
  ],
  ['Segundo Marcelo Andreazza, o imóvel foi vendido duas vezes.', ['Marcelo Andreazza']],
  ['Herdeiros: Sônia, Paulo César e Vera Lúcia Coutinho.', ['Vera Lúcia Coutinho', 'Paulo César', 'Sônia']],
  [
    'O sócio Ricardo Yamamoto retirou-se da Yamamoto & Lins Engenharia Ltda.',
    ['Ricardo Yamamoto', 'Yamamoto & Lins Engenharia Ltda.'],
  ],
  [
    'Aposentada, Geni Bastos teve desconto indevido do Banco Carapina S/A.',
    ['Geni Bastos', 'Banco Carapina S/A'],
  ],
  ['Fui procurado por Luan Kretzer, jogador, contra o Esporte Clube Aurora.', ['Luan Kretzer']],
  [
    'A servidora Ivone Maltez pede licença; o chefe, Dr. Raul Esteves, negou.',
    ['Ivone Maltez', 'Raul Esteves'],
  ],
  [
    'Agravante: Plano Vida Plena Ltda. Agravada: Cecília Monteiro Sá.',
    ['Cecília Monteiro Sá', 'Plano Vida Plena Ltda.'],
  ],
  [
    'Quem assinou foi a Sra. Eulália Camargo, e não o filho Breno Camargo.',
    ['Eulália Camargo', 'Breno Camargo'],
  ],
  ['Denunciado: Jeferson Ataíde. Ofendida: Patrícia Goulart.', ['Jeferson Ataíde', 'Patrícia Goulart']],
  [
    'Gostaria de saber se Antônia Firmino pode pedir usucapião do terreno de Benedito Firmino.',
    ['Antônia Firmino', 'Benedito Firmino'],
  ],
  ['o cliente é o João Batista Queirós, caminhoneiro', ['João Batista Queirós']],
  [
    'A consumidora Priscila Dornelles comprou um celular na Loja Estrela do Sul Ltda.',
    ['Priscila Dornelles', 'Loja Estrela do Sul Ltda.'],
  ],
  [
    'Transportadora Rio Manso Ltda. emprestou o caminhão a Sérgio Luís Abreu.',
    ['Transportadora Rio Manso Ltda.', 'Sérgio Luís Abreu'],
  ],
  ['O médico, Dr. Flávio Steinberg, operou Amélia Reginato.', ['Flávio Steinberg', 'Amélia Reginato']],
  ['Processo contra a União, movido por Alcides Tupinambá.', ['Alcides Tupinambá']],
  ['Gustavo Henrique Paz foi demitido; Gustavo nunca recebeu as verbas.', ['Gustavo Henrique Paz']],
  [
    'Contratante: Michele Azevedo. Contratada: Buffet Alegria Eireli.',
    ['Michele Azevedo', 'Buffet Alegria Eireli'],
  ],
  [
    'O testamento de Dulce Guimarães deixou a casa para Nair Guimarães Porto.',
    ['Dulce Guimarães', 'Nair Guimarães Porto'],
  ],
  ['Conforme disse Eliane D’Ávila, o marido sumiu.', ['Eliane D’Ávila']],
  [
    'Os compradores, Rafael Nóbrega e Camila Nóbrega, pagaram o sinal à Imobiliária Horizonte Azul Ltda.',
    ['Rafael Nóbrega', 'Camila Nóbrega', 'Imobiliária Horizonte Azul Ltda.'],
  ],
  ['Curatelada: Lourdes Ferrari; curador: Sandro Ferrari.', ['Lourdes Ferrari', 'Sandro Ferrari']],
  ['O policial Evandro Machado prendeu Tiago Lemos sem mandado.', ['Evandro Machado', 'Tiago Lemos']],
  ['A síndica Regina Célia Braga multou o condômino Igor Vasques.', ['Regina Célia Braga', 'Igor Vasques']],
  ['Ana Beatriz quer guarda; o pai, Leandro Couto, mora em Natal.', ['Ana Beatriz', 'Leandro Couto']],
  [
    'Empregado doméstico, José Airton Feitosa trabalhou doze anos para Lygia Penteado.',
    ['José Airton Feitosa', 'Lygia Penteado'],
  ],
  ['Juntei a procuração de Hélio Carneiro Bastos Filho.', ['Hélio Carneiro Bastos Filho']],
  [
    'Em nome de Vitória Sampaio Leão, peço análise do contrato com a Financeira Porto Claro S.A.',
    ['Vitória Sampaio Leão', 'Financeira Porto Claro S.A.'],
  ],
  ['A autora, Maria das Graças Amorim, recebe BPC.', ['Maria das Graças Amorim']],
  ['Xênia Tolentino foi vizinha do réu Abelardo Rios.', ['Abelardo Rios', 'Xênia Tolentino']],
  ['Alugou de Moacir Pacheco uma sala; o fiador é Tarcísio Pacheco.', ['Moacir Pacheco', 'Tarcísio Pacheco']],
  [
    'Segurado: Norberto Klein. Seguradora: Companhia Fênix de Seguros S.A.',
    ['Norberto Klein', 'Companhia Fênix de Seguros S.A.'],
  ],
  [
    'Dra. Simone Valadares pediu que eu falasse com o Sr. Wilson Caetano.',
    ['Simone Valadares', 'Wilson Caetano'],
  ],
  ['Fui contratado pela família de Yago Brito, preso desde maio.', ['Yago Brito']],
  ['O perito concluiu que Suzana Bragança está incapaz.', ['Suzana Bragança']],
  [
    'Credor: Atacado Três Irmãos Ltda. Devedora: Padaria Pão Quente ME.',
    ['Atacado Três Irmãos Ltda.', 'Padaria Pão Quente ME'],
  ],
  [
    'Segue o relato da Nathália Furtado, que foi assediada pelo gerente Douglas Prestes.',
    ['Nathália Furtado', 'Douglas Prestes'],
  ],
  ['Divórcio consensual de Emanuel Rocha Pinto e Larissa Pinto.', ['Emanuel Rocha Pinto', 'Larissa Pinto']],
];
