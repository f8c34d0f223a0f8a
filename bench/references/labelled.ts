/**
 * References as lawyers write them: half of them name what exists, half were made up. What exists is an article in
 * force, an article or statute that was revoked, an article of a former code, or a decision of the library below.
 */
export const real = `
art. 927 do CC|art. 186 do Código Civil|art. 206, § 3º, V, do CC/2002|art. 421-A do Código Civil|art. 1.358-A do CC
art. 5º, XXXV, da CF|art. 103-A da Constituição Federal|art. 37, § 6º, CF/88|CRFB/88, art. 93, IX|art. 146-A da CF
art. 300 do CPC|art. 1.015 do CPC|art. 927, III, do CPC/2015|art. 85, § 2º, do NCPC|CPC, art. 489, § 1º, IV
art. 6º, VIII, do CDC|art. 42, parágrafo único, do CDC|art. 54-A do CDC|art. 14 da Lei 8.078/90|CDC, art. 51, IV
art. 7º da CLT|art. 477, § 8º, da CLT|art. 611-A da CLT|art. 391-A da CLT|art. 223-G da CLT|art. 818 da CLT
art. 121 do Código Penal|art. 171-A do CP|art. 147-B do CP|art. 28-A do CPP|art. 312 do CPP|art. 387, IV, CPP
art. 135, III, do CTN|art. 174 do CTN|CTN, art. 150, § 4º|art. 185-A do CTN|art. 40 da Lei 6.830/80
art. 19 da Lei 12.965/2014|art. 7º, IX, da LGPD|art. 55-A da LGPD|art. 24-A da Lei Maria da Penha|art. 33 da Lei de Drogas
art. 6º, § 4º, da Lei 11.101/2005|art. 94 da Lei de Falências|art. 10-A da Lei nº 8.429/92|art. 23-C da LIA
art. 59, § 1º, IX, da Lei do Inquilinato|art. 23 da Lei 12.016/2009|art. 75 da Lei nº 14.133/2021|art. 41 do ECA
art. 118 da LEP|art. 112 da Lei 7.210/84|art. 28 do CTB|art. 54 da Lei 9.784/99|art. 20 da LINDB|art. 4º da LINDB
art. 20, § 14, da LOAS|art. 57 da Lei 8.213/91|art. 103-A da Lei nº 8.213/91|art. 16 da Lei 8.213/1991
art. 32 da Lei 9.656/98|art. 35-C da Lei nº 9.656/98|art. 11 da Lei 9.504/97|art. 22 da LC 64/90|art. 9º da LC 116/2003
art. 70 da Lei 9.605/98|art. 12 do Código Florestal|art. 124, XIX, da Lei 9.279/96|art. 118 da Lei 6.404/76
art. 557 do CPC/73|art. 1.100 do CPC|art. 273 do antigo CPC|art. 159 do CC/16|art. 65 da Lei 8.666/93|art. 4º da Lei 10.520/02
art. 117 da CF|art. 456 do CC|art. 240 do Código Penal|art. 384 da CLT|art. 10 do ADCT|art. 1º da Lei 8.072/90
REsp 1.733.013/PR|REsp nº 1733013|Tema 566 do STJ|Súmula 655/STJ|AgInt no AREsp 1.636.360/MS|Tema 69/STF
RR-902-05.2017.5.09.0026|Acórdão 2.634/2016-TCU-Plenário|Tema 69 da repercussão geral|Súmula nº 655 do STJ
art. 4º, I, da Lei 8.137/90|art. 157, § 2º-A, I, do CP|inciso VIII do art. 6º do CDC|§ 4º do art. 33 da Lei 11.343/06|caput do art. 5º da CF
art. 3º da Lei 10.259/01|art. 24 do Estatuto da OAB|art. 50 da Lei do Cheque|Lei Complementar 123/2006
`;

/** None of these is in a statute, a table or the library. */
export const invented = `
art. 2.050 do CC|art. 2.110 do Código Civil|art. 186-B do Código Civil|art. 927-A do CC/2002|art. 3.001 do CC
art. 251 da CF|art. 300 da Constituição Federal|art. 5º-A da CF|art. 37-B da CF/88|CRFB/88, art. 401
art. 1.090 do CPC/2015|art. 300-A do CPC|art. 1.073 do NCPC|art. 1.500 do CPC|CPC, art. 489-B
art. 120 do CDC|art. 6º-A do CDC|art. 54-H do CDC|art. 130 da Lei 8.078/90|CDC, art. 51-A
art. 923 da CLT|art. 477-F da CLT|art. 611-C da CLT|art. 1.001 da CLT|art. 223-J da CLT|art. 818-A da CLT
art. 362 do Código Penal|art. 171-B do CP|art. 400 do CP|art. 28-C do CPP|art. 812 do CPP|art. 900, IV, CPP
art. 219 do CTN|art. 174-A do CTN|CTN, art. 250|art. 300 do CTN|art. 43 da Lei 6.830/80|art. 40-A da Lei 6.830/80
art. 33 da Lei 12.965/2014|art. 66 da LGPD|art. 7º-B da LGPD|art. 47 da Lei Maria da Penha|art. 76 da Lei de Drogas
art. 202 da Lei 11.101/2005|art. 94-A da Lei de Falências|art. 30 da Lei nº 8.429/92|art. 23-D da LIA
art. 91 da Lei do Inquilinato|art. 30 da Lei 12.016/2009|art. 195 da Lei nº 14.133/2021|art. 270 do ECA
art. 205 da LEP|art. 112-B da Lei 7.210/84|art. 342 do CTB|art. 71 da Lei 9.784/99|art. 31 da LINDB|art. 45 da LINDB
art. 43 da LOAS|art. 160 da Lei 8.213/91|art. 103-C da Lei nº 8.213/91|art. 16-B da Lei 8.213/1991
art. 37 da Lei 9.656/98|art. 35-Z da Lei nº 9.656/98|art. 107-A da Lei 4.737/65|art. 29 da LC 64/90|art. 11 da LC 116/2003
art. 83 da Lei 9.605/98|art. 85 do Código Florestal|art. 245 da Lei 9.279/96|art. 118-A da Lei 6.404/76
art. 1.300 do CPC/73|art. 1.900 do CC/16|art. 127 da Lei 8.666/93|art. 14 da Lei 10.520/02|art. 139 do ADCT
art. 9º da Lei 88.123/2019|art. 5º da Lei 8.078/1991|art. 12 da Lei Complementar 999/2020|art. 3º da Lei 14.999.1/2024
REsp 9.876.543/SP|REsp nº 8.123.456|Tema 9.566 do STJ|Súmula 1.655/STJ|AgInt no AREsp 9.636.360/MS|Tema 6.900/STF
RR-99999-05.2017.5.09.0026|Acórdão 99.634/2016-TCU-Plenário|HC 999.888/RJ|ADI 98.765|Súmula 812/STF|Súmula Vinculante 950
REsp 7.654.321/MG|MS 91.234/DF|IRDR 990/TJSP|Tema 98.765/STF|Acórdão 9876543 do TJDFT|OJ 998 da SDI-1
art. 2.047 do CC|art. 5º-B da CF|art. 1.290 do CPC
`;

/** Number, court and class of the decisions that the library has. */
export const inLibrary: readonly [court: string, number: string, kind: string][] = [
  ['STJ', 'REsp 1.733.013/PR', 'REsp'],
  ['STJ', 'Tema 566', 'Tema'],
  ['STJ', 'Tema 69', 'Tema'],
  ['STF', 'Tema 69', 'Tema'],
  ['STJ', 'Súmula 655', 'Súmula'],
  ['STJ', 'AgInt no AREsp 1.636.360/MS', 'AgInt no AREsp'],
  ['TST', 'RR-902-05.2017.5.09.0026', 'RR'],
  ['TCU', 'Acórdão 2.634/2016-TCU-Plenário', 'Acórdão'],
];

export const listOf = (written: string): string[] =>
  written
    .split(/[|\n]/u)
    .map((each) => each.trim())
    .filter(Boolean);
