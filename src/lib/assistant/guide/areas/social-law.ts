import { type Area, terms } from './area.ts';

export const socialAreas: readonly Area[] = [
  {
    name: 'Direito do trabalho',
    strong: terms(
      'jornada 12x36|banco de horas|cargo de confianca|gerente bancario|bancario|motorista de aplicativo|uber|entregador|vendedor externo|comissoes|gorjetas|vale transporte|ferias vencidas|decimo terceiro|13o salario|multa de 40|seguro-desemprego|ponto britanico|cartao de ponto|desvio de funcao|acumulo de funcao|adicional noturno|sobreaviso|teletrabalho|home office|doenca ocupacional|ler/dort|nexo causal ocupacional|pericia medica do trabalho|acordo coletivo|convencao coletiva|dissidio|greve|sindical|contribuicao sindical|acao trabalhista|processo trabalhista|reclamatoria|rescisoria trabalhista|grupo economico trabalhista|sucessao trabalhista|execucao trabalhista|deposito recursal|recurso de revista|agravo de peticao|recurso ordinario trabalhista|empregada gestante|licenca maternidade|reintegracao|dispensa discriminatoria|demitido|demitida|mandaram embora|sem justa causa|salario por fora|trabalho escravo|menor aprendiz|estagiario|diarista|cuidadora|clt|trabalhador*|trt*|vara do trabalho|intrajornada|empregador*|instrucao trabalhista|reclamante|reclamada|reclamado|tst|trt|justa causa|horas extras|hora extra|fgts|verbas rescisorias|aviso previo|reclamacao trabalhista|pejotizacao|insalubridade|periculosidade|equiparacao salarial|contrato de experiencia|empregado domestico|empregada domestica|terceirizacao|assedio moral|rescisao indireta|vinculo de emprego|sem registro|sem carteira|in itinere|carteira assinada|ctps|rte|rda|estabilidade gestante|pediu demissao|tomadora|acidente de trabalho|rito sumarissimo trabalhista',
    ),
    terms: terms(
      'empregad*|trabalhist*|trabalhou|salario|contrato de trabalho|demitid*|dispensad*|demissao|jornada|gestante|gravida|vendedor*|funcionari*|patrao|chefe|ferias|sindicato|audiencia una|intervalo|estabilidade|adicional',
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
      'aposentado por invalidez|aposentadoria por idade|aposentadoria rural|aposentadoria hibrida|auxilio-acidente|auxilio por incapacidade|beneficio por incapacidade|pericia do inss|indeferimento administrativo|crps|cadunico|per capita|deficiencia|revisao do beneficio|teto previdenciario|fator previdenciario|pedagio|regra de transicao|reforma da previdencia|ec 103|ppp|ltcat|agente nocivo|vigilante armado|eletricista tempo especial|carne do inss|contribuinte individual|facultativo|periodo de graca|qualidade de segurado|segurado especial|pescador|boia-fria|desconto no beneficio|pensionista|cota de pensao|salario de beneficio|rmi|dib|pbc|cnis|inss|aposentadoria|aposentar|previdenciari*|auxilio-doenca|auxilio doenca|pensao por morte|bpc|loas|revisao da vida toda|desaposentacao|lei 8.213|salario-maternidade|tempo de contribuicao|tempo especial|der|rmi|dcb|jef|auxilio-acidente|auxilio-reclusao|aposentadoria especial|rgps|rpps',
    ),
    terms: terms(
      'beneficio|segurad*|incapacidade|pericia|perito|invalidez|carencia|ruido|rural|roca|atrasados|cessado|indeferido|indeferiu|indeferida|contribuicoes|vida toda|idosa|trabalhou na roca|tema 1102',
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
      'urna|pesquisa eleitoral|direito de resposta eleitoral|horario eleitoral|santinho|comicio|showmicio|boca de urna|cabo eleitoral|domicilio eleitoral|titulo de eleitor|filiacao partidaria|convencao partidaria|drap|rrc|fundo partidario|fundo eleitoral|fefc|caixa dois|conduta vedada|reeleicao|suplente|cassacao do mandato|cassacao do diploma|recurso contra expedicao de diploma|rced|infidelidade partidaria|fraude a cota|candidatura laranja|juiz eleitoral|zona eleitoral|mpe|eleitoral|tse|tre|aije|aime|candidatura|vice-prefeit*|registro de candidatura|propaganda antecipada|fidelidade partidaria|prestacao de contas eleitoral|quitacao eleitoral|lei das eleicoes|lei 9.504|inelegibilidade|ficha limpa|fonte vedada|abuso de poder economico|partido politico|janela partidaria|codigo eleitoral|cota de genero|lc 64/90|compra de votos|captacao ilicita de sufragio',
    ),
    terms: terms(
      'candidat*|vereador*|deputad*|prefeit*|partido|mandato|eleicao|eleicoes|campanha|propaganda|voto*|diploma*|coligacao|federacao partidaria|mpe|prestacao de contas',
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
      'desmatou|queimada|incendio florestal|agrotoxico*|contaminacao do solo|rejeitos|esgoto|lancamento de efluentes|residuos solidos|aterro|animais silvestres|passaros|caca|pesca ilegal|defeso|madeireira|carvao|garimpo|barragem|estudo de impacto|eia/rima|licenciamento|cetesb|feam|inea|semad|compensacao ambiental|mata atlantica|amazonia|cerrado|nascente|topo de morro|area de protecao|parque nacional|termo de compromisso ambiental|dano ecologico|embargo da area|area embargada|terra indigena|quilombola|ambiental|mineradora|madeira|art. 225|dof|ibama|icmbio|app|area de preservacao|reserva legal|codigo florestal|licenca ambiental|desmatamento|supressao de vegetacao|mangue|poluicao|unidade de conservacao|lei 9.605|crimes ambientais|cadastro ambiental rural|car|meio ambiente|embargo ambiental|queimada|recuperar a area|vegetacao|lei 6.938|embargo de obra',
    ),
    terms: terms(
      'embargo|auto de infracao|tac|area|licenca|recuperacao da area|fauna|flora|rio|nascente|lixo|barragem|imprescritivel|mp estadual|multa',
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
