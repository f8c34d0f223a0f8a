import { actOfUrn, actUrn } from '#/lib/domain/law/act-urn.ts';
import { statuteById, statutes } from '#/lib/domain/law/statutes.ts';
import { type Law, lawsIn } from '../guide/recognise/laws.ts';
import { plainText } from '../guide/recognise/plain-text.ts';

/** A statute as a library keeps it. */
export interface StatuteName {
  urn: string;
  /** `Código Civil (Lei 10.406/2002)` */
  title: string;
}

const longest = 300;
/** Laws of states and towns have numbers of their own. */
const notFederal = /estadua|municipa|distrita/iu;

/** The federal statute that words name with their beginning: its title, its number and day, or initials. */
export const statuteNamed = (words: string): StatuteName | undefined => {
  const text = plainText(words.slice(0, longest).trim());
  const law = lawsIn(text)[0];
  if (law?.start !== 0 || notFederal.test(text.written.slice(law.start, law.end))) return undefined;
  const urn = urnOfLaw(law);
  return urn === undefined ? undefined : { urn, title: titleOf(urn, law.name) };
};

/** The statute's URN by the table, else by the act's kind, number and year. */
export const urnOfLaw = ({ statute, act }: Pick<Law, 'statute' | 'act'>): string | undefined =>
  statuteById(statute)?.urn ?? (act && actUrn(act));

/** The transitional provisions of the constitution, whose articles count anew. */
export const transitional: StatuteName = {
  urn: statuteById('cfadct')?.urn ?? '',
  title: statuteById('cfadct')?.title ?? '',
};

const titleOf = (urn: string, name: string): string => {
  const known = statutes.find((statute) => statute.urn === urn)?.title;
  const act = actOfUrn(urn);
  if (known === undefined) return act ?? name;
  return act === undefined ? known : `${known} (${act})`;
};
