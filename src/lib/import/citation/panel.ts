import { asName } from './names.ts';
import type { Remainder } from './remainder.ts';

const ordinal =
  '(?:\\d{1,2}\\s?[ªaº][.]?|(?:vig[ée]sima |d[ée]cima )?(?:primeira|segunda|terceira|quarta|quinta|sexta|s[ée]tima|oitava|nona)|d[ée]cima|vig[ée]sima|[úu]nica)';
const bodies = 'turma|c[âa]mara|se[çc][ãa]o|grupo|colegiado';
/** Further words of a panel's name, up to the end of its part. */
const more = "(?:\\s[\\p{L}\\d][\\p{L}\\d'’/-]{0,19}\\.?){0,7}";

const source = [
  `(?:subse[çc][ãa]o|se[çc][ãa]o) [IVX\\d]{1,3} especializada em diss[íi]dios [\\p{L}]{4,12}`,
  `se[çc][ãa]o especializada em diss[íi]dios [\\p{L}]{4,12}`,
  `${ordinal}\\s(?:${bodies})${more}`,
  `(?:turma|c[âa]mara) (?:recursal|especial(?:izada)?|reservada|nacional|c[íi]vel|criminal|[úu]nica)${more}`,
  's?b?di-?\\s?(?:1|2|ii?)(?![\\p{L}\\d])',
  'corte especial',
  'tribunal pleno|plen[áa]ri[oa]|conselho especial|[óo]rg[ãa]o especial|conselho da magistratura',
  '(?:turma|se[çc][ãa]o) de [\\p{L} ]{4,30}',
].join('|');

const panel = new RegExp(`(?<![\\p{L}\\d])(?:[A-Z]\\w\\s?[-–]\\s)?(?<panel>${source})`, 'iu');

/** Takes the panel that decided out of a citation. */
export const takePanel = (rest: Remainder): string => asPanel(rest.take(panel)?.panel ?? '');

/** A panel's name as it is cited: `T1 - PRIMEIRA TURMA` becomes `Primeira Turma`. */
export const asPanel = (text: string): string =>
  asName(
    text
      .trim()
      .replace(/^[A-Z]\d\s?[-–]\s?/, '')
      .replace(/^c[âa]maras c[íi]veis \/ /i, '')
      .split(/\s[-–]\s/, 1)
      .join('')
      .replace(/[.;,\s]{1,5}$/, ''),
  );

/** True for a text that names a panel and little else. */
export const isPanel = (text: string): boolean => text.length < 80 && panel.test(text);
