import { type Area, terms } from './area.ts';

export const socialAreas: readonly Area[] = [
  {
    name: 'Direito do trabalho',
    strong: terms(
      'jornada 12x36|banco de horas|cargo de confianca|gerente bancario|bancario|motorista de aplicativo|entregador|vendedor externo|comissoes|gorjetas|vale transporte|ferias vencidas|decimo terceiro|13o salario|multa de 40|seguro-desemprego|ponto britanico|cartao de ponto|desvio de funcao|acumulo de funcao|adicional noturno|sobreaviso|teletrabalho|home office|doenca ocupacional|ler/dort|nexo causal ocupacional|pericia medica do trabalho|acordo coletivo|convencao coletiva|dissidio|greve|sindical|contribuicao sindical|acao trabalhista|processo trabalhista|reclamatoria|rescisoria trabalhista|grupo economico trabalhista|sucessao trabalhista|execucao trabalhista|deposito recursal|recurso de revista|agravo de peticao|recurso ordinario trabalhista|empregada gestante|licenca maternidade|reintegracao|dispensa discriminatoria|demitido|demitida|mandaram embora|sem justa causa|salario por fora|trabalho escravo|menor aprendiz|estagiario|diarista|cuidadora|clt|trabalhador*|trt*|vara do trabalho|intrajornada|empregador*|instrucao trabalhista|reclamante|reclamada|reclamado|tst|trt|justa causa|horas extras|hora extra|fgts|verbas rescisorias|aviso previo|reclamacao trabalhista|pejotizacao|insalubridade|periculosidade|equiparacao salarial|contrato de experiencia|empregado domestico|empregada domestica|terceirizacao|assedio moral|rescisao indireta|vinculo de emprego|sem registro|sem carteira|in itinere|carteira assinada|ctps|rte|rda|estabilidade gestante|pediu demissao|tomadora|acidente de trabalho|rito sumarissimo trabalhista|me mandou embora|me demitiu|fui demitid*|foi demitid*|fui mandad* embora|carteira de trabalho|registro em carteira|salario atrasado|salarios atrasados|fgts atrasado|vara trabalhista|ajuizar reclamatoria|adicional de insalubridade|adicional de periculosidade|caminhoneir*|ajudante|auxiliar de producao|camara fria|frentista|garcom|domestica|baba|equipamento de protecao|epi|prensa|cat|jornada|turno|folga|assedio no trabalho|danos existenciais|multa do 477|art. 477|acordo trabalhista|rito ordinario trabalhista|preposto|verbas|horas in itinere|insalubre|experiencia vencida',
    ),
    terms: terms(
      'empregad*|trabalhist*|trabalhou|salario|contrato de trabalho|demitid*|dispensad*|demissao|jornada|gestante|gravida|vendedor*|funcionari*|patrao|chefe|ferias|sindicato|audiencia una|intervalo|estabilidade|adicional|rescisao|loja|gerente|salarios|carteira|uniforme|acidente|operador|produtividade|subsidiaria|tomador*|mandou embora|admitid*',
    ),
    themes: [
      {
        name: 'Horas extras',
        terms: terms('horas extras|hora extra|jornada|banco de horas|intervalo|in itinere'),
      },
      {
        name: 'Rescisão do contrato de trabalho',
        terms: terms(
          'rescisao|justa causa|demissao|demitid*|dispensa|dispensad*|verbas rescisorias|aviso previo|pediu demissao',
        ),
      },
      {
        name: 'Estabilidade',
        terms: terms('estabilidade|gestante|gravidez|gravida|acidente de trabalho|cipa'),
      },
      {
        name: 'Vínculo de emprego',
        terms: terms('vinculo|pejotizacao|sem carteira|sem registro|subordinacao|aplicativo|domestico'),
      },
      { name: 'Terceirização', terms: terms('terceirizacao|tomadora|prestadora|sumula 331') },
      { name: 'Adicionais', terms: terms('insalubridade|periculosidade|adicional noturno') },
      { name: 'Equiparação salarial', terms: terms('equiparacao|paradigma|mesma funcao') },
      {
        name: 'Assédio e dano moral no trabalho',
        terms: terms('assedio|humilhac*|gritava|dano extrapatrimonial'),
      },
    ],
  },
  {
    name: 'Direito previdenciário',
    strong: terms(
      'aposentado por invalidez|aposentadoria por idade|aposentadoria rural|aposentadoria hibrida|auxilio-acidente|auxilio por incapacidade|beneficio por incapacidade|pericia do inss|indeferimento administrativo|crps|cadunico|per capita|revisao do beneficio|teto previdenciario|fator previdenciario|regra de transicao|reforma da previdencia|ec 103|ppp|ltcat|agente nocivo|vigilante armado|eletricista tempo especial|carne do inss|contribuinte individual|periodo de graca|qualidade de segurado|segurado especial|pescador|boia-fria|desconto no beneficio|pensionista|cota de pensao|salario de beneficio|rmi|dib|pbc|cnis|inss|aposentadoria|aposentar|previdenciari*|auxilio-doenca|auxilio doenca|pensao por morte|bpc|loas|revisao da vida toda|desaposentacao|lei 8.213|salario-maternidade|tempo de contribuicao|tempo especial|der|dcb|jef|auxilio-reclusao|aposentadoria especial|rgps|rpps|encostad*|hibrida|b31|b41|b42|b46|b87|b94|junta de recursos|recurso a junta|auxilio por incapacidade temporaria|bpc/loas|meu inss|averbacao|ctc|laudo social|alta programada|pericia medica federal|salario de contribuicao|tnu|cessacao do beneficio|tempo de servico rural|anos de roca|notas do pai|fibromialgia|periciad*|incapaz para o trabalho|turma recursal|aposentou|beneficio negado|beneficio cessado|dip|carencia do beneficio|idade minima|ruido|perfil profissiografico',
    ),
    terms: terms(
      'beneficio|segurad*|incapacidade|pericia|perito|invalidez|carencia|ruido|rural|roca|atrasados|cessado|indeferido|indeferiu|indeferida|contribuicoes|vida toda|idosa|trabalhou na roca|tema 1102|auxilio|b91|tea|autismo|depressao|laudo medico|doenca|contribuiu|contribuicao|requerimento|renda',
    ),
    themes: [
      {
        name: 'Aposentadoria',
        terms: terms(
          'aposentadoria|aposentar|tempo de contribuicao|tempo especial|ruido|vida toda|desaposentacao',
        ),
      },
      {
        name: 'Benefício por incapacidade',
        terms: terms('auxilio-doenca|auxilio doenca|incapacidade|invalidez|pericia|perito'),
      },
      { name: 'Pensão por morte', terms: terms('pensao por morte|dependente|obito|companheira|companheiro') },
      {
        name: 'Benefício assistencial',
        terms: terms('loas|bpc|assistencial|renda per capita|idosa|deficiente'),
      },
      { name: 'Trabalhador rural', terms: terms('rural|roca|economia familiar|sumula 149|boia-fria') },
    ],
  },
  {
    name: 'Direito eleitoral',
    strong: terms(
      'urna|pesquisa eleitoral|direito de resposta eleitoral|horario eleitoral|santinho|comicio|showmicio|boca de urna|cabo eleitoral|domicilio eleitoral|titulo de eleitor|filiacao partidaria|convencao partidaria|drap|rrc|fundo partidario|fundo eleitoral|fefc|caixa dois|conduta vedada|reeleicao|suplente|cassacao do mandato|cassacao do diploma|recurso contra expedicao de diploma|rced|infidelidade partidaria|fraude a cota|candidatura laranja|juiz eleitoral|zona eleitoral|mpe|eleitoral|tse|tre|aije|aime|candidatura|vice-prefeit*|registro de candidatura|propaganda antecipada|fidelidade partidaria|prestacao de contas eleitoral|quitacao eleitoral|lei das eleicoes|lei 9.504|inelegibilidade|ficha limpa|fonte vedada|abuso de poder economico|partido politico|janela partidaria|codigo eleitoral|cota de genero|lc 64/90|compra de votos|captacao ilicita de sufragio|carro de som|santinhos|juiza eleitoral|contas de campanha|contas desaprovadas|propaganda irregular|propaganda eleitoral|lei 9504|res.-tse|resolucao tse|diplomacao|mandato eletivo|quociente eleitoral|cartorio eleitoral|inelegivel|impulsionamento pago|candidata a vereadora|candidato a vereador|candidato a prefeito|candidata a prefeita|candidato a deputado|convencoes partidarias|comite de campanha|recursos de campanha',
    ),
    terms: terms(
      'candidat*|vereador*|deputad*|prefeit*|partido|mandato|eleicao|eleicoes|campanha|propaganda|voto*|diploma*|coligacao|federacao partidaria|mpe|prestacao de contas|representado|eleitor*|urnas|desaprovad*|chapa|legenda',
    ),
    themes: [
      {
        name: 'Registro de candidatura e inelegibilidade',
        terms: terms('registro|inelegibilidade|quitacao eleitoral|ficha limpa|candidat*'),
      },
      { name: 'Propaganda eleitoral', terms: terms('propaganda*|rede social|antecipada|impulsionamento') },
      { name: 'Abuso de poder', terms: terms('aije|abuso de poder|captacao ilicita|aime|compra de votos') },
      { name: 'Prestação de contas', terms: terms('prestacao de contas|fonte vedada|contas|doacao') },
      {
        name: 'Fidelidade partidária',
        terms: terms('fidelidade|janela|perda do mandato|sair do partido|mandato'),
      },
    ],
  },
  {
    name: 'Direito ambiental',
    strong: terms(
      'desmatou|queimada|incendio florestal|agrotoxico*|contaminacao do solo|rejeitos|esgoto|lancamento de efluentes|residuos solidos|aterro|animais silvestres|pesca ilegal|defeso|madeireira|garimpo|estudo de impacto|eia/rima|licenciamento|cetesb|feam|inea|semad|compensacao ambiental|mata atlantica|amazonia|cerrado|nascente|topo de morro|area de protecao|parque nacional|termo de compromisso ambiental|dano ecologico|embargo da area|area embargada|terra indigena|quilombola|ambiental|mineradora|madeira|art. 225|dof|ibama|icmbio|area de preservacao|reserva legal|codigo florestal|licenca ambiental|desmatamento|supressao de vegetacao|mangue|poluicao|unidade de conservacao|lei 9.605|crimes ambientais|cadastro ambiental rural|meio ambiente|embargo ambiental|recuperar a area|vegetacao|lei 6.938|embargo de obra|licenca de operacao|orgao ambiental|argila|jazida|efluentes|mata ciliar|outorga|poco artesiano|desmate|policia ambiental|crime ambiental|infracao ambiental|area degradada|prad|lo vencida|lp|corrego|margem do rio|rio poluido|mortandade de peixes|fatma|naturatins|ief|iat|embargou a|car e pra|supressao|veget*|ambientais|lei 12.651|lei 9605',
    ),
    terms: terms(
      'embargo|auto de infracao|tac|area|licenca|recuperacao da area|fauna|flora|rio|nascente|lixo|barragem|imprescritivel|mp estadual|multa|embargou|poluente*|residuos|peixes|car|app|nativa|sitio|propriedade rural|produtor rural',
    ),
    themes: [
      {
        name: 'Infração administrativa ambiental',
        terms: terms('auto de infracao|multa|ibama|embargo|supressao|desmatamento'),
      },
      {
        name: 'Dano ambiental',
        terms: terms('dano ambiental|poluicao|recuperar|recuperacao|imprescritivel|tac'),
      },
      {
        name: 'Áreas protegidas',
        terms: terms('app|reserva legal|car|mangue|unidade de conservacao|codigo florestal'),
      },
    ],
  },
];
