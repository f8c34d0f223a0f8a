import { z } from 'zod';
import { Section, Statement } from '#/blocks/delivery/definition.ts';
import { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { Line } from '../fields.ts';

/** The texts of the diagnosis that can be proposed; an empty one is not proposed. */
const DiagnosisTexts = DiagnosisContent.pick({ situation: true, area: true, theme: true, thesis: true });
export type DiagnosisField = keyof z.infer<typeof DiagnosisTexts>;
export const diagnosisFields = DiagnosisTexts.keyof().options;

const ProposedStatement = Statement.pick({ text: true, sources: true }).extend({
  text: Statement.shape.text.min(1),
});

/**
 * What can be proposed for a card, by the type of the card. The parts have the schemas of the briefing itself, so that
 * what fits here fits there. These are the forms that a model is asked for.
 */
export const proposedParts = {
  diagnosis: DiagnosisTexts.refine((texts) => diagnosisFields.some((field) => texts[field].trim() !== ''), {
    error: 'at least one text must be proposed',
  }),
  precedent_picker: z.strictObject({ terms: z.array(Line.min(1).max(200)).min(1).max(8) }),
  risk_balance: z.strictObject({
    items: z
      .array(
        RiskItem.pick({ kind: true, severity: true, probability: true, sources: true }).extend({
          label: RiskItem.shape.label.min(1),
        }),
      )
      .min(1)
      .max(20),
  }),
  delivery: z.strictObject({
    sections: z
      .array(
        z.strictObject({
          heading: Section.shape.heading.min(1),
          statements: z.array(ProposedStatement).min(1).max(30),
        }),
      )
      .min(1)
      .max(20),
  }),
} as const;

/** The types of cards for which something can be proposed. */
export type ProposalCard = keyof typeof proposedParts;
export type PartsOf<Card extends ProposalCard> = z.infer<(typeof proposedParts)[Card]>;

export const isProposalCard = (type: string): type is ProposalCard => Object.hasOwn(proposedParts, type);

const proposalOf = <Card extends ProposalCard>(card: Card) =>
  z.strictObject({ card: z.literal(card), parts: proposedParts[card] });

/** A proposal for a card, as its block keeps it. */
export const Proposal = z.discriminatedUnion('card', [
  proposalOf('diagnosis'),
  proposalOf('precedent_picker'),
  proposalOf('risk_balance'),
  proposalOf('delivery'),
]);
export type Proposal = z.infer<typeof Proposal>;

/**
 * A proposal with these of its parts alone. A part is named by its text's name, or by its place in the list. Undefined
 * where one of them is not there.
 */
export const chosenFrom = (proposal: Proposal, names: readonly string[]): Proposal | undefined => {
  const keys = partNames(proposal);
  if (names.length === 0 || names.some((name) => !keys.includes(name))) return undefined;
  const among = <T>(list: readonly T[]): T[] => list.filter((_, index) => names.includes(String(index)));
  switch (proposal.card) {
    case 'diagnosis': {
      const parts = { ...proposal.parts };
      for (const field of diagnosisFields) if (!names.includes(field)) parts[field] = '';
      return { card: proposal.card, parts };
    }
    case 'precedent_picker':
      return { card: proposal.card, parts: { terms: among(proposal.parts.terms) } };
    case 'risk_balance':
      return { card: proposal.card, parts: { items: among(proposal.parts.items) } };
    case 'delivery':
      return { card: proposal.card, parts: { sections: among(proposal.parts.sections) } };
  }
};

/** The names of the parts that a proposal has. */
export const partNames = (proposal: Proposal): string[] => {
  if (proposal.card === 'diagnosis')
    return diagnosisFields.filter((field) => proposal.parts[field].trim() !== '');
  const [list = []]: readonly unknown[][] = Object.values(proposal.parts);
  return list.map((_, index) => String(index));
};
