/**
 * Article numbers of 106 Brazilian federal statutes: numbers, names and dates, no text of any statute. Texts of laws are not
 * protected (Lei 9.610/1998, art. 8, IV). Written by `scripts/write-statutes.ts` from a table that was read out of the
 * statutes' texts as the Planalto publishes them. `statutes.ts` reads the lines and names their fields.
 */
export const statuteLines = `
cf|urn:lex:br:federal:constituicao:1988-10-05;1988|1988|Constituição da República Federativa do Brasil de 1988|Constituição Federal;Constituição da República;Carta Magna;Lei Maior;Constituição de 1988|CF;CF/88;CF/1988;CRFB;CRFB/88;CRFB/1988;CR/88;CR/1988|||cl|2026-01-23|1-250 29-A 103-A..103-B 111-A 130-A 146-A 149-A..149-C 156-A..156-B 159-A 163-A 164-A 166-A 167-A..167-G 212-A 216-A 219-A..219-B|117 171 233||||
cfadct|urn:lex:br:federal:ato.disposicoes.constitucionais.transitorias:1988-10-05;1988|1988|Ato das Disposições Constitucionais Transitórias||ADCT|||cl|2026-01-23|1-138 18-A 54-A 60-A 76-A..76-B 92-A..92-B 107-A 111-A 116-A|91 106-112 114 111-A||||
cc|urn:lex:br:federal:lei:2002-01-10;10406|10406|Código Civil|Código Civil de 2002;Código Civil Brasileiro;Novo Código Civil|CC;CC/02;CC/2002;CCB;CCB/02;CCB/2002;NCC|cc1916||cl|2026-01-23|1-2046 48-A 49-A 206-A 421-A 819-A 853-A 980-A 1080-A 1240-A 1354-A 1358-A..1358-U 1368-A..1368-F 1487-A 1510-A..1510-E 1775-A 1783-A 1815-A|194 229-230 374 456 757-802 1463 1482-1483 1494 1620-1629 1768-1773 1776 1780 980-A|819-A||480-A..480-B|
cc1916|urn:lex:br:federal:lei:1916-01-01;3071|3071|Código Civil de 1916|Código Beviláqua;antigo Código Civil|CC/16;CC/1916;CCB/1916||Lei 10.406/2002, art. 2.045|cl|2024-04-22|1-1807|||||
cpc|urn:lex:br:federal:lei:2015-03-16;13105|13105|Código de Processo Civil|Novo Código de Processo Civil;Código de Processo Civil de 2015;Código Fux|CPC;CPC/15;CPC/2015;NCPC|cpc1973||cl|2026-01-23|1-1072 699-A|945|35 333 1055|||
cpc1973|urn:lex:br:federal:lei:1973-01-11;5869|5869|Código de Processo Civil de 1973|antigo Código de Processo Civil;Código Buzaid|CPC/73;CPC/1973||Lei 13.105/2015, art. 1.046|cl|2024-04-22|1-1220 285-A..285-B 431-A..431-B 461-A 466-A..466-C 475-A..475-J 475-L..475-R 543-A..543-C 615-A 652-A 655-A..655-B 685-A..685-C 689-A 690-A 739-A..739-B 745-A 786-A 1102-A..1102-C 1124-A 1211-A..1211-C|101 430-431 464-465 570 583-584 588-590 602-611 639-641 669 697 699-700 714-715 725-729 737 744 787-790 1072-1102||||
cp|urn:lex:br:federal:decreto.lei:1940-12-07;2848|2848|Código Penal|Código Penal Brasileiro|CP;CPB;CP/40;CP/1940|||cl|2026-01-23|1-361 91-A 121-A 135-A 146-A 147-A..147-B 149-A 154-A..154-B 168-A 171-A 180-A 183-A 215-A 216-A..216-B 217-A 218-A..218-C 231-A 232-A 234-A..234-C 288-A 311-A 313-A..313-B 319-A 334-A 337-A..337-P 338-A 349-A 359-A..359-R 359-T..359-U|185 187-196 214 216-217 219-224 231-232 240 279 281 350 231-A|234-C 359-O 359-Q 359-U|||359-S
cpp|urn:lex:br:federal:decreto.lei:1941-10-03;3689|3689|Código de Processo Penal||CPP;CPP/41;CPP/1941|||cl|2026-01-23|1-811 3-A..3-F 13-A..13-B 14-A 28-A 124-A 133-A 144-A 158-A..158-F 222-A 289-A 300-A 310-A 318-A..318-B 350-A..350-B 394-A 396-A 400-A 474-A 530-A..530-I 647-A 798-A|35 43 194 298 393 398 498-512 537 539-540 556-562 594-595 604-608 611 632-636||||
clt|urn:lex:br:federal:decreto.lei:1943-05-01;5452|5452|Consolidação das Leis do Trabalho||CLT|||cl|2025-09-25|1-922 10-A 11-A 29-A..29-B 47-A 58-A 59-A..59-B 75-A..75-F 130-A 223-A..223-G 235-A..235-H 373-A 390-A..390-E 391-A 392-A..392-C 394-A 401-A..401-B 442-A..442-B 448-A 452-A 456-A 469-A 476-A 477-A..477-B 484-A 507-A..507-B 510-A..510-D 611-A..611-B 625-A..625-H 627-A 628-A 642-A 775-A 789-A..789-B 790-A..790-B 791-A 793-A..793-D 852-A..852-I 855-A..855-E 877-A 878-A 883-A 889-A 896-A..896-C 897-A|17-28 30-35 42-46 53-54 56 77 79-80 84-116 121-123 125 127-128 141 202-223 254-292 310 314 324 374-376 378-380 384 387 398 417-422 436-437 446 508-509 536 563 567-569 595-597 601 604 633 675 686 691-692 695 698 703-706 709 723-725 792 902 130-A 235-H|390-A 390-D 401-A..401-B||12-A 47-B 452-B..452-H 457-A 510-E 579-A 627-B 634-A..634-C 637-A 911-A|
cdc|urn:lex:br:federal:lei:1990-09-11;8078|8078|Código de Defesa do Consumidor|Código de Proteção e Defesa do Consumidor|CDC;CODECON;CPDC|||cl|2026-01-23|1-119 42-A 54-A..54-G 104-A..104-C||11 15-16 45 62 85-86 89 96 108-109 54-E|||
ctn|urn:lex:br:federal:lei:1966-10-25;5172|5172|Código Tributário Nacional||CTN|||cl|2026-01-23|1-218 18-A 35-A 82-A 155-A 170-A 185-A 191-A|39 52-62 71-73 86-89 93-95|35-A|||
eca|urn:lex:br:federal:lei:1990-07-13;8069|8069|Estatuto da Criança e do Adolescente||ECA|||cl|2026-01-21|1-267 8-A 18-A..18-B 19-A..19-B 52-A..52-D 53-A 59-A 70-A..70-B 94-A 190-A..190-E 197-A..197-F 199-A..199-E 227-A 241-A..241-E 244-A..244-C 258-A..258-C 260-A..260-L 265-A|233 248||||
lep|urn:lex:br:federal:lei:1984-07-11;7210|7210|Lei de Execução Penal|Lei das Execuções Penais|LEP|||cl|2026-01-21|1-204 9-A 18-A 21-A 81-A..81-B 83-A..83-B 119-A 146-A..146-E|124 182|146-A|||
ctb|urn:lex:br:federal:lei:1997-09-23;9503|9503|Código de Trânsito Brasileiro|Código de Trânsito|CTB|||cl|2026-01-23|1-341 7-A 10-A 24-A 25-A 44-A 56-A 67-A..67-E 77-A..77-F 86-A 129-A..129-B 134-A 139-A..139-B 145-A 147-A 148-A 165-A..165-D 209-A 233-A 242-A 253-A 268-A 278-A 279-A 281-A 282-A 289-A 290-A 310-A 312-A..312-B 319-A 320-A 326-A..326-B 338-A|112 151 262|11 18 56 63 66 92 149 157 264 283 299-300 318 321-322 324 335 56-A 67-B 67-D 77-F 233-A 242-A 310-A||271-A|
9099|urn:lex:br:federal:lei:1995-09-26;9099|9099|Lei dos Juizados Especiais Cíveis e Criminais|Lei dos Juizados Especiais|LJE;LJEC;JEC|||cl|2026-01-21|1-97 12-A 90-A||47|||
8112|urn:lex:br:federal:lei:1990-12-11;8112|8112|Regime Jurídico dos Servidores Públicos Civis da União|Estatuto dos Servidores Públicos Federais;Regime Jurídico Único|RJU|||cl|2026-01-21|1-253 60-A..60-E 62-A 76-A 96-A 126-A 206-A|23 26 43 67 88-89 192-193 216 231-235 251 60-C|90 246|||
8213|urn:lex:br:federal:lei:1991-07-24;8213|8213|Lei de Benefícios da Previdência Social|Plano de Benefícios da Previdência Social;Lei de Benefícios|LBPS;PBPS|||cl|2025-07-18|1-156 21-A 27-A 29-A..29-C 38-A..38-B 41-A 71-A..71-C 103-A 110-A 117-A 124-A..124-F 125-A 129-A 135-A|7-8 30 41 64 79 81-85 87 95 123 127 139-141 144-148 150 152|100 124-E..124-F|||
8212|urn:lex:br:federal:lei:1991-07-24;8212|8212|Lei Orgânica da Seguridade Social|Plano de Custeio da Seguridade Social;Lei de Custeio|LOSS;PCPS|||cl|2025-07-18|1-105 22-A..22-B 25-A 32-A..32-C 35-A 45-A 68-A 85-A|6-7 29 34 36 38 41 44-46 55 63-66 75 77 79 81 84 86 93-94 100-101|40|||
8666|urn:lex:br:federal:lei:1993-06-21;8666|8666|Lei de Licitações e Contratos Administrativos de 1993|antiga Lei de Licitações;Lei de Licitações de 1993|LLC||Lei 14.133/2021, art. 193, II, a|cl|2025-12-01|1-126 5-A 66-A|89-108 122||||
14133|urn:lex:br:federal:lei:2021-04-01;14133|14133|Lei de Licitações e Contratos Administrativos|Nova Lei de Licitações;Nova Lei de Licitações e Contratos;Lei de Licitações;Lei de Licitações e Contratos|NLL;NLLC;NLLCA|8666||cl|2026-01-23|1-194 184-A||172 188|||
8429|urn:lex:br:federal:lei:1992-06-02;8429|8429|Lei de Improbidade Administrativa||LIA|||cl|2025-12-01|1-25 8-A 10-A 17-A..17-D 18-A 23-A..23-C|4-6 10-A|17-A|||
9656|urn:lex:br:federal:lei:1998-06-03;9656|9656|Lei dos Planos de Saúde|Lei dos Planos e Seguros Privados de Assistência à Saúde|LPS|||cl|2025-07-18|1-36 10-A..10-D 17-A 24-A..24-D 29-A 35-A..35-J 35-L..35-M|2-7 28||35-E||
lgpd|urn:lex:br:federal:lei:2018-08-14;13709|13709|Lei Geral de Proteção de Dados Pessoais|Lei Geral de Proteção de Dados|LGPD|||cl|2026-01-21|1-65 55-A..55-M 58-A..58-B|55-B|28 55-59|||
12016|urn:lex:br:federal:lei:2009-08-07;12016|12016|Lei do Mandado de Segurança||LMS|||cl|2025-09-25|1-29|||||
7347|urn:lex:br:federal:lei:1985-07-24;7347|7347|Lei da Ação Civil Pública||LACP|||cl|2025-07-18|1-23|||||
4717|urn:lex:br:federal:lei:1965-06-29;4717|4717|Lei da Ação Popular||LAP|||cl|2024-10-05|1-22|||||
6830|urn:lex:br:federal:lei:1980-09-22;6830|6830|Lei de Execução Fiscal|Lei de Execuções Fiscais|LEF|||cl|2026-01-21|1-42|||||
11101|urn:lex:br:federal:lei:2005-02-09;11101|11101|Lei de Recuperação Judicial e Falência|Lei de Falências;Lei de Falências e Recuperação de Empresas;Lei de Recuperação de Empresas e Falência|LRF/2005;LRJF;LREF;LFRE;LRE|||cl|2025-07-18|1-201 6-A..6-C 7-A 20-A..20-D 45-A 48-A 50-A 51-A 56-A 58-A 60-A 66-A 69-A..69-L 70-A 82-A 114-A 144-A 159-A 167-A..167-Y 189-A 193-A|157|4|||
8245|urn:lex:br:federal:lei:1991-10-18;8245|8245|Lei do Inquilinato|Lei de Locações;Lei das Locações de Imóveis Urbanos||||cl|2025-07-18|1-90 54-A||87-88|||
9307|urn:lex:br:federal:lei:1996-09-23;9307|9307|Lei de Arbitragem||LArb|||cl|2025-07-18|1-44 22-A..22-C|25||||
10259|urn:lex:br:federal:lei:2001-07-12;10259|10259|Lei dos Juizados Especiais Federais||LJEF;JEF|||cl|2025-07-18|1-27|||||
12153|urn:lex:br:federal:lei:2009-12-22;12153|12153|Lei dos Juizados Especiais da Fazenda Pública||LJEFP;JEFP|||cl|2024-10-05|1-28|||||
8906|urn:lex:br:federal:lei:1994-07-04;8906|8906|Estatuto da Advocacia e da Ordem dos Advogados do Brasil|Estatuto da OAB;Estatuto da Advocacia|EAOAB;EOAB|||cl|2025-09-25|1-87 2-A 3-A 7-A..7-B 17-A..17-B 22-A 24-A 25-A|||||
6404|urn:lex:br:federal:lei:1976-12-15;6404|6404|Lei das Sociedades por Ações|Lei das Sociedades Anônimas;Lei das S.A.;Lei das S/A|LSA|||cl|2025-07-18|1-300 4-A 16-A 110-A 116-A 136-A 165-A 184-A 195-A 254-A 294-A..294-B 299-A..299-B|32-33 60 181 185 241-242 254||||
9279|urn:lex:br:federal:lei:1996-05-14;9279|9279|Lei da Propriedade Industrial|Código da Propriedade Industrial;Lei de Patentes;Lei de Propriedade Industrial|LPI|||cl|2025-07-18|1-244 71-A 229-A..229-C|229-C||||
9610|urn:lex:br:federal:lei:1998-02-19;9610|9610|Lei de Direitos Autorais|Lei dos Direitos Autorais|LDA|||cl|2025-07-18|1-115 98-A..98-C 99-A..99-B 100-A..100-B 109-A|94|111||109-B|
11340|urn:lex:br:federal:lei:2006-08-07;11340|11340|Lei Maria da Penha||LMP|||cl|2025-09-25|1-46 10-A 12-A..12-C 14-A 17-A 24-A 38-A 40-A|||||
11343|urn:lex:br:federal:lei:2006-08-23;11343|11343|Lei de Drogas|Lei Antidrogas;Lei de Tóxicos||||cl|2026-01-21|1-75 7-A 8-A..8-F 19-A 22-A..22-B 23-A..23-B 26-A 50-A 60-A 62-A 63-A..63-F 65-A 67-A||6 8-15 71 7-A 8-B..8-C 8-F 22-B 65-A|||
5478|urn:lex:br:federal:lei:1968-07-25;5478|5478|Lei de Alimentos|Lei da Ação de Alimentos||||cl|2024-10-05|1-29|16-18||||
10741|urn:lex:br:federal:lei:2003-10-01;10741|10741|Estatuto da Pessoa Idosa|Estatuto do Idoso|EPI|||cl|2025-07-18|1-118||72|||
12965|urn:lex:br:federal:lei:2014-04-23;12965|12965|Marco Civil da Internet||MCI|||cl|2025-12-01|1-32||||8-A..8-D 28-A|
3365|urn:lex:br:federal:decreto.lei:1941-06-21;3365|3365|Lei de Desapropriação por Utilidade Pública|Lei Geral de Desapropriações;Lei de Desapropriações||||cl|2025-12-01|1-43 4-A 10-A..10-B 15-A..15-B 34-A|||||
lc64|urn:lex:br:federal:lei.complementar:1990-05-18;64|64|Lei das Inelegibilidades|Lei de Inelegibilidade||||c|2024-10-05|1-28 26-A..26-C|||||
lc101|urn:lex:br:federal:lei.complementar:2000-05-04;101|101|Lei de Responsabilidade Fiscal||LRF|||cl|2025-09-25|1-75 41-A 48-A 65-A 73-A..73-C||3 6 41|||
lc123|urn:lex:br:federal:lei.complementar:2006-12-14;123|123|Estatuto Nacional da Microempresa e da Empresa de Pequeno Porte|Lei do Simples Nacional;Estatuto da Microempresa;Lei Geral da Micro e Pequena Empresa||||cl|2026-01-23|1-89 3-A..3-B 13-A 18-A..18-F 21-A..21-B 25-A..25-B 36-A 38-A..38-B 49-A..49-B 58-A 60-A..60-C 61-A..61-I 65-A 67-A 73-A 74-A 75-A..75-B 76-A 79-A..79-E 85-A 87-A|53 72 78|15 60 69 85 49-B 60-C 75-B 79-A|||
lindb|urn:lex:br:federal:decreto.lei:1942-09-04;4657|4657|Lei de Introdução às Normas do Direito Brasileiro|Lei de Introdução ao Código Civil|LINDB;LICC|||cl|2026-01-23|1-30||25|||
ce|urn:lex:br:federal:lei:1965-07-15;4737|4737|Código Eleitoral||CE|||cl|2026-01-21|1-383 23-A 233-A 326-A..326-B 354-A 368-A|51 62-65 92 105 151 157 246-247 250 252-254 294 322 328-329 333||||
9504|urn:lex:br:federal:lei:1997-09-30;9504|9504|Lei das Eleições|Lei Eleitoral||||c|2024-10-05|1-107 16-A..16-B 17-A 18-A..18-B 22-A 24-A..24-C 30-A 35-A 36-A..36-B 39-A 40-A..40-B 41-A 53-A 57-A..57-I 58-A 59-A 61-A 90-A 91-A 93-A 94-A..94-B 96-A..96-B 97-A 100-A 105-A|19 42 81 17-A 61-A|101 24-A..24-B 40-A 90-A 94-B|35-A||
6015|urn:lex:br:federal:lei:1973-12-31;6015|6015|Lei de Registros Públicos|Lei dos Registros Públicos|LRP|||cl|2025-07-18|1-299 7-A 70-A 94-A 127-A 176-A 195-A..195-B 206-A 216-A..216-B 235-A 237-A 247-A 251-A 288-A..288-G 290-A|141 144-145 158 288-B..288-G||||
9784|urn:lex:br:federal:lei:1999-01-29;9784|9784|Lei do Processo Administrativo Federal|Lei de Processo Administrativo;Lei Geral do Processo Administrativo|LPA;LPAF|||cl|2025-12-01|1-70 49-A..49-G 64-A..64-B 69-A||49-C|||
12527|urn:lex:br:federal:lei:2011-11-18;12527|12527|Lei de Acesso à Informação||LAI|||cl|2025-12-01|1-47 8-A..8-B|||||
12846|urn:lex:br:federal:lei:2013-08-01;12846|12846|Lei Anticorrupção|Lei da Empresa Limpa|LAC|||cl|2025-12-01|1-31 17-A..17-B|||||
9613|urn:lex:br:federal:lei:1998-03-03;9613|9613|Lei de Lavagem de Dinheiro|Lei de Lavagem de Capitais;Lei da Lavagem de Capitais|LLD|||cl|2026-01-21|1-18 4-A..4-B 10-A 11-A 12-A 17-A..17-E|3 13 17|||17-F|
12850|urn:lex:br:federal:lei:2013-08-02;12850|12850|Lei das Organizações Criminosas|Lei de Organização Criminosa;Lei do Crime Organizado|LORCRIM;LOC|||cl|2026-01-21|1-27 3-A..3-C 10-A..10-D 21-A..21-B|||||
13869|urn:lex:br:federal:lei:2019-09-05;13869|13869|Lei de Abuso de Autoridade|Nova Lei de Abuso de Autoridade|LAA|||cl|2026-01-21|1-45 15-A||11 14 17 26 34-35|||
cpm|urn:lex:br:federal:decreto.lei:1969-10-21;1001|1001|Código Penal Militar||CPM|||cl|2026-01-21|1-410 79-A|21 51-52 60 64-65 78 82 127 233||||
cppm|urn:lex:br:federal:decreto.lei:1969-10-21;1002|1002|Código de Processo Penal Militar||CPPM|||cl|2026-01-21|1-718 16-A|458-462||||
12651|urn:lex:br:federal:lei:2012-05-25;12651|12651|Código Florestal|Novo Código Florestal|CFlor;CFLO|||cl|2025-09-25|1-84 1-A 11-A 61-A..61-C 78-A..78-B||1 43 61 76-77 78-B||82-A|
9605|urn:lex:br:federal:lei:1998-02-12;9605|9605|Lei de Crimes Ambientais|Lei dos Crimes Ambientais|LCA|||cl|2026-01-21|1-82 38-A 40-A 50-A 69-A 79-A||1 5 43 47 57 59 81|||
9394|urn:lex:br:federal:lei:1996-12-20;9394|9394|Lei de Diretrizes e Bases da Educação Nacional||LDB;LDBEN|||cl|2025-07-18|1-92 4-A 5-A 7-A 14-A 26-A..26-B 35-A..35-D 36-A..36-D 42-A..42-B 59-A 60-A..60-B 62-A..62-B 78-A 79-A..79-C 81-A 87-A 90-A|20 35-A|79-A 87-A|||
8036|urn:lex:br:federal:lei:1990-05-11;8036|8036|Lei do Fundo de Garantia do Tempo de Serviço|Lei do FGTS||||cl|2025-07-18|1-32 6-A..6-B 9-A..9-C 17-A 19-A 20-A..20-D 23-A 26-A 29-A..29-D|6-B||||
7783|urn:lex:br:federal:lei:1989-06-28;7783|7783|Lei de Greve|||||cl|2025-12-01|1-19|||||
10257|urn:lex:br:federal:lei:2001-07-10;10257|10257|Estatuto da Cidade|||||cl|2025-12-01|1-58 34-A 42-A..42-B 57-A|53|15-20|||
13146|urn:lex:br:federal:lei:2015-07-06;13146|13146|Lei Brasileira de Inclusão da Pessoa com Deficiência|Estatuto da Pessoa com Deficiência|LBI;EPD|||cl|2025-07-18|1-127 2-A 73-A||29 82 106|||
8072|urn:lex:br:federal:lei:1990-07-25;8072|8072|Lei dos Crimes Hediondos|Lei de Crimes Hediondos|LCH|||cl|2026-01-21|1-13||4 11|||
9455|urn:lex:br:federal:lei:1997-04-07;9455|9455|Lei de Tortura|Lei da Tortura||||cl|2026-01-21|1-4|||||
10826|urn:lex:br:federal:lei:2003-12-22;10826|10826|Estatuto do Desarmamento|||||cl|2026-01-21|1-37 7-A 11-A 34-A|||||
7357|urn:lex:br:federal:lei:1985-09-02;7357|7357|Lei do Cheque|||||cl|2025-07-18|1-71||5 43|||
8987|urn:lex:br:federal:lei:1995-02-13;8987|8987|Lei de Concessões|Lei das Concessões e Permissões de Serviços Públicos||||cl|2025-12-01|1-47 7-A 18-A 23-A 27-A 28-A||8 12 24|||
11079|urn:lex:br:federal:lei:2004-12-30;11079|11079|Lei das Parcerias Público-Privadas|Lei das PPP||||cl|2025-12-01|1-30 5-A 14-A|||||
13303|urn:lex:br:federal:lei:2016-06-30;13303|13303|Lei das Estatais|Estatuto Jurídico das Empresas Estatais||||cl|2025-12-01|1-97 19-A||21|||
12529|urn:lex:br:federal:lei:2011-11-30;12529|12529|Lei de Defesa da Concorrência|Lei Antitruste|LDC|||cl|2026-01-21|1-128 46-A 47-A||26 64 92 112 114 120|||
10520|urn:lex:br:federal:lei:2002-07-17;10520|10520|Lei do Pregão||||Lei 14.133/2021, art. 193, II, b|cl|2025-12-01|1-13|||||
13019|urn:lex:br:federal:lei:2014-07-31;13019|13019|Marco Regulatório das Organizações da Sociedade Civil||MROSC|||cl|2025-12-01|1-88 2-A 4-A 35-A 78-A 81-A..81-B 83-A 84-A..84-C 85-A..85-B|4 9 25 37 43-44 47 54 56 75-76|13 74 79 82 83-A|||
8742|urn:lex:br:federal:lei:1993-12-07;8742|8742|Lei Orgânica da Assistência Social||LOAS|||cl|2025-07-18|1-42 6-A..6-F 12-A 20-A..20-B 21-A..21-B 24-A..24-C 26-A..26-H 28-A 30-A..30-C 40-A..40-C|38 20-A 28-A||||
8080|urn:lex:br:federal:lei:1990-09-19;8080|8080|Lei Orgânica da Saúde|Lei do SUS|LOS|||cl|2025-07-18|1-55 14-A..14-B 19-A..19-J 19-L..19-V 26-A..26-H 47-A 53-A||11 29 40 42 44 48-49 51 53 19-L 19-S|||
6766|urn:lex:br:federal:lei:1979-12-19;6766|6766|Lei do Parcelamento do Solo Urbano|Lei Lehmann|LPSU|||cl|2025-12-01|1-55 2-A 18-A..18-F 26-A 32-A 36-A 53-A|||||
6938|urn:lex:br:federal:lei:1981-08-31;6938|6938|Lei da Política Nacional do Meio Ambiente||LPNMA;PNMA|||cl|2025-07-18|1-21 9-A..9-C 17-A..17-J 17-L..17-Q|7 16 18 17-J||||
9985|urn:lex:br:federal:lei:2000-07-18;9985|9985|Lei do Sistema Nacional de Unidades de Conservação da Natureza||SNUC|||cl|2025-07-18|1-60 22-A 40-A 57-A||37 56 40-A|||
9868|urn:lex:br:federal:lei:1999-11-10;9868|9868|Lei da ADI e da ADC|Lei das Ações Diretas||||cl|2024-10-05|1-31 12-A..12-H||17|||
1079|urn:lex:br:federal:lei:1950-04-10;1079|1079|Lei dos Crimes de Responsabilidade|Lei do Impeachment||||cl|2025-12-01|1-82 39-A 40-A 41-A|||||
8137|urn:lex:br:federal:lei:1990-12-27;8137|8137|Lei dos Crimes contra a Ordem Tributária|||||cl|2026-01-21|1-23|5-6 14 18|13|||
7492|urn:lex:br:federal:lei:1986-06-16;7492|7492|Lei dos Crimes contra o Sistema Financeiro Nacional|Lei do Colarinho Branco||||cl|2026-01-21|1-35||24 32|||
3688|urn:lex:br:federal:decreto.lei:1941-10-03;3688|3688|Lei das Contravenções Penais||LCP|||cl|2026-01-21|1-72|27 39 60-61 65 69||||
9494|urn:lex:br:federal:lei:1997-09-10;9494|9494|Lei da Tutela Antecipada contra a Fazenda Pública|||||cl|2025-07-18|1-4 1-A..1-F 2-A..2-B|||||
8745|urn:lex:br:federal:lei:1993-12-09;8745|8745|Lei da Contratação Temporária|||||cl|2025-07-18|1-14 16-18 5-A|13-14||||15
13874|urn:lex:br:federal:lei:2019-09-20;13874|13874|Lei da Liberdade Econômica|Declaração de Direitos de Liberdade Econômica|LLE|||cl|2025-07-18|1-20 4-A|||||
5474|urn:lex:br:federal:lei:1968-07-18;5474|5474|Lei das Duplicatas|Lei de Duplicatas||||cl|2025-07-18|1-28|||||
13300|urn:lex:br:federal:lei:2016-06-23;13300|13300|Lei do Mandado de Injunção||LMI|||cl|2024-04-22|1-15|||||
11107|urn:lex:br:federal:lei:2005-04-06;11107|11107|Lei dos Consórcios Públicos|||||cl|2025-12-01|1-21 12-A|||||
lc116|urn:lex:br:federal:lei.complementar:2003-07-31;116|116|Lei Complementar do ISS|Lei do ISS||||cl|2026-01-23|1-10 8-A|||||
lc87|urn:lex:br:federal:lei.complementar:1996-09-13;87|87|Lei Kandir|||||cl|2026-01-23|1-36 20-A 24-A 31-A 32-A||22 27-30 34|||
lc105|urn:lex:br:federal:lei.complementar:2001-01-10;105|105|Lei do Sigilo das Operações de Instituições Financeiras|Lei do Sigilo Bancário||||cl|2026-01-23|1-13|||||
lc150|urn:lex:br:federal:lei.complementar:2015-06-01;150|150|Lei do Trabalho Doméstico|Lei dos Empregados Domésticos||||cl|2025-07-18|1-47|||||
lc214|urn:lex:br:federal:lei.complementar:2025-01-16;214|214|Lei Geral do IBS, da CBS e do Imposto Seletivo|||||cl|2026-01-23|1-544 81-A 98-A..98-B 218-A 219-A 323-A..323-M 327-A 341-A..341-H 471-A..471-F 482-A 493-A||334 494-495 536|||
9096|urn:lex:br:federal:lei:1995-09-19;9096|9096|Lei dos Partidos Políticos|Lei Orgânica dos Partidos Políticos|LPP;LOPP|||c|2024-10-05|1-63 15-A 41-A||50|||
dl200|urn:lex:br:federal:decreto.lei:1967-02-25;200|200|Decreto-Lei da Organização da Administração Federal|Reforma Administrativa de 1967||||cl|2025-12-01|1-215|58 125-144 151 168-169 192-197||||
9609|urn:lex:br:federal:lei:1998-02-19;9609|9609|Lei do Software|Lei do Programa de Computador||||cl|2025-07-18|1-16|||||
13140|urn:lex:br:federal:lei:2015-06-26;13140|13140|Lei de Mediação|Lei da Mediação||||cl|2025-09-25|1-48|||||
11795|urn:lex:br:federal:lei:2008-10-08;11795|11795|Lei dos Consórcios|||||cl|2025-07-18|1-49|44|9 29 37 41 47|||
11419|urn:lex:br:federal:lei:2006-12-19;11419|11419|Lei do Processo Eletrônico|Lei da Informatização do Processo Judicial||||cl|2024-10-05|1-22||17 21|||
605|urn:lex:br:federal:lei:1949-01-05;605|605|Lei do Repouso Semanal Remunerado|||||cl|2025-07-18|1-16|11||||
4595|urn:lex:br:federal:lei:1964-12-31;4595|4595|Lei do Sistema Financeiro Nacional|Lei da Reforma Bancária||||cl|2025-07-18|1-65|6-7 14 35-36 38 40-44 53 57||||
911|urn:lex:br:federal:decreto.lei:1969-10-01;911|911|Decreto-Lei da Alienação Fiduciária|Lei da Alienação Fiduciária||||cl|2023-10-30|1-9 6-A 7-A 8-A..8-E|||||
13467|urn:lex:br:federal:lei:2017-07-13;13467|13467|Reforma Trabalhista|Lei da Reforma Trabalhista||||||6|||||
14181|urn:lex:br:federal:lei:2021-07-01;14181|14181|Lei do Superendividamento||||||||||||
`;

/** The day on which the table was made; what changed later is not in it. */
export const statutesMadeOn = '2026-11-26';
