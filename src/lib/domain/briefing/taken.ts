import type { Section } from '#/blocks/delivery/definition.ts';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { contentAs } from '../block-content.ts';
import type { Block } from '../session.ts';
import { type DiagnosisField, diagnosisFields, type Proposal, partNames } from './proposal.ts';

/** Whether a text of the diagnosis has these words already. */
export const holdsText = (content: DiagnosisContent, field: DiagnosisField, text: string): boolean =>
  content[field].includes(text.trim());

export const holdsItem = (
  items: readonly Pick<RiskItem, 'kind' | 'label'>[],
  { kind, label }: Pick<RiskItem, 'kind' | 'label'>,
): boolean => items.some((item) => item.kind === kind && item.label === label);

export const holdsStatement = (section: Section | undefined, text: string): boolean =>
  section?.statements.some((statement) => statement.text === text) ?? false;

/** Composed headings have a number before them. */
export const isSameHeading = (one: string, other: string): boolean =>
  plainHeading(one) === plainHeading(other);

const plainHeading = (heading: string): string =>
  heading
    .replace(/^(?:\d{1,3}|[IVXLC]{1,8})[.)]?\s/u, '')
    .trim()
    .toLowerCase();

/** The names of the parts of a proposal that its card has already. */
export const takenParts = (proposal: Proposal, card: Block | undefined): string[] => {
  const names = partNames(proposal);
  switch (proposal.card) {
    case 'diagnosis': {
      const content = contentAs('diagnosis', card);
      return diagnosisFields.filter(
        (field) => names.includes(field) && content && holdsText(content, field, proposal.parts[field]),
      );
    }
    case 'risk_balance': {
      const items = contentAs('risk_balance', card)?.items ?? [];
      return names.filter((_, index) =>
        proposal.parts.items.slice(index, index + 1).some((item) => holdsItem(items, item)),
      );
    }
    case 'delivery': {
      const sections = contentAs('delivery', card)?.sections ?? [];
      const isThere = ({ heading, statements }: (typeof proposal.parts.sections)[number]) => {
        const section = sections.find((each) => isSameHeading(each.heading, heading));
        return statements.every(({ text }) => holdsStatement(section, text));
      };
      return names.filter((_, index) => proposal.parts.sections.slice(index, index + 1).some(isThere));
    }
    case 'precedent_picker':
      return [];
  }
};
