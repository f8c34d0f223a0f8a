/** A theme and the word stems that make the guide think of it, in lower case without accents. */
interface Theme {
  name: string;
  stems: readonly string[];
}

export interface Area {
  name: string;
  /** Stems that speak for the area whatever the theme. */
  stems: readonly string[];
  themes: readonly Theme[];
}

/** Areas of law with their frequent themes. Rules, not knowledge: they only propose, and say from which words. */
export const areas: readonly Area[] = [
  {
    name: 'Direito do consumidor',
    stems: [
      'consumidor',
      'fornecedor',
      'cdc',
      'plano de saude',
      'operadora',
      'produto',
      'banco',
      'cobranca indevida',
    ],
    themes: [
      {
        name: 'Negativa de cobertura por plano de saúde',
        stems: [
          'plano de saude',
          'negativa de cobertura',
          'negou',
          'recusa',
          'recusou',
          'cirurgia',
          'carencia',
          'rol da ans',
          'tratamento',
        ],
      },
      {
        name: 'Inscrição indevida em cadastro de inadimplentes',
        stems: ['negativacao', 'negativado', 'cadastro de inadimplentes', 'serasa', 'spc'],
      },
      {
        name: 'Revisão de contrato bancário',
        stems: ['juros', 'contrato bancario', 'financiamento', 'capitalizacao', 'emprestimo', 'consignado'],
      },
      {
        name: 'Vício ou defeito do produto ou serviço',
        stems: ['vicio', 'defeito', 'garantia', 'assistencia tecnica'],
      },
      { name: 'Transporte aéreo', stems: ['voo', 'companhia aerea', 'bagagem', 'embarque'] },
    ],
  },
  {
    name: 'Direito do trabalho',
    stems: ['empregad', 'trabalhista', 'clt', 'reclamante', 'reclamada', 'salario', 'contrato de trabalho'],
    themes: [
      { name: 'Horas extras', stems: ['horas extras', 'jornada', 'banco de horas', 'intervalo'] },
      {
        name: 'Rescisão do contrato de trabalho',
        stems: ['rescisao', 'justa causa', 'demissao', 'demitid', 'dispensa', 'verbas rescisorias'],
      },
      {
        name: 'Estabilidade',
        stems: ['estabilidade', 'gestante', 'gravidez', 'gravida', 'acidente de trabalho', 'cipa'],
      },
      {
        name: 'Vínculo de emprego',
        stems: ['vinculo', 'pejotizacao', 'sem carteira', 'subordinacao', 'aplicativo'],
      },
      { name: 'Assédio e dano moral no trabalho', stems: ['assedio', 'humilhac'] },
    ],
  },
  {
    name: 'Direito civil',
    stems: ['codigo civil', 'contrato', 'indenizac', 'dano moral', 'dano material', 'imovel'],
    themes: [
      {
        name: 'Responsabilidade civil',
        stems: ['indenizac', 'acidente', 'dano moral', 'dano material', 'colisao', 'erro medico'],
      },
      { name: 'Locação', stems: ['locacao', 'locador', 'locatari', 'aluguel', 'despejo', 'inquilin'] },
      { name: 'Condomínio', stems: ['condominio', 'cotas condominiais', 'sindico', 'condomin'] },
      { name: 'Usucapião', stems: ['usucapiao', 'animo de dono', 'posse mansa'] },
      {
        name: 'Compra e venda de imóvel',
        stems: ['compra e venda', 'construtora', 'incorporadora', 'distrato', 'entrega do imovel'],
      },
      { name: 'Prescrição e decadência', stems: ['prescric', 'decadenc', 'prescrit'] },
    ],
  },
  {
    name: 'Direito de família e sucessões',
    stems: ['divorcio', 'guarda', 'alimentos', 'inventario', 'herdeir', 'uniao estavel', 'filho', 'filha'],
    themes: [
      { name: 'Alimentos', stems: ['alimentos', 'pensao alimenticia', 'alimentante', 'exoneracao'] },
      { name: 'Guarda e convivência', stems: ['guarda', 'convivencia', 'visitas', 'alienacao parental'] },
      {
        name: 'Divórcio e partilha',
        stems: ['divorcio', 'partilha', 'uniao estavel', 'regime de bens', 'meacao'],
      },
      { name: 'Inventário e herança', stems: ['inventario', 'heranca', 'herdeir', 'testamento', 'espolio'] },
    ],
  },
  {
    name: 'Direito penal',
    stems: ['crime', 'penal', 'pena', 'preso', 'prisao', 'reu', 'denuncia', 'habeas corpus', 'inquerito'],
    themes: [
      {
        name: 'Prisão preventiva',
        stems: [
          'prisao preventiva',
          'excesso de prazo',
          'habeas corpus',
          'preso preventivamente',
          'flagrante',
        ],
      },
      { name: 'Tráfico de drogas', stems: ['trafico', 'drogas', 'entorpecente', 'lei 11.343'] },
      {
        name: 'Crimes contra o patrimônio',
        stems: ['furto', 'roubo', 'estelionato', 'receptacao', 'apropriacao'],
      },
      {
        name: 'Execução da pena',
        stems: ['progressao', 'regime semiaberto', 'remicao', 'livramento condicional'],
      },
    ],
  },
  {
    name: 'Direito tributário',
    stems: [
      'tributo',
      'tributari',
      'imposto',
      'icms',
      'iptu',
      'iss',
      'fisco',
      'execucao fiscal',
      'receita federal',
    ],
    themes: [
      {
        name: 'Execução fiscal',
        stems: [
          'execucao fiscal',
          'certidao de divida ativa',
          'cda',
          'prescricao intercorrente',
          'redirecionamento',
        ],
      },
      {
        name: 'Restituição e compensação de tributos',
        stems: ['restituic', 'compensac', 'repetic', 'indebito', 'creditamento'],
      },
      { name: 'Imunidade e isenção', stems: ['imunidade', 'isencao', 'isento'] },
    ],
  },
  {
    name: 'Direito administrativo',
    stems: [
      'servidor publico',
      'concurso',
      'licitac',
      'administracao publica',
      'municipio',
      'uniao federal',
      'estado de',
    ],
    themes: [
      { name: 'Concurso público', stems: ['concurso', 'nomeac', 'edital', 'aprovad', 'cadastro de reserva'] },
      {
        name: 'Licitações e contratos',
        stems: ['licitac', 'pregao', 'contrato administrativo', 'reequilibrio'],
      },
      { name: 'Improbidade administrativa', stems: ['improbidade'] },
      {
        name: 'Responsabilidade do Estado',
        stems: [
          'responsabilidade do estado',
          'omissao do estado',
          'hospital publico',
          'responsabilidade objetiva',
        ],
      },
      { name: 'Fornecimento de medicamento', stems: ['medicamento', 'sus', 'alto custo'] },
    ],
  },
  {
    name: 'Direito previdenciário',
    stems: ['inss', 'aposentadoria', 'previdenc', 'beneficio', 'segurad'],
    themes: [
      { name: 'Aposentadoria', stems: ['aposentadoria', 'tempo de contribuicao', 'tempo especial'] },
      {
        name: 'Benefício por incapacidade',
        stems: ['auxilio-doenca', 'incapacidade', 'invalidez', 'pericia'],
      },
      { name: 'Pensão por morte', stems: ['pensao por morte', 'dependente'] },
      { name: 'Benefício assistencial', stems: ['loas', 'bpc', 'assistencial'] },
    ],
  },
];
