import { type Area, terms } from './area.ts';

export const privateAreas: readonly Area[] = [
  {
    name: 'Direito do consumidor',
    strong: terms(
      'cartao clonado|boleto falso|golpe do falso|emprestimo nao reconhecido|superendividamento|compra online|marketplace|mercado livre|produto com defeito|vicio oculto|carro zero|concessionaria de veiculos|assistencia tecnica|internet banda larga|telefonia|operadora de telefonia|linha telefonica|tv por assinatura|corte de energia|corte de agua|conta de agua|cancelamento de voo|atraso de voo|extravio de bagagem|hotel reservado|escola particular|faculdade|mensalidade|ingresso|show cancelado|propaganda enganosa|publicidade enganosa|venda casada|cobranca indevida|devolucao em dobro|repeticao do indebito em dobro|nome sujo|score|cadastro de inadimplentes|inversao do onus|plano odontologico|seguro recusado|sinistro negado|seguro do carro|financiamento de veiculo|revisional|capitalizacao de juros|juros abusivos|spc|atraso na entrega|imovel na planta|distrato|construtora atrasou|tarifa de cadastro|seguro prestamista|conta de luz|energia eletrica|medidor|reajuste do plano|plano coletivo|plano de autogestao|pacote turistico|agencia de viagens|cdc|codigo de defesa do consumidor|consumidor*|plano de saude|relacao de consumo|procon|overbooking|voo|bagagem|mala extraviada|companhia aerea|negativacao indevida|negativad*|serasa|golpe do pix|consignado|produto defeituoso|home care|rol da ans|recall|negativou|negativaram|falso funcionario|fraude bancaria|moveis planejados|beneficiario do plano|beneficiaria do plano|stent|unimed|operadora de saude|plano medico|voo cancelado|passagem aerea|juros de obra|atrasou a entrega|atraso na obra|entrega das chaves|lei 9656|lei 9.656|compra pelo site|comprei pelo site|direito de arrependimento|internet caiu|matricula|autorizacao do plano|cartao consignado|rmc|emprestimo consignado|desconto indevido|pacote de viagem|produto veio|assistencia autorizada|publicidade|lei 8.078|lei 8078',
    ),
    terms: terms(
      'tarifa*|reajuste|fornecedor*|operadora|produto|loja|banco|financeira|cobranca indevida|fatura|cartao de credito|compra pela internet|estorno|reembolso|passageir*|aerea|telefonia|academia|cliente comprou|corretagem|assinatura|seguradora|golpe|pix|consumo|cobertura|internad*|quimioterapia|exame|entrega|comprei|troca|garantia|defeito|incorporadora|chaves|boleto|bradesco|itau|nubank|santander|reserva|hospedagem|instituicao financeira',
    ),
    themes: [
      {
        name: 'Negativa de cobertura por plano de saúde',
        terms: terms(
          'plano de saude|negativa de cobertura|negou|recusa|recusou|cirurgia|carencia|rol da ans|tratamento|terapia*|home care|operadora|bariatrica',
        ),
      },
      {
        name: 'Inscrição indevida em cadastro de inadimplentes',
        terms: terms('negativacao*|negativad*|cadastro de inadimplentes|serasa|spc'),
      },
      {
        name: 'Revisão de contrato bancário',
        terms: terms(
          'juros|contrato bancario|financiamento|capitalizacao|emprestimo|consignado|revisional|taxa media|tarifa*',
        ),
      },
      {
        name: 'Fraude bancária',
        terms: terms('golpe|pix|fraude*|fortuito interno|cartao clonado|boleto falso'),
      },
      {
        name: 'Vício ou defeito do produto ou serviço',
        terms: terms(
          'vicio|defeito*|garantia|assistencia tecnica|conserto|oficina|oculto|geladeira|carro zero',
        ),
      },
      {
        name: 'Transporte aéreo',
        terms: terms('voo|companhia aerea|bagagem|embarque|aeroporto|aerea|mala|overbooking'),
      },
      {
        name: 'Atraso na entrega de imóvel',
        terms: terms(
          'incorporadora|construtora|entrega do apartamento|atraso na entrega|distrato|promitente*|na planta',
        ),
      },
    ],
  },
  {
    name: 'Direito civil',
    strong: terms(
      'compra e venda|contrato de gaveta|imissao na posse|esbulho|turbacao|interdito proibitorio|nua propriedade|usufruto|direito de preferencia|retrovenda|comodato|emprestou dinheiro|mutuo|confissao de divida|fiador|fianca locaticia|alugueis atrasados|infiltracao|barulho|direito de vizinhanca|arvore|muro divisorio|passagem forcada|atropelad*|atropelamento|capotamento|mordida de cachorro|dpvat|pericia contabil|batida|colisao|danos esteticos|clausula penal|empreitada|obra inacabada|corretor de imoveis|comissao de corretagem|assembleia de condominio|taxa condominial|convencao de condominio|registro de imoveis|escritura publica|nulidade do contrato|erro ou dolo|simulacao|pacto antenupcial de doacao|arras|erro medico|cirurgia plastica|juros de mora|promessa de compra|codigo civil|usucapiao|despejo|lei do inquilinato|cotas condominiais|condominio|locacao|inquilin*|reintegracao de posse|acao demolitoria|eviccao|responsabilidade civil|acidente de transito|doacao|seguro de vida|adjudicacao compulsoria|reivindicatoria|servidao|bateu|engavetamento|acidente de carro|colisao traseira|cotas de condominio|rateio|debito condominial|contrato de empreitada|obra parada|desocupacao do imovel|imovel locado|contrato de locacao|notificacao para desocupar|uso da propriedade|muro|construcao irregular|posse mansa|reintegracao|manutencao de posse|demarcacao|permuta|instrumento particular|distrato da compra|protesto de titulo pessoal|acao monitoria|queda em|corretor|obrigacao de fazer contrato|vicio construtivo|locadora|sindico|caminhao',
    ),
    terms: terms(
      'contrato|indenizac*|dano moral|danos morais|dano material|danos|imovel|vizinh*|cobranca|posse|aluguel|locador|locatari*|fiador|terreno|hipoteca|devedor|credor|emprestou|honorarios|batida|colisao|conserto|estacionamento|comprador*|vendedor*|queda|anular|seguro|muro|acidente|empreiteiro|reforma|obra|reparo|vazamento de agua|prejuizo|acordo|rescisao|rescisao contratual|clausula|caucao|escritura|proprietari*|confrontantes|requerid*|lucros cessantes|veiculo|bo',
    ),
    themes: [
      {
        name: 'Responsabilidade civil',
        terms: terms(
          'indenizac*|acidente|dano moral|dano material|danos|colisao|batida|erro medico|queda|vitima',
        ),
      },
      {
        name: 'Locação',
        terms: terms('locacao|locador*|locatari*|aluguel|alugueis|despejo|inquilin*'),
      },
      { name: 'Condomínio', terms: terms('condominio|cotas condominiais|sindico|condomin*') },
      { name: 'Usucapião', terms: terms('usucapiao|animo de dono|posse mansa') },
      {
        name: 'Compra e venda de imóvel',
        terms: terms(
          'compra e venda|distrato|entrega do imovel|escritura|adjudicacao|promessa de compra|na planta|incorporadora|corretagem|corretor de imoveis',
        ),
      },
      { name: 'Prescrição e decadência', terms: terms('prescric*|decadenc*|prescrit*|prescrev*') },
      { name: 'Direito de vizinhança', terms: terms('vizinh*|muro|construiu invadindo|demolitoria|terreno') },
    ],
  },
  {
    name: 'Direito de família e sucessões',
    strong: terms(
      'casamento|conjuge|regime de bens|comunhao parcial|comunhao universal|separacao de bens|partilha de bens|pensao dos filhos|visita dos avos|paternidade|dna|reconhecimento de paternidade|socioafetiv*|multiparentalidade|nome do pai|tutela do menor|busca e apreensao do menor|convivencia com o filho|regulamentacao de visitas|filho menor|filhos menores|avos paternos|sobrepartilha|arrolamento|meacao|sonegados|doacao inoficiosa|viuva meeira|direito real de habitacao|bem de familia do casal|uniao homoafetiva|concubinato|retificacao de registro civil|minha filha|meu filho|meu ex|minha ex|divorcio|guarda compartilhada|guarda d*|alimentos|pensao alimenticia|inventario|uniao estavel|herdeir*|heranca|partilha|alienacao parental|adocao|interdicao|curatela|testamento|investigacao de paternidade|lei de alimentos|alimentante|de cujus|me separei|separar|divorciar|casada em comunhao|casado em comunhao|guarda unilateral|bens do casal|alimentos avoengos|avo materna|avo paterna|avos maternos|pensao atrasada|pensao do filho|nao paga pensao|visitar o filho|ver os filhos|ex-companheir*|herdeiros necessarios|abrir inventario|inventariar|testamenteir*|partilhar|filhos do casal|dissolucao de uniao|dissolucao da uniao|curatelad*|interditand*|acao de guarda|revisional de alimentos|itcmd e inventario',
    ),
    terms: terms(
      'filh*|mae|pai|conjuge|ex-marido|ex-mulher|casamento|genitor*|menor|pensao|convivencia|visitas|padrasto|madrasta|obito|falecid*|companheir*|meacao|regime de bens|viuv*|filhos|neto|netos|espolio|inventariante|ex-esposa|ex-esposo|casados|casal|namoro|saiu de casa|crianca|escola|avos',
    ),
    themes: [
      {
        name: 'Alimentos',
        terms: terms(
          'alimentos|pensao alimenticia|alimentante|exoneracao|revisional de alimentos|rito da prisao|pensao',
        ),
      },
      {
        name: 'Guarda e convivência',
        terms: terms('guarda|convivencia|visitas|alienacao parental|guarda compartilhada'),
      },
      {
        name: 'Divórcio e partilha',
        terms: terms('divorcio|partilha|uniao estavel|regime de bens|meacao'),
      },
      {
        name: 'Inventário e herança',
        terms: terms('inventario|heranca|herdeir*|testamento|espolio|de cujus|sobrepartilha'),
      },
      { name: 'Adoção', terms: terms('adocao|destituicao do poder familiar|padrasto') },
    ],
  },
  {
    name: 'Direito empresarial',
    strong: terms(
      'plano de recuperacao|habilitacao de credito|administrador judicial|credor quirografario|trava bancaria|massa falida|acao de responsabilidade contra administrador|exclusao de socio|socio excluido|retirada de socio|socio minoritario|contrato social|quotas|acordo de socios|acordo de quotistas|sociedade empresaria|junta comercial|transformacao societaria|fusao|incorporacao de empresa|cisao|nome empresarial|concorrencia desleal|segredo industrial|desenho industrial|nulidade de marca|uso indevido de marca|imitacao de marca|trade dress|royalties|cade|representante comercial|representacao comercial|contrato de distribuicao|trespasse|ponto comercial|cedula de credito bancario|aval|endosso|protesto indevido|factoring|debenture*|acionaria|assembleia de acionistas|recuperacao judicial|falencia|lei de falencias|lei 11.101|dissolucao parcial|apuracao de haveres|apurar haveres|acordo de acionistas|acionista*|sociedade limitada|sociedade anonima|franquia|franquead*|franqueador*|marca registrada|registro de marca|inpi|propriedade industrial|patente|desconsideracao da personalidade|desconsideracao da pj|duplicata|stay period|lei das s.a.|6.404|9.279|lpi|nota promissoria|cheque|haveres|quotas sociais|socio retirante|retirar-se da sociedade|quotista*|credores da rj|recuperanda|assembleia geral de credores|agc|falida|nao concorrencia|clausula de nao concorrencia|carteira de clientes|avalista|securitizadora|rj da|rj do|processamento da recuperacao|quirografari*|classe iii|investidor anjo|mutuo conversivel|startup|due diligence|contrato de franquia|know-how|distrato social|alteracao contratual|balanco de determinacao|capital social|sociedade de proposito especifico|administrador da sociedade|prestacao de contas do socio|concorrente|lei 6.404|lei 9.279|sociedade unipessoal|socios|socia',
    ),
    terms: terms(
      'soci*|sociedade|holding|empresa|marca|cnpj|quotas|credores|assembleia|titulo de credito|monitoria|protesto|capital social|representacao comercial|trespasse|balanco|pro labore|clientela|plano|credor|alienacao fiduciaria|garantia fiduciaria|titulo|avais|endossatari*|faturamento|filial',
    ),
    themes: [
      {
        name: 'Recuperação judicial e falência',
        terms: terms(
          'recuperacao judicial|falencia|stay period|credores|administrador judicial|lei 11.101|lei de falencias',
        ),
      },
      {
        name: 'Sociedades e apuração de haveres',
        terms: terms('haveres|dissolucao parcial|soci*|acordo de acionistas|acionista*|quotas'),
      },
      { name: 'Marcas e patentes', terms: terms('marca|patente|inpi|registro|desenho industrial|lpi') },
      {
        name: 'Títulos de crédito',
        terms: terms('cheque|duplicata|nota promissoria|monitoria|protesto|aval*'),
      },
      {
        name: 'Desconsideração da personalidade jurídica',
        terms: terms('desconsideracao|incidente|confusao patrimonial|grupo economico|pj|socio oculto'),
      },
      { name: 'Franquia', terms: terms('franquia|franquead*|franqueador*|cof') },
    ],
  },
  {
    name: 'Direito digital e proteção de dados',
    strong: terms(
      'whatsapp clonado|conta hackeada|invasao de conta|conta invadida|perfil falso|fake news|pornografia de vinganca|fotos intimas|exposicao na internet|remocao de video|video viralizou|desindexacao|quebra de sigilo telematico|registros de acesso|termos de uso|banimento de conta|conta banida|conta suspensa|cookies|titular dos dados|encarregado de dados|dpo|incidente de seguranca|compartilhamento de dados|biometria|reconhecimento facial|criptomoeda*|blockchain|software|licenca de software|dominio de internet|chatgpt|algoritmo|plataforma digital|ofensas em rede social|grupo de whatsapp|comentarios ofensivos|lgpd|anpd|protecao de dados|vazamento de dados|marco civil|lei 12.965|dados pessoais|provedor*|deepfake|direito ao esquecimento|endereco de ip|dados de ip|remocao de conteudo|hackead*|lei geral de protecao de dados|base de clientes|nudes|inteligencia artificial|vazaram|vazou dados|vazaram os dados|dados de pacientes|dados de clientes|dados de alunos|ransomware|hacker*|invadiram a conta|invadiram o instagram|perfil fake|perfil no instagram|clonaram|postagem|postagens|video no tiktok|tiktok|youtube|publicacao ofensiva|consentimento|politica de privacidade|tema 987|tema 533|dado sensivel|dados sensiveis|desindexar|url|remover conteudo|remover o video|canal no youtube|encarregado',
    ),
    terms: terms(
      'internet|rede social|redes sociais|whatsapp|instagram|facebook|google|site|aplicativo|plataforma|conta invadida|dados|ip|online|remover noticia|controlador|prints|link|perfil|vazamento|facebook servicos|meta|hackearam|instagram clonado|postou|viralizou|fotos|video|seguidores',
    ),
    themes: [
      {
        name: 'Proteção de dados pessoais',
        terms: terms(
          'lgpd|anpd|vazamento|dados pessoais|controlador|operadora|titular|base de clientes|dados',
        ),
      },
      {
        name: 'Responsabilidade de provedores',
        terms: terms(
          'provedor*|remocao|perfil falso|plataforma|rede social|art. 19|removeu|remover|deepfake',
        ),
      },
      { name: 'Direito ao esquecimento', terms: terms('esquecimento|desindexacao|noticia') },
      { name: 'Quebra de sigilo de dados', terms: terms('ip|registros de conexao|dados de ip|art. 22') },
    ],
  },
];
