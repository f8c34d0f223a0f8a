import { type DiagnosisField, diagnosisFields, type Proposal } from '#/lib/domain/briefing/proposal.ts';
import type { Probability, Severity } from '#/lib/domain/briefing/words.ts';
import { citation } from '#/lib/domain/citation-marks.ts';

/** A part of a proposal as it stands in its text. */
export interface ProposalPiece {
  /** As `partNames` has it. */
  name: string;
  text: string;
}

const fieldNames: Record<DiagnosisField, string> = {
  situation: 'Situação',
  area: 'Área do direito',
  theme: 'Tema',
  thesis: 'Tese',
};
const severities: Record<Severity, string> = { alta: 'alta', media: 'média', baixa: 'baixa' };
const probabilities: Record<Probability, string> = {
  provavel: 'provável',
  possivel: 'possível',
  improvavel: 'improvável',
};

/** The parts of a proposal as Markdown in Portuguese with their sources cited, in the order in which its text has them. */
export const proposalPieces = (proposal: Proposal): ProposalPiece[] => {
  switch (proposal.card) {
    case 'diagnosis':
      return diagnosisFields
        .filter((field) => proposal.parts[field].trim() !== '')
        .map((field) => ({ name: field, text: proposal.parts[field].trim() }));
    case 'precedent_picker':
      return proposal.parts.terms.map((text, index) => ({ name: String(index), text }));
    case 'risk_balance':
      return proposal.parts.items.map(({ label, severity, probability, sources }, index) => ({
        name: String(index),
        text: `${label} (gravidade ${severities[severity]}, ${probabilities[probability]})${cited(sources)}`,
      }));
    case 'delivery':
      return proposal.parts.sections.map(({ heading, statements }, index) => ({
        name: String(index),
        text: [`### ${heading}`, ...statements.map(({ text, sources }) => `${text}${cited(sources)}`)].join(
          '\n\n',
        ),
      }));
  }
};

/** A proposal as Markdown: what an answer's text has, and what is checked by the rules. */
export const proposalText = (proposal: Proposal): string =>
  proposalPieces(proposal)
    .map(({ name, text }) => `${leadOf(proposal, name)}${text}`)
    .join('\n\n');

/** What stands before a part in the whole text. */
const leadOf = (proposal: Proposal, name: string): string => {
  if (proposal.card === 'diagnosis') return `**${fieldNames[name as DiagnosisField]}**\n\n`;
  if (proposal.card === 'precedent_picker') return '- ';
  if (proposal.card !== 'risk_balance') return '';
  return proposal.parts.items[Number(name)]?.kind === 'risk' ? '**Risco.** ' : '**Ponto favorável.** ';
};

const cited = (sources: readonly string[]): string =>
  sources.map((id) => ` ${citation('block', id)}`).join('');
