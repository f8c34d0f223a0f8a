import { z } from 'zod';
import { caseNumberDigits, caseNumberIn, caseNumbersIn } from '../law/case-number.ts';
import { fold } from '../library/fold.ts';
import { limits } from '../limits.ts';
import { MatterName } from './conflicts/conflict.ts';
import type { KnownMatter } from './conflicts/find-conflicts.ts';
import { nameForm } from './conflicts/name-form.ts';
import { isForm, isParticle } from './conflicts/name-words.ts';
import type { Party } from './party.ts';

/** A matter that a text names, and by what. */
export const MatterProposal = z
  .object({
    matter: MatterName,
    by: z.enum(['case_number', 'document', 'party']),
    text: z.string().meta({ description: 'The case number, or the name of the party.' }),
  })
  .meta({ id: 'MatterProposal' });
export type MatterProposal = z.output<typeof MatterProposal>;

export interface NumberedMatter extends KnownMatter {
  caseNumber: string | null;
}

/** The matters whose case number or one of whose parties stands in the text: the surest first, and open ones before others. */
export const proposeMatters = (text: string, matters: readonly NumberedMatter[]): MatterProposal[] => {
  const numbers = new Set([
    ...caseNumbersIn(text).map(({ number }) => caseNumberDigits(number)),
    ...[caseNumberIn(text)].flatMap((number) => (number ? [caseNumberDigits(number)] : [])),
  ]);
  const digits = new Set(text.match(taxpayerNumber)?.map((written) => written.replace(/\D/g, '')));
  const words = ` ${wordsOf(text).join(' ')} `;
  const found = matters.flatMap(({ parties, caseNumber, ...matter }): MatterProposal[] => {
    if (caseNumber && numbers.has(caseNumber.replace(/\D/g, '')))
      return [{ matter, by: 'case_number', text: caseNumber }];
    const byNumber = parties.find(({ document }) => document !== null && digits.has(document));
    if (byNumber) return [{ matter, by: 'document', text: byNumber.name }];
    const named = parties.find((party) => isNamed(party, words));
    return named ? [{ matter, by: 'party', text: named.name }] : [];
  });
  const weight = ({ by, matter }: MatterProposal) => kinds.indexOf(by) + (matter.state === 'open' ? 0 : 10);
  return found.sort((one, other) => weight(one) - weight(other)).slice(0, limits.matterProposals);
};

const kinds: readonly MatterProposal['by'][] = ['case_number', 'document', 'party'];

/** A CPF or a CNPJ with its marks or without. */
const taxpayerNumber = /(?<!\d)(?:\d{3}\.?\d{3}\.?\d{3}-?\d{2}|\d{2}\.?\d{3}\.?\d{3}\/?\d{4}-?\d{2})(?!\d)/g;

/** A name of one word says too little, unless it is a company's and long. */
const longName = 6;

const isNamed = ({ name, kind }: Party, words: string): boolean => {
  const own = nameForm(name).words.map(({ text }) => text);
  const isTelling = own.length > 1 || (kind === 'company' && (own[0]?.length ?? 0) >= longName);
  return isTelling && words.includes(` ${own.join(' ')} `);
};

/** The words of a text as names are compared. */
const wordsOf = (text: string): string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !isParticle(word) && !isForm(word));
