import type { NewDecision } from '#/lib/domain/library/decision.ts';
import type { Binding } from '#/lib/domain/library/facts.ts';

type Read = Pick<NewDecision, 'court' | 'class' | 'kind' | 'panel' | 'theme' | 'number'>;

const control =
  /^(?:ADI|ADC|ADPF|ADO|ADIn)(?:$|[\s-])|^a[çc][ãa]o direta de inconst|^argui[çc][ãa]o de descumprimento/i;
const whole = /^(?:tribunal pleno|plen[áa]rio|[óo]rg[ãa]o especial|corte especial|conselho especial)$/i;

/**
 * The level at which a decision binds (Código de Processo Civil, art. 927); null for one that does not. `says` is what
 * its source says of it: that it was decided as a repetitive appeal, or with general repercussion.
 */
export const bindingOf = (read: Read, says = ''): Binding | null => {
  const { court, kind, theme } = read;
  if (kind === 'binding_sumula') return 'binding_sumula';
  if (kind === 'sumula') return court === 'STF' || court === 'STJ' ? 'sumula' : null;
  if (court === 'STF' && control.test(read.class)) return 'constitutional_control';
  if (/^IRDR/.test(theme ?? read.number)) return 'irdr';
  if (/^(?:IAC|Incidente de Assun)/i.test(theme ?? read.number)) return 'iac';
  if (court === 'STF' && (theme?.startsWith('Tema') || /repercuss[ãa]o geral/i.test(says)))
    return 'general_repercussion';
  if (theme?.startsWith('Tema') || /repetitiv|representativo d[ea] controv[ée]rsia/i.test(says))
    return court === 'STJ' || court === 'TST' ? 'repetitive' : null;
  return kind === 'ruling' && court !== 'TCU' && whole.test(read.panel) ? 'special_body' : null;
};
