import { entryOf } from '#/lib/domain/entry-of.ts';
import { fold } from '#/lib/domain/library/fold.ts';

/** Classes of the superior courts as they are cited, by their names in full. */
const shorts: Readonly<Record<string, string>> = {
  'recurso especial': 'REsp',
  'agravo em recurso especial': 'AREsp',
  'embargos de divergencia em recurso especial': 'EREsp',
  'embargos de divergencia em agravo em recurso especial': 'EAREsp',
  'recurso extraordinario': 'RE',
  'recurso extraordinario com agravo': 'ARE',
  'recurso em habeas corpus': 'RHC',
  'recurso ordinario em habeas corpus': 'RHC',
  'recurso em mandado de seguranca': 'RMS',
  'recurso ordinario em mandado de seguranca': 'RMS',
  'habeas corpus': 'HC',
  'conflito de competencia': 'CC',
  reclamacao: 'Rcl',
  'acao direta de inconstitucionalidade': 'ADI',
  'acao declaratoria de constitucionalidade': 'ADC',
  'arguicao de descumprimento de preceito fundamental': 'ADPF',
};

/** Appeals within an appeal. */
const inner: Readonly<Record<string, string>> = {
  'agravo interno': 'AgInt',
  'agravo regimental': 'AgRg',
  'embargos de declaracao': 'EDcl',
};

/**
 * `AGRAVO INTERNO NO RECURSO ESPECIAL` as it is cited: `AgInt no REsp`. A class that no superior court has stays as it is
 * written.
 */
export const shortClass = (written: string): string => {
  const pieces = fold(written)
    .replace(/\s+/g, ' ')
    .trim()
    .split(/ (n[oa]s?) /);
  const last = entryOf(shorts, pieces.at(-1) ?? '');
  if (!last) return written;
  const path = pieces.slice(0, -1).map((piece, index) => (index % 2 === 1 ? piece : entryOf(inner, piece)));
  return path.includes(undefined) ? written : [...path, last].join(' ');
};
