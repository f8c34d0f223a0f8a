import type { Binding, DecisionKind } from '../library/facts.ts';
import { fold } from '../library/fold.ts';
import { courtNamed } from './courts.ts';

/**
 * How far a decision binds, by art. 927 of the Código de Processo Civil (Lei 13.105/2015), the strongest first:
 * `control` is item I and II (decisions in controle concentrado, súmulas vinculantes), `qualified` item III
 * (repercussão geral, repetitivos, IRDR, IAC), `summary` item IV (súmulas of the STF and the STJ; art. 15 of the TST's
 * Instrução Normativa 39/2016 adds those of the TST), `plenary` item V (plenário and órgão especial, and the súmulas
 * that they approve). Any other decision is `persuasive`, as are themes of the TNU, which govern the federal small-claims
 * courts alone (Lei 10.259/2001, art. 14).
 */
export const bindingLevels = ['control', 'qualified', 'summary', 'plenary', 'persuasive'] as const;
export type BindingLevel = (typeof bindingLevels)[number];

/** What of a decision tells its level. */
export interface Cited {
  court: string;
  /** As courts cite it, such as `REsp 1.234.567/SP` or `Tema 69`. */
  number: string;
  kind?: DecisionKind | undefined;
  class?: string | undefined;
  /** The órgão julgador; empty where it is not known. */
  panel?: string | undefined;
  theme?: string | null | undefined;
  /** What was read of it from the decision's source. */
  binding?: Binding | null | undefined;
}

const levelOf: Record<Binding, BindingLevel> = {
  constitutional_control: 'control',
  binding_sumula: 'control',
  general_repercussion: 'qualified',
  repetitive: 'qualified',
  irdr: 'qualified',
  iac: 'qualified',
  sumula: 'summary',
  special_body: 'plenary',
};

/** By what was read from the source, else by how the decision is cited. `says` is its thesis or its ementa. */
export const bindingLevelOf = (cited: Cited, says = ''): BindingLevel => {
  const { kind, binding } = cited;
  const court = initialsOf(cited.court);
  const isTheme = theme.test(nameOf(cited));
  if ((isTheme || binding === 'general_repercussion') && isDenied(court, says)) return 'persuasive';
  if (binding) return levelOf[binding];
  // Of a theme of a court's table everything was read; one whose court nobody said is not made lighter for that.
  if (kind === 'theme') return 'persuasive';
  if (court === '' && isTheme) return 'qualified';
  const found = bindingOf(cited);
  return found ? levelOf[found] : 'persuasive';
};

/**
 * Why a decision binds; null for one that only persuades. `says` is what its source says of it: that it was decided as
 * a repetitive appeal, or with or without general repercussion.
 */
export const bindingOf = (cited: Cited, says = ''): Binding | null => {
  const { kind = 'ruling', class: sort = '', panel = '' } = cited;
  const [court, number, name] = [initialsOf(cited.court), fold(cited.number.trim()), nameOf(cited)];
  if (kind === 'binding_sumula' || bindingSumula.test(number)) return 'binding_sumula';
  if (kind === 'sumula' || /^sumula(?!\p{L})/u.test(number)) return ofSumula(court);
  if (court === 'STF' && [fold(sort), number].some((text) => control.test(text)))
    return 'constitutional_control';
  if (/^(?:irdr(?!\p{L})|incidente de resolucao de demandas)/u.test(name)) return 'irdr';
  if (/^(?:iac(?!\p{L})|incidente de assuncao)/u.test(name)) return 'iac';
  // The courts of appeal number their IRDR and IAC as themes; a theme that a ruling of theirs names may be another court's.
  if (theme.test(number) && ofAppeal.test(court)) return 'irdr';
  if (isDenied(court, says)) return null;
  return ofTheme(court, name, says) ?? (kind === 'ruling' ? ofPanel(court, panel) : null);
};

const initialsOf = (court: string): string => courtNamed(fold(court)) ?? court.trim().toUpperCase();
const nameOf = ({ theme: of, number }: Cited): string => fold((of ?? number).trim());

const theme = /^tema(?!\p{L})/u;
const bindingSumula = /^(?:sumula vinculante|sv)(?!\p{L})/u;
/** What is decided within an action is of the action: `ED na ADI`, `Referendo na MC na ADI`, `AgR-ED na ADPF`. */
const incident =
  'ed|agr|ag|mc|qo|tpi|ref|referendo|embargos de declaracao|agravo (?:regimental|interno)|medida cautelar|tutela provisoria(?: incidental)?|questao de ordem';
const control = new RegExp(
  `^(?:(?:(?:segund|terceir)os? )?(?:${incident})(?:-(?:${incident})){0,3} (?:n[ao]s?|em) ){0,4}(?:(?:adin?|adc|adpf|ado)(?![\\p{L}\\d])|acao (?:direta|declaratoria) de (?:in)?const|arguicao de descumprimento)`,
  'u',
);
const ofAppeal = /^TJ|^TR[EFT]/u;
/** They decide, but judges do not belong to them: nothing of theirs is of art. 927. */
const outside: ReadonlySet<string> = new Set(['', 'TCU', 'TNU', 'CNJ', 'CJF']);

const ofSumula = (court: string): Binding | null => {
  if (['STF', 'STJ', 'TST'].includes(court)) return 'sumula';
  return outside.has(court) ? null : 'special_body';
};

const ofTheme = (court: string, name: string, says: string): Binding | null => {
  if (court === 'STF')
    return theme.test(name) || /repercussao geral/u.test(fold(says)) ? 'general_repercussion' : null;
  if (court !== 'STJ' && court !== 'TST') return null;
  const isRepetitive =
    /^(?:tema|irr)(?!\p{L})/u.test(name) || /repetitiv|representativo d[ea] controversia/u.test(fold(says));
  return isRepetitive ? 'repetitive' : null;
};

const ofPanel = (court: string, panel: string): Binding | null =>
  !outside.has(court) && whole.test(fold(panel.trim())) ? 'special_body' : null;
const whole = /^(?:(?:tribunal )?pleno|plenario|(?:orgao|corte|conselho) especial)(?!\p{L})/u;

/** True where the STF found no general repercussion: no thesis was stated. A party's plea that there is none says nothing. */
const isDenied = (court: string, says: string): boolean =>
  (court === 'STF' || court === '') && denied.test(fold(says));
const denied = new RegExp(
  [
    '(?<!(?:ausencia|inexistencia|falta) d[ae] )repercussao geral (?:da (?:questao|materia) (?:constitucional )?)?(?:foi |restou )?(?:negada|nao (?:foi )?reconhecida|recusada|rejeitada|afastada|inexistente)',
    '(?<!(?:preliminar|alegacao|arguicao) (?:de|da|quanto a) |alegada )(?:ausencia|inexistencia|falta) d[ae] repercussao geral',
    '(?:negada|negou-se|negou|recusada|rejeitada|afastada|sem|nao (?:ha|tem|possui|existe|reconhecida|reconheceu|se reconhece|se reconheceu)) (?:a )?(?:existencia d[ae] )?repercussao geral',
  ].join('|'),
  'u',
);

/**
 * Levels of which one decision alone decides the outlook of a thesis, unless it was distinguished or overruled. Judges
 * have to observe `summary` and `plenary` too, which count beside others.
 */
export const binds = (level: BindingLevel): boolean => level === 'control' || level === 'qualified';
