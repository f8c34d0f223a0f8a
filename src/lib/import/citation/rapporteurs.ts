import { officeSource, type Rapporteur, rapporteurIn } from './names.ts';
import type { Remainder } from './remainder.ts';

const word = "(?:\\p{Lu}\\.|\\p{L}[\\p{L}'’-]{0,24})";
const name = `(?<name>(?:(?:${officeSource})[\\s.:]{1,3}){0,3}${word}(?: ${word}){0,9}(?: \\([^()]{1,80}\\))?)`;
const forRuling = new RegExp(
  `(?:relator|rel|redator|red)a?\\.?\\s?(?:\\(a\\))?\\.?\\s{0,2}(?:p\\/|para|d[eo]|designad[oa](?:\\(a\\))?(?: p\\/| para)?)\\s{0,2}(?:o |a )?(?:ac[óo]rd[ãa]o|lavrar o ac[óo]rd[ãa]o)\\s{0,2}[:-]?\\s{0,2}${name}`,
  'iu',
);
const designated = new RegExp(`(?:relator|redator)a?(?:\\(a\\))? designad[oa]:?\\s{1,2}${name}`, 'iu');
const ordinary = new RegExp(
  `(?<!\\p{L})(?:relator|rel|redator)a?\\s?(?:\\(a\\))?(?:\\/redatora?(?:\\(a\\))?)?[.]?\\s{0,3}[:-]?\\s{0,3}${name}`,
  'iu',
);
/** Some courts write the office alone, without saying that it is the rapporteur's. */
const byOffice = new RegExp(
  `(?<![\\p{L}.])(?<name>(?:${officeSource})[\\s.:]{1,3}${word}(?: ${word}){1,9})`,
  'iu',
);

export interface CitedRapporteurs {
  /** Who is cited: the one who wrote the ruling. */
  cited: Rapporteur;
  /** The first rapporteur, where another one wrote the ruling; otherwise empty. */
  outvoted: string;
}

const nobody: Rapporteur = { name: '', office: '' };

/** Takes the rapporteurs out of a citation. */
export const takeRapporteurs = (rest: Remainder): CitedRapporteurs => {
  const writer = rest.take(forRuling) ?? rest.take(designated);
  const named = rest.take(ordinary) ?? (writer ? undefined : rest.take(byOffice));
  return rapporteursOf(writer?.name, named?.name);
};

/** Tells whom to cite from the rapporteur and, where there is one, the rapporteur for the ruling. */
export const rapporteursOf = (forTheRuling = '', first = ''): CitedRapporteurs => {
  const writer = rapporteurIn(forTheRuling);
  const rapporteur = rapporteurIn(first);
  if (writer.name === '') return { cited: first.trim() === '' ? nobody : rapporteur, outvoted: '' };
  return { cited: writer, outvoted: rapporteur.name === writer.name ? '' : rapporteur.name };
};
