import { type PartyText, writtenPartyTexts } from './party-texts.ts';
import { pick, type Random } from './random.ts';

const lists = (given: string, family: string) => ({ given: given.split('|'), family: family.split('|') });

/** Names such as most people have, and names that no list of the product has. */
export const nameLists = {
  usual: lists(
    'Adriana|Alcione|Bento|Caetano|Clarice|Dirceu|Eduarda|Estevão|Filomena|Genésio|Heloísa|Iracema|Jurandir|Ludmila|Matias|Neusa|Otacílio|Palmira|Rosalvo|Sabrina|Telma|Ubirajara|Vanderlei|Wanessa|Yolanda|Zoraide|Maria José|João Paulo|Ana Clara|Luiz Otávio',
    'Abrantes|Barcelos|Cardim|Damasceno|Espíndola|Falcão|Galvão|Holanda|Junqueira|Krause|Lacerda|Marinho|Noronha|Oliveira|Padilha|Quadros|Rezende|Saldanha|Teixeira|Uchoa|Vasconcelos|Zanella|dos Santos|da Silva|de Souza Lima|Costa e Silva',
  ),
  rare: lists(
    'Aldamira|Cremilda|Deusimar|Evanilson|Josineide|Ozenilda|Tércio|Wilmar|Zenóbia|Kauê|Anahí|Ravi',
    'Trevisol|Bombonato|Fachinelli|Munhoz|Zagonel|Perlin|Kuroda|Abdalla|Brizola|Cotrim|Paschoal|Wanderley',
  ),
};

const trades =
  'Construtora|Transportes|Clínica|Distribuidora|Móveis|Auto Posto|Supermercado|Seguradora|Indústria'.split(
    '|',
  );
const fancies =
  'Aurora|Beira Rio|Campo Belo|Dois Vales|Estrela Guia|Flor do Cerrado|Horizonte|Ipê Roxo|Nova Era'.split(
    '|',
  );
const forms = 'Ltda.|S.A.|S/A|EIRELI|ME'.split('|');

/** Sentences with two people and a company. */
const sentences: readonly ((one: string, other: string, firm: string) => string)[] = [
  (one, other, firm) => `${one}, brasileira, casada com ${other}, move ação contra ${firm} por dano moral.`,
  (one, other, firm) => `Autora: ${one}. Réus: ${other} e ${firm}, todos qualificados nos autos.`,
  (one, other, firm) =>
    `Atendi hoje ${one}, que comprou um carro de ${other} na loja da ${firm} e se arrependeu.`,
  (one, other, firm) => `O contrato entre ${one} e ${firm} foi assinado por ${other} como testemunha.`,
  (one, other, firm) =>
    `${one.toUpperCase()} x ${firm.toUpperCase()}\nAdvogado da parte contrária: ${other}.`,
  (one, other, firm) =>
    `Minha cliente, ${one}, foi demitida da ${firm} depois que o gerente ${other} a ofendeu.`,
  (one, other, firm) => `Preciso de ajuda: o locador ${one} quer despejar ${other}, sócio da ${firm}.`,
  (one, other, firm) =>
    `Inventário de ${one}; herdeiro único, ${other}. A ${firm} cobra uma dívida do espólio.`,
  (one, other, firm) => `Segundo ${one}, a ${firm} negou a cobertura a ${other} em 12/03/2026.`,
  (one, other, firm) => `Recorrente: ${firm}\nRecorrida: ${one}\nInteressado: ${other}`,
  (one, other, firm) => `Sr. ${one} e Sra. ${other} assinaram com ${firm}; ${firm} não entregou.`,
  (one, other, firm) => `A mãe, ${one}, e o pai, ${other}, discutem a escola do filho. Pagam a ${firm}.`,
  (one, other, firm) => `prezado, o ${one} bateu no carro do ${other}, segurado da ${firm}`,
  (one, other, firm) =>
    `Em face de ${one}, ${other} e ${firm}, foi proposta execução de título extrajudicial.`,
];

/** A text of varied sentences with names that are put together. */
export const somePartyText = (random: Random, { given, family } = nameLists.usual): PartyText => {
  const person = () =>
    `${pick(given, random)} ${random() < 0.4 ? `${pick(family, random)} ` : ''}${pick(family, random)}`;
  const [one, other] = [person(), person()];
  const firm = `${pick(trades, random)} ${pick(fancies, random)} ${pick(forms, random)}`;
  return [pick(sentences, random)(one, other, firm), [one, other, firm]];
};

/** That many texts: those written by hand first, and then made ones. */
export const partyTexts = (count: number, random: Random): readonly PartyText[] => [
  ...writtenPartyTexts.slice(0, count),
  ...Array.from({ length: Math.max(0, count - writtenPartyTexts.length) }, () => somePartyText(random)),
];
