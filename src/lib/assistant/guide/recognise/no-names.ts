import { foldUnits } from '#/lib/domain/law/fold-units.ts';

/** Words that begin what is no party, in lower case without accents. */
const openings = new Set(
  `art arts artigo lei codigo constituicao sumula tema tribunal justica juizo vara processo proc autos direito decreto sentenca
  decisao acordao despacho portaria edital resolucao medida emenda ato turma camara secao plenario comarca foro forum diretor
  diretora secretario secretaria delegado delegada juiz juiza presidente ministro ministra desembargador desembargadora relator relatora
  rel min des stf stj tst tse tcu clt cdc cpc cpp cf cc cp ctn eca lgpd cpf cnpj rg oab bo hc ms re resp rua avenida av praca
  rodovia prazo valor pedido data audiencia recurso apelacao agravo embargos acao execucao contrato foi ele ela eles nao quer que como
  qual quando mas pede preciso cabe pode tem ha em no na se o a os as e esta este isso aqui meu minha nosso nossa sem com por para
  depois agora hoje ontem cliente excelentissimo excelentissima excelencia exmo exma bom boa ola doutor doutora dr dra caro cara
  prezado prezada iptu rj acp icms iss ipva itbi irpf fgts pis cofins pad cda pix sus bpc der janeiro fevereiro marco abril maio
  junho julho agosto setembro outubro novembro dezembro inventario arrolamento espolio divorcio guarda usucapiao despejo
  interdicao curatela adocao falencia recuperacao mandado habeas notificacao desapropriacao reclamacao representacao queixa denuncia
  inquerito contestacao replica peticao inicial tutela liminar danos dano bens fatos merito preliminar requer requerem trata cuida
  termos nestes pois portanto ademais assim conforme segundo ante diante diz segue obs anexo resumo pedidos provas testemunha
  testemunhas perito perita advogado advogada adv sd sgt cb cap ten maj cel pm del insp agente eng pf pj tutor notas reuniao vence multa titulo nome endereco fone tel cep bairro cidade
  ocorre acontece entao queria gostaria alguem saiu tenho temos ja so vou fui estou somos sou caso ltda eireli epp`
    .trim()
    .split(/\s+/u),
);
const courts = /^(?:trf|trt|tj\p{L}{2,3}|tre)$/u;
const phrases = /^(?:banco de horas|auto d[aeo]s? |maria da penha|posto de |caixa postal)/u;

/** True where the words begin no name of a party: laws, courts, acts, offices, words at the head of a sentence. */
export const beginsNoParty = (name: string): boolean => {
  const folded = foldUnits(name);
  const [first = ''] = folded.split(/[^\p{L}\d]/u);
  return openings.has(first) || courts.test(first) || phrases.test(folded);
};
