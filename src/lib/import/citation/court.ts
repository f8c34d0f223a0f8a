import { type CaseNumber, courtOfCaseNumber } from '#/lib/domain/law/case-number.ts';
import { courtOfMinister } from './ministers.ts';

/** What tells the court that decided, besides its own name. */
export interface CourtSigns {
  class: string;
  unified: CaseNumber | undefined;
  panel: string;
  office: string;
  rapporteur: string;
  judgedOn: string | null;
  /** True for a publication in the STF's own form. */
  isSupremeForm?: boolean;
}

/** Classes that only one court decides; initials heed case. */
const classes: readonly (readonly [court: string, RegExp])[] = [
  ['TSE', /^(?:A?REsp(?:El|e)|(?:agravo .{0,40})?recurso especial eleitoral)/i],
  ['STF', /(?:^|[\s-])(?:RE|ARE|ADI|ADC|ADPF|ADO|ADIn|ACO|PSV|STA)(?: .{0,20}| ?-.{0,10})?$/],
  [
    'STF',
    /^(?:recurso extraordin[áa]rio|a[çc][ãa]o direta de inconst|argui[çc][ãa]o de descumprimento|a[çc][ãa]o declarat[óo]ria de const)/i,
  ],
  ['TST', /(?:^|[\s-])(?:RR|AIRR|ARR|RRAg|IRR)(?:$|-)/],
  ['TST', /^(?:agravo de instrumento em |embargos .{0,40}em )?recurso de revista/i],
  ['STJ', /(?:^|\s)(?:E?AREsp|E?REsp|EDv no REsp|SLS|SIRDR|HDE|APn|ProAfR|EAg|IDC|TP)$/],
  ['STJ', /^(?:(?:agravo|embargos) .{0,60})?recurso especial$/i],
  ['STJ', /^AgInt n[oa] /],
];

/** Panels that the STJ has and the STF has not. */
const superiorPanel =
  /^(?:(?:terceira|quarta|quinta|sexta|[3-6]ª) turma|(?:primeira|segunda|terceira|[1-3]ª) se[çc][ãa]o|corte especial)$/i;
/** Classes of both the STF and the STJ, which are cited with a short number. */
const shared =
  /(?:^|\s)(?:HC|RHC|MS|RMS|MI|Rcl|CC|SS|SL|Pet|AP|Inq|Ext|HD|CR|AR|EP|QC|habeas corpus|mandado de seguran[çc]a|reclama[çc][ãa]o|conflito de compet[êe]ncia)(?: (?:AgR|ED).{0,20})?$/i;
const superiorByBranch: Readonly<Record<string, string>> = { 5: 'TST', 6: 'TSE', 7: 'STM' };

/**
 * The court that decided, told by its class, its panel, its rapporteur or by a number of Resolução CNJ 65 that decides it;
 * empty where nothing tells: it is not guessed.
 */
export const courtBy = (signs: CourtSigns): string => {
  const byClass = classes.find(([, form]) => form.test(signs.class))?.[0];
  if (byClass && !(signs.unified && byClass === 'STF')) return byClass;
  if (signs.unified) return courtByNumber(signs, signs.unified);
  if (signs.isSupremeForm) return 'STF';
  return shared.test(signs.class) ? sharedCourt(signs) : '';
};

/** A superior court keeps the number that the case had below, which then names the court below. */
const courtByNumber = ({ office, panel }: CourtSigns, number: CaseNumber): string => {
  const isSuperior = /^min/i.test(office) || (number.branch === '5' && /diss[íi]dios|^s?b?di/i.test(panel));
  const byNumber = courtOfCaseNumber(number) ?? '';
  return isSuperior && number.court !== '00' ? (superiorByBranch[number.branch] ?? '') : byNumber;
};

const sharedCourt = ({ class: sort, panel, rapporteur, judgedOn }: CourtSigns): string => {
  if (superiorPanel.test(panel)) return 'STJ';
  if (/ (?:AgR|ED)$/.test(sort) || /^(?:tribunal pleno|plen[áa]rio)$/i.test(panel)) return 'STF';
  const year = judgedOn === null ? undefined : Number(judgedOn.slice(0, 4));
  return courtOfMinister(rapporteur, year) ?? '';
};
