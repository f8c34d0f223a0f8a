import { entryOf } from '../entry-of.ts';
import { fold } from '../library/fold.ts';
import { courtNamed } from './courts.ts';
import { isState, type State, stateName } from './states.ts';

const federal: Readonly<Record<string, string>> = {
  STF: 'Supremo Tribunal Federal',
  STJ: 'Superior Tribunal de Justiça',
  TST: 'Tribunal Superior do Trabalho',
  TSE: 'Tribunal Superior Eleitoral',
  STM: 'Superior Tribunal Militar',
  TCU: 'Tribunal de Contas da União',
  TNU: 'Turma Nacional de Uniformização dos Juizados Especiais Federais',
  CNJ: 'Conselho Nacional de Justiça',
  CJF: 'Conselho da Justiça Federal',
  TRF: 'Tribunal Regional Federal',
  TRT: 'Tribunal Regional do Trabalho',
  TRE: 'Tribunal Regional Eleitoral',
};

/** Units that share their name with a city. */
const homonyms: readonly State[] = ['GO', 'RJ', 'SP'];

/**
 * Jurisdiction and name of a court as ABNT NBR 6023:2018, section 7.11.2, heads a law report with them, region and panel
 * in brackets: `SÃO PAULO (Estado). Tribunal de Justiça (Órgão Especial)`. A court that is not known stays as it is written.
 */
export const courtHeading = (court: string, panel: string): string => {
  const initials = courtNamed(fold(court)) ?? court.trim();
  const {
    kind = initials,
    region,
    unit = '',
  } = /^(?<kind>TRF|TRT|TRE|TJM|TJ)-?(?:(?<region>\d{1,2})|(?<unit>DF(?=T)|[A-Z]{2}))T?$/u.exec(initials)
    ?.groups ?? {};
  const state = isState(unit) ? unit : undefined;
  if (state && kind.startsWith('TJ'))
    return `${jurisdictionOf(state)}. ${withParts(ofState(kind, state), panel)}`;
  const place = region ? `${Number(region)}. Região` : state && stateName(state);
  return `BRASIL. ${withParts(entryOf(federal, kind) ?? initials, place, panel)}`;
};

const jurisdictionOf = (state: State): string =>
  stateName(state).toLocaleUpperCase('pt-BR') + (homonyms.includes(state) ? ' (Estado)' : '');

const ofState = (kind: string, state: State): string => {
  if (kind === 'TJM') return 'Tribunal de Justiça Militar';
  return state === 'DF' ? 'Tribunal de Justiça do Distrito Federal e dos Territórios' : 'Tribunal de Justiça';
};

const withParts = (name: string, ...parts: (string | undefined)[]): string => {
  const known = parts.filter(Boolean).join(', ');
  return known ? `${name} (${known})` : name;
};
