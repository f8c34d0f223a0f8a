import { entryOf } from '../entry-of.ts';
import { fold } from '../library/fold.ts';
import { justiceCourtOf, type State, stateName, states } from './states.ts';

/** The federal units by their names as courts write them, folded: lower case without accents. */
export const statesByName: ReadonlyMap<string, State> = new Map([
  ...states.map((each) => [fold(stateName(each)), each] as const),
  ['distrito federal e dos territorios', 'DF'],
  ['distrito federal e territorios', 'DF'],
]);

const highest: Readonly<Record<string, string>> = {
  'supremo tribunal federal': 'STF',
  'superior tribunal de justica': 'STJ',
  'tribunal superior do trabalho': 'TST',
  'tribunal superior eleitoral': 'TSE',
  'superior tribunal militar': 'STM',
  'tribunal de contas da uniao': 'TCU',
  'turma nacional de uniformizacao': 'TNU',
  'conselho nacional de justica': 'CNJ',
  'conselho da justica federal': 'CJF',
};

const initials = /^(?:STF|STJ|TST|TSE|STM|TCU|TNU|CNJ|CJF|TJM(?:MG|RS|SP))$/i;
const state = `(?<state>${states.join('|')})`;
const forms: readonly (readonly [
  RegExp,
  (groups: Record<string, string | undefined>) => string | undefined,
])[] = [
  [new RegExp(`^TJ[ /-]?(?:E[ /-])?${state}$`, 'i'), (groups) => justiceCourtOf(stateOf(groups))],
  [/^TJDFT$/i, () => 'TJDFT'],
  [new RegExp(`^TRE[ /-]?${state}$`, 'i'), (groups) => `TRE-${stateOf(groups)}`],
  [/^TRF[ -]?(?:da )?(?<region>[1-6])(?:[.ªaº]{0,2} regiao)?$/i, ({ region }) => `TRF${region}`],
  [
    /^TRT[ -]?(?:da )?(?<region>\d{1,2})(?:[.ªaº]{0,2} regiao)?$/i,
    ({ region }) => labourCourt(Number(region)),
  ],
  [
    /^tribunal regional (?<kind>federal|do trabalho) da (?<region>\d{1,2})[.ªaº]{0,2} regiao$/,
    ({ kind, region }) =>
      kind === 'federal' && Number(region) <= 6
        ? `TRF${Number(region)}`
        : kind === 'federal'
          ? undefined
          : labourCourt(Number(region)),
  ],
];

const stateOf = (groups: Record<string, string | undefined>): State =>
  (groups.state ?? '').toUpperCase() as State;

const labourCourt = (region: number): string | undefined =>
  region >= 1 && region <= 24 ? `TRT${region}` : undefined;

/**
 * The court that a text names and nothing else: its initials (`TJ-SP`, `TRF 3ª Região`) or its name in full, folded;
 * undefined for any other text.
 */
export const courtNamed = (folded: string): string | undefined => {
  const text = folded.trim();
  if (text.length > 90) return undefined;
  if (initials.test(text)) return text.toUpperCase();
  const named = entryOf(highest, text);
  if (named) return named;
  for (const [form, court] of forms) {
    const groups = form.exec(text)?.groups;
    if (groups || form.test(text)) return court(groups ?? {});
  }
  return byStateName(text);
};

const ofState =
  /^tribunal (?<kind>de justica|regional eleitoral)(?: militar)? d[eoa]s?(?: estado d[eoa]s?)? (?<name>.{2,40})$/;

const byStateName = (text: string): string | undefined => {
  const { kind, name = '' } = ofState.exec(text)?.groups ?? {};
  const found = statesByName.get(name) ?? states.find((each) => each.toLowerCase() === name);
  if (!kind || !found) return undefined;
  return kind === 'de justica' ? justiceCourtOf(found) : `TRE-${found}`;
};
