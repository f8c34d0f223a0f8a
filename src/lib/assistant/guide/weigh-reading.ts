import type { Finding } from '#/blocks/progress/definition.ts';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Material } from './material.ts';
import { proposeItem } from './weigh-item.ts';

/** Deadlines that stand in the text and what does not add up in it, as risks, each once. */
export const proposeFromReading = ({ progress }: Material): RiskItem[] => {
  const items = (progress?.content.findings ?? []).flatMap(fromFinding);
  return [...new Map(items.map((item) => [item.id, item])).values()];
};

const fromFinding = ({ kind, text, warning, source }: Finding): RiskItem[] => {
  const risk = (name: string, label: string, severity: RiskItem['severity']): RiskItem =>
    proposeItem(`${name} ${text}`, {
      kind: 'risk',
      label,
      severity,
      probability: 'possivel',
      sources: [source],
    });
  if (kind === 'deadline') return [risk('deadline', `Prazo mencionado no texto: ${text}`, 'alta')];
  if (warning === 'check_digit') {
    return [
      risk('number', `Conferir o número do processo: o dígito verificador de ${text} não confere`, 'baixa'),
    ];
  }
  if (warning === 'impossible_date') return [risk('date', `Conferir a data: ${text} não existe`, 'baixa')];
  return [];
};
