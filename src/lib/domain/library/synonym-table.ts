/**
 * Words and phrases that lawyers use for one another, each line a group. Out are abbreviations that are also a state, a
 * class or a common word (`MS`, `RE`, `MP`): they stand in too many decisions.
 */
export const synonymTable: readonly string[] = `
HC, habeas corpus
ADI, ADIn, ação direta de inconstitucionalidade
ADC, ação declaratória de constitucionalidade
ADPF, arguição de descumprimento de preceito fundamental
ACP, ação civil pública
IRDR, incidente de resolução de demandas repetitivas
IAC, incidente de assunção de competência
IDPJ, incidente de desconsideração da personalidade jurídica
ANPP, acordo de não persecução penal
CDC, código de defesa do consumidor
CPC, código de processo civil
CPP, código de processo penal
CTN, código tributário nacional
CTB, código de trânsito brasileiro
CLT, consolidação das leis do trabalho
ECA, estatuto da criança e do adolescente
LEP, lei de execução penal
LEF, lei de execução fiscal
LINDB, lei de introdução às normas
LGPD, lei geral de proteção de dados
FGTS, fundo de garantia
CTPS, carteira de trabalho
EPI, equipamento de proteção individual, equipamento de proteção
PPP, perfil profissiográfico
CDA, certidão de dívida ativa
RPV, requisição de pequeno valor
PAD, processo administrativo disciplinar
TAC, termo de ajustamento de conduta
APP, área de preservação permanente
INSS, autarquia previdenciária, instituto nacional do seguro social
BPC, LOAS, benefício de prestação continuada, benefício assistencial, amparo social
RMI, renda mensal inicial
RMC, reserva de margem consignável, cartão consignado
SUS, sistema único de saúde, saúde pública
ANS, agência nacional de saúde suplementar
OAB, ordem dos advogados
CNH, carteira nacional de habilitação
DPVAT, seguro obrigatório
SFH, sistema financeiro da habitação, financiamento habitacional
MEI, microempreendedor individual
UTI, terapia intensiva
TEA, autismo, autista, espectro autista
ICMS, imposto sobre circulação de mercadorias
ISS, ISSQN, imposto sobre serviços
IPTU, imposto predial
ITBI, imposto de transmissão
ITCMD, ITCD, imposto causa mortis
IPVA, imposto sobre veículos
IPI, imposto sobre produtos industrializados
IOF, imposto sobre operações financeiras
IRPF, IRPJ, imposto de renda

petição inicial, exordial, peça vestibular
contestação, peça defensiva
réu, demandado, requerido, acusado
autor, demandante, requerente
executado, devedor
exequente, credor
ministério público, parquet
advogado, patrono, causídico
honorários, sucumbência, verba honorária
tutela de urgência, tutela antecipada, antecipação de tutela, liminar
gratuidade de justiça, justiça gratuita, assistência judiciária
litigância de má-fé, lide temerária
penhora, constrição, bloqueio, arresto
penhora online, SISBAJUD, BacenJud, bloqueio de ativos
leilão, hasta pública, arrematação
cumprimento de sentença, fase executiva
prova pericial, perícia, laudo pericial
testemunha, testemunhal, depoimento, oitiva
prova ilícita, ilicitude da prova, nulidade da prova
nulidade, anulação, invalidade
notificação, aviso, comunicação, intimação
prazo, tempestividade
custas, despesas processuais, preparo
ônus da prova, encargo probatório
cerceamento de defesa, ampla defesa, contraditório
acordo, transação, composição, conciliação
prescrição, prazo prescricional

dano, prejuízo, lesão
dano moral, dano extrapatrimonial, abalo moral
indenização, ressarcimento, reparação, compensação
lucros cessantes, perdas e danos
restituição, restituir, devolução, devolver, reembolso, repetição de indébito
desistência, distrato, resolução, rescisão, resilição
cancelamento, rescisão, resilição
mora, atraso, inadimplemento, inadimplência
descumprimento, inadimplemento, inobservância
responsabilidade, responder, responsabilização
culpa, negligência, imprudência, imperícia
falha, defeito, vício, erro
multa, penalidade, sanção
multa diária, astreintes
cláusula penal, multa contratual
comprador, adquirente, promitente comprador, promissário comprador
vendedor, alienante, promitente vendedor
compra e venda, promessa de compra e venda, compromisso de compra e venda
imóvel na planta, incorporação imobiliária, incorporadora, construtora
apartamento, unidade imobiliária, unidade autônoma, imóvel
imóvel, bem, propriedade
proprietário, dono, adquirente
usucapião, prescrição aquisitiva
reintegração de posse, esbulho, turbação
herdeiro, herança, sucessor, espólio
inventário, partilha, sucessão, espólio, herança
testamento, legado, disposição de última vontade
condomínio, condominial, condômino
locação, aluguel, locado, alugado, locativo, inquilinato, arrendamento
locatário, inquilino
locador, senhorio
fiador, fiança, garante
despejo, desocupação, retomada do imóvel
alienação fiduciária, propriedade fiduciária, cessão fiduciária
hipoteca, garantia real
veículo, automóvel, carro
motociclista, motocicleta, motoboy, motofretista
acidente de trânsito, colisão, abalroamento, atropelamento
seguro, apólice
sinistro, acidente, infortúnio
embriaguez, álcool, alcoolemia
etilômetro, bafômetro
plano de saúde, saúde suplementar, operadora, convênio médico, seguro saúde
internação domiciliar, home care, atendimento domiciliar
médico, hospitalar, clínico
erro médico, imperícia médica
cirurgia, operação, procedimento cirúrgico
medicamento, fármaco, remédio
câncer, oncológico, neoplasia, antineoplásico
doença, enfermidade, moléstia, patologia
recusa, negativa, indeferimento
cobertura, custeio, fornecimento
reajuste, aumento, majoração
faixa etária, idade
idoso, pessoa idosa, idade avançada
consumidor, destinatário final
publicidade enganosa, propaganda enganosa
negativação, cadastro de inadimplentes, SPC, Serasa, inscrição indevida, órgão de proteção ao crédito
voo, companhia aérea, transporte aéreo, aeronave, avião
bagagem, mala
banco, instituição financeira, bancário
fraude, golpe, estelionato
transferência bancária, pix, TED
empréstimo, mútuo, financiamento
juros, encargos
juros remuneratórios, juros compensatórios
capitalização de juros, anatocismo, juros compostos
título de crédito, cheque, nota promissória, duplicata
pessoa jurídica, sociedade, empresa
personalidade jurídica, sociedade empresária
sócio, cotista, quotista, acionista
dissolução irregular, encerramento irregular
falência, falimentar, quebra
recuperação judicial, recuperanda
marca, sinal distintivo, propriedade industrial
direito autoral, propriedade intelectual
ofensa, injúria, difamação, conteúdo ofensivo
internet, digital, eletrônico, virtual
aplicativo, plataforma digital
privacidade, intimidade, sigilo, dados pessoais
vazamento de dados, incidente de segurança

divórcio, separação judicial
alimentos, pensão alimentícia, verba alimentar
guarda, convivência, visita
mãe, genitora, materno
pai, genitor, paterno
filho, prole, descendente
criança, adolescente, menor, infante
união estável, companheiro, convivente
casamento, matrimônio, cônjuge
regime de bens, comunhão, meação, aquestos
paternidade, filiação
poder familiar, pátrio poder
interdição, curatela
morte, óbito, falecimento

furto, subtração
roubo, assalto
homicídio, assassinato
droga, entorpecente, tóxico
tráfico, mercancia
princípio da insignificância, bagatela
preso, detento, apenado, custodiado, sentenciado
presídio, penitenciária, estabelecimento prisional, unidade prisional
prisão, custódia, segregação, encarceramento
prisão preventiva, prisão cautelar, custódia cautelar
prisão domiciliar, recolhimento domiciliar
falta grave, falta disciplinar
celular, telefone
busca pessoal, revista pessoal, abordagem policial
busca domiciliar, invasão de domicílio, ingresso em domicílio, violação de domicílio
mandado, ordem judicial
denúncia anônima, delação apócrifa, notícia anônima
reconhecimento fotográfico, reconhecimento de pessoa
violência doméstica, violência contra a mulher, Maria da Penha
vítima, ofendido
pena, reprimenda
dosimetria, pena-base
interceptação telefônica, escuta telefônica
colaboração premiada, delação premiada
estupro, violência sexual, dignidade sexual
organização criminosa, associação criminosa, quadrilha
lavagem de dinheiro, ocultação de bens
corrupção, propina, vantagem indevida
retroatividade, retroagir, irretroatividade

empregado, trabalhador, obreiro
empregador, patronal
vínculo de emprego, vínculo empregatício, relação de emprego
trabalho, laboral, labor
dispensa, despedida, demissão, rescisão
rescisão indireta, despedida indireta
horas extras, sobrejornada, labor extraordinário, jornada
cartão de ponto, controle de jornada, registro de jornada, registro de ponto
banco de horas, compensação de jornada, acordo de compensação
intervalo, repouso, pausa, descanso
salário, remuneração, vencimentos, proventos
estabilidade, garantia de emprego
gestante, grávida, gestação, maternidade
contrato de experiência, prazo determinado, contrato a termo
terceirização, tomador de serviços, prestadora de serviços
humilhação, vexatório, constrangimento
insalubridade, agente nocivo
periculosidade, atividade perigosa, atividade de risco
acidente de trabalho, doença ocupacional, doença profissional
norma coletiva, convenção coletiva, acordo coletivo
equiparação salarial, isonomia salarial
banheiro, sanitário
limpeza, higienização

servidor, funcionário público, agente público
concurso público, certame, processo seletivo
licitação, certame, pregão
edital, instrumento convocatório
nomeação, convocação, investidura
administração pública, poder público, ente público
fazenda pública, fisco, fazenda nacional
município, municipal, prefeitura
tributo, imposto, contribuição, exação
contribuinte, sujeito passivo
execução fiscal, executivo fiscal
desapropriação, expropriação
aposentadoria, aposentado, inatividade, proventos
auxílio-doença, auxílio por incapacidade temporária
aposentadoria por invalidez, aposentadoria por incapacidade permanente
pessoa com deficiência, deficiente, PCD
miserabilidade, hipossuficiência, vulnerabilidade social
templo, entidade religiosa, igreja
ambiental, meio ambiente
dano ambiental, degradação ambiental, área degradada
desmatamento, supressão de vegetação
ensino, educação, escola
universidade, ensino superior, faculdade
eleição, pleito, eleitoral
partido político, agremiação
supressão, suprimir
percentual, porcentagem, alíquota
`
  .trim()
  .split(/\n+/);
