import { v5 } from 'uuid';
import type { Statement } from '#/lib/domain/blocks/delivery.ts';
import type { Finding } from '#/lib/domain/blocks/progress.ts';
import type { RiskItem } from '#/lib/domain/blocks/risk-balance.ts';
import type { Block } from '#/lib/domain/session.ts';
import type { Weighing } from '../assistant.ts';
import { cite } from './cite.ts';
import { type Material, materialOf, type Piece } from './material.ts';

const mostProposed = 20;

/** Proposes for the scales what the briefing itself holds: the evaluated precedents, and what the reading warned of. */
export const weighMaterial = (blocks: readonly Block[]): Weighing => {
  const material = materialOf(blocks);
  const proposed = [
    ...material.unfavorable.map((piece) => fromPrecedent(piece, 'risk')),
    ...material.favorable.map((piece) => fromPrecedent(piece, 'opportunity')),
    ...(material.progress?.content.findings ?? []).flatMap((finding) => fromFinding(finding)),
  ];
  const unique = [...new Map(proposed.map((item) => [item.id, item])).values()];
  return { proposed: unique.slice(0, mostProposed), summary: { statements: summarise(material) } };
};

const fromPrecedent = ({ id, content }: Piece<'precedent'>, kind: RiskItem['kind']): RiskItem => ({
  id: v5(kind, id),
  kind,
  label: `${kind === 'risk' ? 'Precedente desfavorável' : 'Precedente favorável'}: ${content.provenance.number}`,
  severity: 'media',
  probability: 'possivel',
  resolved: false,
  resolution: '',
  sources: [id],
});

const fromFinding = ({ kind, text, warning, source }: Finding): RiskItem[] => {
  const risk = (name: string, label: string, severity: RiskItem['severity']): RiskItem => ({
    id: v5(`${name} ${text}`, source),
    kind: 'risk',
    label,
    severity,
    probability: 'possivel',
    resolved: false,
    resolution: '',
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

const summarise = ({ diagnosis, favorable, unfavorable, undecided }: Material): Statement[] => {
  const statements: Statement[] = [];
  if (diagnosis?.content.thesis) {
    statements.push({ text: `Tese em exame: ${diagnosis.content.thesis}`, sources: [diagnosis.id] });
  }
  const sides: [string, Piece<'precedent'>[]][] = [
    ['Favoráveis', favorable],
    ['Desfavoráveis', unfavorable],
    ['Úteis, ainda sem posição definida', undecided],
  ];
  for (const [name, pieces] of sides) {
    if (pieces.length === 0) continue;
    const cited = pieces.map(({ content }) => cite(content.provenance)).join('; ');
    statements.push({
      text: `${name} (${pieces.length}): ${cited}.`.slice(0, 100_000),
      sources: pieces.map(({ id }) => id),
    });
  }
  return statements;
};
