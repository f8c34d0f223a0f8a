import type { Binding } from '../library/facts.ts';

/**
 * How far a decision binds, by art. 927 of the Código de Processo Civil (Lei 13.105/2015), the strongest first:
 * `control` is item I and II (decisions in controle concentrado, súmulas vinculantes), `qualified` item III
 * (repercussão geral, repetitivos, IRDR, IAC), `summary` item IV (súmulas of the STF and the STJ; art. 15 of the TST's
 * Instrução Normativa 39/2016 adds those of the TST), `plenary` item V (plenário and órgão especial). Any other
 * decision is `persuasive`.
 */
export const bindingLevels = ['control', 'qualified', 'summary', 'plenary', 'persuasive'] as const;
export type BindingLevel = (typeof bindingLevels)[number];

/** What of a decision tells its level. */
export interface Cited {
  court: string;
  /** As courts cite it, such as `REsp 1.234.567/SP` or `Tema 69`. */
  number: string;
  /** The órgão julgador; empty where it is not known. */
  panel?: string | undefined;
  /** What the decision's source says of it. */
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

/** By what the source says, else by how the decision is cited. */
export const bindingLevelOf = ({ court, number, panel = '', binding }: Cited): BindingLevel => {
  if (binding) return levelOf[binding];
  const [at, cited] = [court.trim().toUpperCase(), number.trim()];
  if (/^súmula vinculante\b/iu.test(cited)) return 'control';
  if (at === 'STF' && /^(?:ADI|ADC|ADPF|ADO)\b/u.test(cited)) return 'control';
  if (/^(?:tema|IRDR|IAC|IRR|IUJ)(?![\p{L}])/iu.test(cited)) return 'qualified';
  if (/^súmula(?![\p{L}])/iu.test(cited)) return summaryCourts.has(at) ? 'summary' : 'plenary';
  if (/^(?:órgão especial|corte especial|(?:tribunal )?pleno|plenário)/iu.test(panel.trim()))
    return 'plenary';
  return 'persuasive';
};

const summaryCourts = new Set(['STF', 'STJ', 'TST']);

/** Levels that judges and courts have to follow unless they distinguish the case or show that it was overruled. */
export const binds = (level: BindingLevel): boolean => level === 'control' || level === 'qualified';
