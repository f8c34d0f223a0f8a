import { doublings } from './parties.ts';
import type { Step, Warning } from './reckoning.ts';
import type { RegimeId } from './regime-ids.ts';
import { type Regime, regimes } from './regimes.ts';
import type { DeadlineRequest } from './request.ts';
import { namedTerms } from './terms/index.ts';
import type { NamedTerm, Unit } from './terms/term.ts';

/** The term of a request with what doubles it. */
export interface Term {
  regimeId: RegimeId;
  regime: Regime;
  /** After doubling, in the unit. */
  amount: number;
  unit: Unit;
  lastDaySource: string;
  named: NamedTerm | null;
  steps: readonly Step[];
  warnings: readonly Warning[];
}

export const termOf = (request: DeadlineRequest): Term => {
  const named = 'named' in request.term ? namedTerms[request.term.named] : null;
  const {
    regime: regimeId,
    amount,
    unit,
  } = 'named' in request.term ? namedTerms[request.term.named] : request.term;
  const regime = regimes[regimeId];
  const { factor, steps, warnings } = doublingOf(request, regimeId, named);
  const term: Step = named
    ? { code: 'term', source: named.source, amount, unit }
    : { code: 'judge_term', source: regime.judgeSource, amount, unit };
  const interruption = named?.interruptedBy;
  return {
    regimeId,
    regime,
    amount: amount * factor,
    unit,
    lastDaySource: named?.lastDaySource ?? regime.lastDaySource,
    named,
    steps: [
      term,
      ...(interruption && request.interrupted
        ? [{ code: 'interrupted', source: interruption } as const]
        : []),
      ...steps.map((step) => (step.code === 'doubled' ? { ...step, amount: amount * factor, unit } : step)),
    ],
    warnings: [
      ...warnings,
      ...(interruption && !request.interrupted
        ? [{ code: 'interruption', source: interruption } as const]
        : []),
    ],
  };
};

interface Doubled {
  factor: 1 | 2;
  steps: readonly Step[];
  warnings: readonly Warning[];
}

const doublingOf = (
  { party, electronic }: DeadlineRequest,
  regimeId: RegimeId,
  named: NamedTerm | null,
): Doubled => {
  if (party === 'private') return { factor: 1, steps: [], warnings: [] };
  if (named?.ownTermOf?.includes(party))
    return { factor: 1, steps: [{ code: 'own_term', source: named.ownTermSource ?? '' }], warnings: [] };
  const { applies, source, isDisputed = false } = doublings[regimeId][party];
  const isDoubled =
    applies === 'always' ||
    (applies === 'appeals' && named?.isAppeal === true) ||
    (applies === 'paper' && !electronic);
  if (isDoubled)
    return {
      factor: 2,
      steps: [{ code: 'doubled', source }],
      warnings: party === 'codefendants' ? [{ code: 'codefendants', source: 'CPC, art. 229, § 1º' }] : [],
    };
  const why = applies === 'paper' ? 'CPC, art. 229, § 2º' : source;
  return {
    factor: 1,
    steps: [{ code: 'not_doubled', source: why }],
    warnings: isDisputed ? [{ code: 'doubling_disputed', source }] : [],
  };
};
