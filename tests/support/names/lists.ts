/** Given names, family names and words of companies as they are usual in Brazil. */
export const givenNames =
  `Ana Maria José João Antônio Francisco Carlos Paulo Pedro Lucas Luiz Luís Marcos Gabriel Rafael Daniel Marcelo Bruno
  Eduardo Felipe Rodrigo Manoel Mateus André Fernando Fábio Leonardo Gustavo Guilherme Leandro Tiago Anderson Ricardo
  Márcio Jorge Sebastião Alexandre Roberto Edson Diego Vítor Sérgio Cláudio Thiago Adriana Juliana Márcia Fernanda
  Patrícia Aline Sandra Camila Amanda Bruna Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela Vera Vitória Larissa
  Cláudia Beatriz Rita Luana Sônia Renata Eliane Josefa Simone Natália Cristiane Carla Débora Rosângela Jaqueline
  Rosa Daniela Aparecida Marlene Terezinha Raimunda Andreia Fabiana Lúcia Raquel Angela Rafaela Joana Luzia Elaine
  Daniele Regina Alice Sabrina Helena Isabel Cecília Heloísa Wagner Wilson Walter Nelson Milton Hélio Otávio Caio
  Murilo Igor Yuri Denise Kátia Karina Priscila Viviane Michele Tatiana Silvana Ivone Neusa Dirce Zélia Olga Noemi`.split(
    /\s+/,
  );

export const familyNames =
  `Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho Almeida Lopes
  Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Andrade Moreira Nunes Marques Machado Mendes Freitas Cardoso
  Ramos Gonçalves Santana Teixeira Araújo Melo Castro Cavalcanti Campos Monteiro Moura Correia Batista Azevedo Barros
  Pinto Cunha Borges Reis Medeiros Nogueira Macedo Miranda Fonseca Siqueira Coelho Farias Pires Brito Sampaio Guimarães
  Xavier Assis Rezende Magalhães Bezerra Aguiar Duarte Amaral Peixoto Tavares Toledo Viana Bittencourt Queiroz Pacheco
  Camargo Leite Barreto Dantas Paiva Prado Figueiredo Matos Neves Maciel Fontes Bastos Antunes Furtado Franco Cordeiro
  Lacerda Vasconcelos Pimentel Muniz Valente Brandão Caldas Mesquita Trindade Veloso Bueno Salles Drummond Schneider
  Müller Becker Weber Zanetti Bianchi Ferrari Rossi Moretti Tanaka Nakamura Yamamoto Kowalski Hoffmann Klein Wagner`.split(
    /\s+/,
  );

export const trades =
  `Alimentos Transportes Construtora Farmácia Padaria Supermercado Confecções Móveis Autopeças Informática Tecnologia
  Engenharia Imobiliária Clínica Laboratório Laticínios Metalúrgica Gráfica Hotel Restaurante Papelaria Calçados
  Cosméticos Bebidas Logística Segurança Consultoria Publicidade Plásticos Madeiras Cerâmica Têxtil`.split(
    /\s+/,
  );

export const brands =
  `Aurora Horizonte Ipiranga Primavera Alvorada Progresso União Vitória Estrela Imperial Litoral Planalto Serrana
  Paulista Gaúcha Mineira Nordestina Amazônia Pantanal Guanabara Itapuã Caravelas Atlântica Continental Universal
  Central Moderna Ideal Real Delta Ômega Alfa Sigma Orion Vega Polar Tropical Solar Lunar Safira Esmeralda Diamante
  Rubi Topázio Jacarandá Ipê Araucária Palmeira Girassol Andorinha Bandeirante Tiradentes Anhanguera Borborema
  Mantiqueira Itacolomi Jequitinhonha Parnaíba Tocantins Araguaia Xingu Tapajós Madeira Purus Iguaçu Uruguai`.split(
    /\s+/,
  );

export const companyForms = ['Ltda.', 'LTDA', 'S.A.', 'S/A', 'ME', 'EPP', 'EIRELI', 'Ltda ME'];
