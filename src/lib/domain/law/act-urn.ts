import { entryOf } from '../entry-of.ts';

/** Kinds of federal acts as LexML Brasil names them. */
const kinds: Readonly<Record<string, string>> = {
  Lei: 'lei',
  'Lei Complementar': 'lei.complementar',
  'Decreto-Lei': 'decreto.lei',
  Decreto: 'decreto',
  'Medida Provisória': 'medida.provisoria',
  'Emenda Constitucional': 'emenda.constitucional',
};

/**
 * The LexML URN of a federal act by kind, number and year, `urn:lex:br:federal:lei:2010;12318`; LexML takes the year for
 * a day that is not known. Undefined without a year, and for what is no statute.
 */
export const actUrn = ({ kind, number, year }: { kind: string; number: string; year: string }) => {
  const name = entryOf(kinds, kind);
  return name && year ? `urn:lex:br:federal:${name}:${year};${number.toLowerCase()}` : undefined;
};

const written = new Map(Object.entries(kinds).map(([kind, name]) => [name, kind]));

/** `Lei 10.406/2002`, for a federal act of these kinds. */
export const actOfUrn = (urn: string): string | undefined => {
  const [, kind = '', year, number = ''] =
    /^urn:lex:br:federal:([a-z.]+):(\d{4})[\d-]*;(\d+)/u.exec(urn) ?? [];
  const name = written.get(kind);
  return name && `${name} ${Number(number).toLocaleString('pt-BR')}/${year}`;
};
