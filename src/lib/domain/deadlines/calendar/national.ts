import { addDays, weekdayOf } from '../../law/days.ts';
import type { Closure } from './closure.ts';
import { easterOf } from './easter.ts';

interface FixedDay {
  /** `MM-DD` */
  at: string;
  name: string;
  act: string;
  /** The first year in which it was a national holiday, where the table needs it. */
  since?: number;
}

/** The national holidays that federal law fixes. */
const fixed: readonly FixedDay[] = [
  { at: '01-01', name: 'Confraternização Universal', act: 'Lei 662/1949, art. 1º' },
  { at: '04-21', name: 'Tiradentes', act: 'Lei 662/1949, art. 1º (Lei 10.607/2002)' },
  { at: '05-01', name: 'Dia do Trabalho', act: 'Lei 662/1949, art. 1º' },
  { at: '09-07', name: 'Independência do Brasil', act: 'Lei 662/1949, art. 1º' },
  { at: '10-12', name: 'Nossa Senhora Aparecida', act: 'Lei 6.802/1980, art. 1º', since: 1980 },
  { at: '11-02', name: 'Finados', act: 'Lei 662/1949, art. 1º (Lei 10.607/2002)', since: 2003 },
  { at: '11-15', name: 'Proclamação da República', act: 'Lei 662/1949, art. 1º' },
  {
    at: '11-20',
    name: 'Dia Nacional de Zumbi e da Consciência Negra',
    act: 'Lei 14.759/2023, art. 1º',
    since: 2024,
  },
  { at: '12-25', name: 'Natal', act: 'Lei 662/1949, art. 1º' },
];

/**
 * Days without service of every court: weekends, and the national holidays. No federal law names Good Friday a national
 * holiday (Lei 9.093/1995, art. 2º, leaves it to municipal law), but no court has service then.
 */
export const nationalClosure = (day: string): Closure | null => {
  const weekday = weekdayOf(day);
  if (weekday === 0 || weekday === 6)
    return { kind: 'weekend', name: '', act: 'CPC, art. 216', layer: 'national' };
  const year = Number(day.slice(0, 4));
  const found = fixed.find(({ at, since = 0 }) => at === day.slice(5) && year >= since);
  if (found) return { kind: 'holiday', name: found.name, act: found.act, layer: 'national' };
  return day === addDays(easterOf(year), -2) ? goodFriday : null;
};

const goodFriday: Closure = {
  kind: 'no_service',
  name: 'Sexta-feira da Paixão',
  act: 'Lei 1.408/1951, art. 5º',
  layer: 'national',
};
