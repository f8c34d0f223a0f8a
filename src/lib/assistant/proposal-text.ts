import { type DiagnosisField, diagnosisFields, type Proposal } from '#/lib/domain/briefing/proposal.ts';
import type { Probability, Severity } from '#/lib/domain/briefing/words.ts';
import { citation } from './citation-marks.ts';

const fieldNames: Record<DiagnosisField, string> = {
  situation: 'Situação',
  area: 'Área',
  theme: 'Tema',
  thesis: 'Tese',
};
const severities: Record<Severity, string> = { alta: 'alta', media: 'média', baixa: 'baixa' };
const probabilities: Record<Probability, string> = {
  provavel: 'provável',
  possivel: 'possível',
  improvavel: 'improvável',
};

/** A proposal as Markdown in Portuguese, with its sources cited: what an answer's text has, and what is checked by the rules. */
export const proposalText = (proposal: Proposal): string => {
  switch (proposal.card) {
    case 'diagnosis': {
      const { parts } = proposal;
      return diagnosisFields
        .filter((field) => parts[field].trim() !== '')
        .map((field) => `**${fieldNames[field]}**\n\n${parts[field].trim()}`)
        .join('\n\n');
    }
    case 'precedent_picker':
      return proposal.parts.terms.map((term) => `- ${term}`).join('\n');
    case 'risk_balance':
      return (['risk', 'opportunity'] as const)
        .flatMap((kind) => sideOf(proposal.parts.items, kind))
        .join('\n\n');
    case 'delivery':
      return proposal.parts.sections
        .map(({ heading, statements }) =>
          [`### ${heading}`, ...statements.map(({ text, sources }) => `${text}${cited(sources)}`)].join(
            '\n\n',
          ),
        )
        .join('\n\n');
  }
};

type Items = Extract<Proposal, { card: 'risk_balance' }>['parts']['items'];

const sideOf = (items: Items, kind: Items[number]['kind']): string[] => {
  const lines = items
    .filter((item) => item.kind === kind)
    .map(
      ({ label, severity, probability, sources }) =>
        `- ${label} (gravidade ${severities[severity]}, ${probabilities[probability]})${cited(sources)}`,
    );
  return lines.length === 0
    ? []
    : [`**${kind === 'risk' ? 'Riscos' : 'Pontos favoráveis'}**\n\n${lines.join('\n')}`];
};

const cited = (sources: readonly string[]): string =>
  sources.map((id) => ` ${citation('block', id)}`).join('');
