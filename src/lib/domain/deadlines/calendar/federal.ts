import { addDays } from '../../law/days.ts';
import type { Closure, ClosureKind } from './closure.ts';
import { easterOf } from './easter.ts';

/** Courts whose holidays Lei 5.010/1966, art. 62, fixes: the federal justice and the tribunais superiores. */
const ofFederalLaw = /^(?:TRF[1-6]|STJ|TST|TSE|STM)$/;

export const isOfFederalLaw = (court: string): boolean => ofFederalLaw.test(court);

/** A day without service by Lei 5.010/1966, art. 62, in the wording of Lei 6.741/1979; null on other days. */
export const federalClosure = (day: string): Closure | null => {
  const [year, at] = [Number(day.slice(0, 4)), day.slice(5)];
  if (at >= '12-20' || at <= '01-06') return closure('recess', 'Recesso forense', 'I');
  const easter = easterOf(year);
  if (day >= addDays(easter, -4) && day <= easter) return closure('holiday', 'Semana Santa', 'II');
  if (day === addDays(easter, -48) || day === addDays(easter, -47))
    return closure('holiday', 'Carnaval', 'III');
  const name = fixed[at];
  return name === undefined ? null : closure('holiday', name, 'IV');
};

const fixed: Readonly<Record<string, string>> = {
  '08-11': 'Instituição dos cursos jurídicos',
  '11-01': 'Todos os Santos',
  '11-02': 'Finados',
  '12-08': 'Dia da Justiça',
};

const closure = (kind: ClosureKind, name: string, item: string): Closure => ({
  kind,
  name,
  act: `Lei 5.010/1966, art. 62, ${item}`,
  layer: 'federal',
});
