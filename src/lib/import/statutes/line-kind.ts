const division =
  '(?:PARTE|LIVRO|T[ÍI]TULO|CAP[ÍI]TULO|SE[ÇC][ÃA]O|SUBSE[ÇC][ÃA]O|Parte|Livro|T[íi]tulo|Cap[íi]tulo|Se[çc][ãa]o|Subse[çc][ãa]o)';
const ordinal = '(?:[IVXLCDM]{1,9}(?:-[A-Z])?|\\p{Lu}{3,20}|[ÚU]nic[ao]|Geral|Especial)';

/**
 * The heading of a division, alone in its line or before its name: `CAPÍTULO II`, `Seção I - Do Pedido`. A line that goes
 * on in small letters is a sentence that was broken there.
 */
const heading = new RegExp(
  `^${division}\\s{1,4}${ordinal}(?:\\s{0,4}[-–—]?\\s{0,4}(?:D[aeo]s?\\s\\p{Lu}.{0,200}|\\P{Ll}{0,200}))?$`,
  'u',
);

export const isHeading = (line: string): boolean => heading.test(line);

/** Place and day of the signature, or the publisher's notice: what follows is of no article. */
const closing =
  /^(?:(?:Bras[íi]lia|Rio de Janeiro)\s?,?\s(?:em\s)?\d{1,2}[º°o]?\sde\s\p{L}{4,9}\sde\s\d{1,2}\.?\d{2,3}|Este texto n[ãa]o substitui o )/u;

export const isClosing = (line: string): boolean => closing.test(line);

const transitional = /^ATO DAS DISPOSI[ÇC][ÕO]ES CONSTITUCIONAIS TRANSIT[ÓO]RIAS$/u;

/** The title of the ADCT, which stands behind the constitution and counts its articles anew. */
export const isTransitionalTitle = (line: string): boolean => transitional.test(line);

const title =
  /^(?:LEI|DECRETO|CONSTITUI[ÇC][ÃA]O|EMENDA|MEDIDA PROVIS[ÓO]RIA|ATO DAS DISPOSI|C[ÓO]DIGO|CONSOLIDA[ÇC][ÃA]O)/iu;

/** A line that may be the title of a statute. */
export const isTitle = (line: string): boolean => line.length <= 300 && title.test(line);
