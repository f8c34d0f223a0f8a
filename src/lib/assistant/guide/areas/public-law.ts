import { type Area, terms } from './area.ts';

export const publicAreas: readonly Area[] = [
  {
    name: 'Direito penal',
    strong: terms(
      'lesao corporal|legitima defesa|homicidio culposo|latrocinio|extorsao|sequestro|estupro|assedio sexual|importunacao|pedofilia|porte de arma|posse de arma|arma de fogo|embriaguez ao volante|bafometro|contrabando|descaminho|lavagem de dinheiro|organizacao criminosa|corrupcao|peculato|concussao|prevaricacao|falsidade ideologica|uso de documento falso|falso testemunho|apropriacao indebita|sonegacao fiscal|crime tributario|crimes contra a honra|busca e apreensao domiciliar|invasao de domicilio|interceptacao telefonica|prova ilicita penal|cadeia de custodia|reconhecimento fotografico|delacao|colaboracao premiada|audiencia de custodia|liberdade provisoria|relaxamento da prisao|sursis|suspensao condicional|transacao penal|jecrim|queixa crime|resposta a acusacao|alegacoes finais penais|absolvicao sumaria|pronuncia|tribunal do juri|revisao criminal|indulto|saida temporaria|saidinha|remicao|prisao domiciliar|tornozeleira eletronica|medida socioeducativa|ato infracional|policia militar abordou|delegacia|boletim de ocorrencia criminal|reu preso|preso|crime|habeas corpus|hc|prisao preventiva|prisao em flagrante|flagrante|trafico|furto|roubo|estelionato|homicidio|codigo penal|cpp|inquerito policial|execucao penal|lep|lei maria da penha|medida protetiva|denunciad*|juri|quesitacao|regime fechado|semiaberto|acordo de nao persecucao|anpp|injuria racial|lei de drogas|lei 11.343|violencia domestica|reu primario|queixa-crime|dosimetria|falta grave|progressao de regime|maconha|receptacao|livramento condicional|tornozeleira|injuria|calunia|difamacao|preventiva|custodia|cocaina|crack|pinos|entorpecente*|ofereceu denuncia|denuncia oferecida|vara criminal|camara criminal|roubo majorado|reconhecimento pessoal|assalt*|agrediu|agressao|agressoes|stalking|perseguicao|detracao|revogacao da prisao|recolhimento noturno|mandado de prisao|foragid*|delegado de policia|depoimento policial|apf|ipl|crimes|criminal|lesoes corporais|protetiva|dolo eventual|sessao do juri|arma|municao|municoes|nao persecucao|dosimetria da pena|regime inicial|apenado|vep|sentenca condenatoria',
    ),
    terms: terms(
      'penal|pena|preso|presa|prisao|denuncia|delegacia|reus|delegad*|regime|regressao|vitima|inquerito|policia*|absolvicao|condenad*|acusad*|indiciad*|liberdade|fianca|ministerio publico|denunciou|reu|absolv*|primario|bons antecedentes|reincidente|custodiado|julgamento',
    ),
    themes: [
      {
        name: 'Prisão preventiva',
        terms: terms(
          'prisao preventiva|excesso de prazo|habeas corpus|preso preventivamente|flagrante|preso',
        ),
      },
      {
        name: 'Tráfico de drogas',
        terms: terms('trafico|drogas|entorpecente|lei 11.343|lei de drogas|maconha|cocaina|privilegiado'),
      },
      {
        name: 'Crimes contra o patrimônio',
        terms: terms('furto|roubo|estelionato|receptacao|apropriacao|res avaliada|res furtiva'),
      },
      {
        name: 'Execução da pena',
        terms: terms(
          'progressao|regime semiaberto|semiaberto|remicao|livramento condicional|falta grave|regressao|execucao penal|regime fechado',
        ),
      },
      {
        name: 'Violência doméstica',
        terms: terms('violencia domestica|lei maria da penha|medida protetiva'),
      },
      { name: 'Acordo de não persecução penal', terms: terms('acordo de nao persecucao|anpp') },
      { name: 'Tribunal do júri', terms: terms('juri|quesitacao|pronuncia|plenario|quesitos') },
      {
        name: 'Crimes contra a honra e racismo',
        terms: terms('injuria|calunia|difamacao|racial|racismo|queixa'),
      },
    ],
  },
  {
    name: 'Direito tributário',
    strong: terms(
      'isencao de ir|imposto de renda|malha fina|carne-leao|ganho de capital|ir sobre|irpj|csll|simples|exclusao do simples|mei tributario|parcelamento tributario|refis|transacao tributaria|divida ativa|protesto de cda|penhora fiscal|sisbajud fiscal|responsabilidade tributaria|sucessao tributaria|redirecionamento|lancamento tributario|auto de infracao fiscal|denuncia espontanea|compensacao tributaria|creditos de icms|credito presumido|nao cumulatividade|difal|substituicao tributaria|drawback|aduaneiro|importacao|exportacao|receita autuou|ibs|cbs|reforma tributaria|taxa de lixo|contribuicao de melhoria|cosip|itr|iof|ipi|inss patronal|contribuicao previdenciaria patronal|salario-educacao|terco de ferias tributacao|imunidade tributaria|vgbl|tributo|tributari*|imposto|icms|icms-st|iptu|iss|itbi|ipva|irpf|itcmd|pis/cofins|pis|cofins|ctn|execucao fiscal|codigo tributario|receita federal|fisco|contribuinte|excecao de pre-executividade|certidao de divida ativa|cda|indebito tributario|carf|simples nacional|fazenda nacional|leasing|auto de lancamento|lucro real|ir|glosa|notificacao de lancamento|fiscal da receita|auditor fiscal|auto de infracao do icms|sefaz|pgfn|pert|certidao negativa de debitos|cnd|decreto 70.235|darf|irrf|bitributacao|beneficio fiscal|creditos tributarios|debito fiscal|credito tributario|lc 87|lc 116|base de calculo do|impugnacao ao lancamento|embargos a execucao fiscal|exacao|contribuicao previdenciaria|itcd|execucoes fiscais|malha',
    ),
    terms: terms(
      'taxa cobrada|taxa|aliquota|lancamento|autuacao|autuada|base de calculo|decadencia|valor venal|fazenda publica|repeticao|compensacao|recolheu|credito|isencao|imunidade|auto lavrado|restituicao|parcelamento|fiscal|exercicios|tributacao|notas fiscais|parcelar|desoneracao|recolhimento|despesas medicas|retencao|compensar',
    ),
    themes: [
      {
        name: 'Execução fiscal',
        terms: terms(
          'execucao fiscal|certidao de divida ativa|cda|prescricao intercorrente|redirecionamento|pre-executividade',
        ),
      },
      {
        name: 'Restituição e compensação de tributos',
        terms: terms('restituic*|compensac*|repetic*|indebito|creditamento|recolheu indevidamente|repetir'),
      },
      { name: 'Imunidade e isenção', terms: terms('imunidade|isencao|isent*') },
      { name: 'ICMS, PIS e COFINS', terms: terms('icms|pis/cofins|pis|cofins|icms-st') },
      { name: 'Tributos municipais', terms: terms('iptu|iss|itbi|valor venal|taxa') },
    ],
  },
  {
    name: 'Direito administrativo',
    strong: terms(
      'nomeacao|concurso publico|prova objetiva|banca examinadora|cotas raciais|heteroidentificacao|teste de aptidao|investigacao social|cadastro de reserva|posse em cargo|estagio probatorio|sindicancia|processo disciplinar|processo administrativo disciplinar|servidor|servidora|remocao de servidor|licenca premio|gratificacao|quinquenio|adicional de insalubridade do servidor|aposentadoria de servidor|piso do magisterio|contrato temporario com o municipio|dispensa de licitacao|inexigibilidade|ata de registro de precos|concorrencia publica|edital de licitacao|sancao de licitante|suspensao de licitar|concessao de servico publico|permissao|ppp concessao|poder de policia|alvara|interdicao|multa de transito|cnh|detran|suspensao da cnh|tombamento|requisicao administrativa|servidao administrativa|buraco na via|bala perdida|morte em presidio|hospital municipal|upa|fila do sus|remedio|tratamento pelo sus|vaga em creche|creche|vaga em uti|uti|agente publico|ato administrativo|anulacao de ato|acao popular|acao civil publica contra o municipio|tribunal de contas|precatorio*|rpv|improbo|nepotismo|lei de acesso a informacao|rede estadual|rede municipal|rede publica|magisterio|piso nacional|taf|edital do concurso|servidor publico|servidora publica|concurso|licitac*|pregao|pregao eletronico|improbidade administrativa|lia|desapropriacao|pad|administracao publica|mandado de seguranca contra ato|tcu|contrato administrativo|fornecimento de medicamento|medicamento|lei 14.133|lei 8.112|poder publico|hospital publico|responsabilidade do estado|concessao|improbidade|lei 8112|servidor estadual|servidor municipal|reequilibrio|juros compensatorios|comissao processante|ms contra ato|prefeitura|professora efetiva|readaptad*|estatutari*|desapropria*|imissao provisoria|portaria|demissao do cargo|exoneracao|leito|transferencia hospitalar|cirurgia pelo sus|alto custo|tema 1234|tomada de contas|tce|cota racial|multas de transito|vigilancia sanitaria|concessionaria de rodovia|nomead*|candidato aprovado|aprovada em concurso|aprovado em concurso|secretario de educacao|secretario de saude|secretario municipal|secretaria de saude|pregoeir*|proposta desclassificada|desclassificada|habilitacao tecnica|ente publico|medicamento*|policial militar|soldado|reforma militar|promocao na carreira|adicional de tempo de servico|lei 8.666',
    ),
    terms: terms(
      'municipio|uniao federal|estado d*|edital|nomeac*|aprovad*|posse no cargo|cargo|exonerad*|demissao publicada|sus|anatel|aneel|agencia reguladora|recurso administrativo|inabilitad*|ex-prefeit*|autarquia|anvisa|dnit|ms originario|ms|servidor*|auditor|acumulo de cargos|ato do|ministro|dou|reitor|universidade federal|banca|vaga|ente|secretari*|estatuto',
    ),
    themes: [
      {
        name: 'Concurso público',
        terms: terms('concurso|nomeac*|edital|aprovad*|cadastro de reserva'),
      },
      {
        name: 'Licitações e contratos',
        terms: terms('licitac*|pregao|contrato administrativo|reequilibrio|inabilitad*|lei 14.133|concessao'),
      },
      { name: 'Improbidade administrativa', terms: terms('improbidade|lei 14.230|dolo|ex-prefeit*') },
      {
        name: 'Responsabilidade do Estado',
        terms: terms(
          'responsabilidade do estado|omissao do estado|hospital publico|responsabilidade objetiva|erro em hospital',
        ),
      },
      { name: 'Fornecimento de medicamento', terms: terms('medicamento*|sus|alto custo|nao incorporado') },
      {
        name: 'Servidores públicos',
        terms: terms(
          'servidor publico|servidora publica|pad|exonerad*|estabilidade|demissao|abandono de cargo',
        ),
      },
      {
        name: 'Desapropriação',
        terms: terms('desapropriacao|justa indenizacao|juros compensatorios|imissao'),
      },
    ],
  },
];
