import type { Point } from '#/lib/domain/briefing/point.ts';
import {
  type DecisionName,
  decisionName,
  isSameDecision,
  withKnown,
} from '#/lib/domain/law/decision-name.ts';
import type { Provenance } from '../precedent/definition.ts';
import type { ListedPrecedent } from './arrange-precedents.ts';

/** The points that cite a decision which is not among the precedents yet. */
export const citedToChoose = (points: readonly Point[], precedents: readonly ListedPrecedent[]): Point[] => {
  const chosen = precedents.flatMap(({ content }) => namesOf(content.provenance));
  return points.filter(({ kind, use, value, text }) => {
    if (kind !== 'citation' || use === 'omitted') return false;
    const cited = decisionName(value || text);
    return !chosen.some((each) => isSameDecision(cited, each));
  });
};

const namesOf = ({ number, theme, class: path = '', court }: Provenance): DecisionName[] =>
  [number, theme ?? ''].map((name) => withKnown(decisionName(name), { class: path, court }));
