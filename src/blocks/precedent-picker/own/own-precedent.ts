import type { Facts } from '#/lib/domain/library/facts.ts';
import type { Provenance } from '../../precedent/definition.ts';

/** What is typed about a decision that the lawyer brings along. */
export interface OwnPrecedentForm {
  court: string;
  number: string;
  rapporteur: string;
  /** Calendar days, as `2016-03-14`, or empty. */
  judgedOn: string;
  publishedOn: string;
  summary: string;
  thesis: string;
  /** `pasted` where it was read from a court's page. */
  source: string;
  /** What more was read on the page, as JSON: panel, class, theme, situation; empty for none. */
  facts: string;
}

export const emptyForm: OwnPrecedentForm = {
  court: '',
  number: '',
  rapporteur: '',
  judgedOn: '',
  publishedOn: '',
  summary: '',
  thesis: '',
  source: '',
  facts: '',
};

/** The form as it was kept on the device; an empty one where that cannot be read. */
export const readForm = (json: string | undefined): OwnPrecedentForm => {
  try {
    const kept = JSON.parse(json ?? '{}') as Record<string, unknown>;
    const names = Object.keys(emptyForm) as (keyof OwnPrecedentForm)[];
    const texts = names.map((name) => [name, typeof kept[name] === 'string' ? kept[name] : '']);
    return Object.fromEntries(texts) as unknown as OwnPrecedentForm;
  } catch {
    return emptyForm;
  }
};

export const isEmptyForm = (form: OwnPrecedentForm): boolean =>
  Object.entries(form).every(([name, text]) => name === 'source' || name === 'facts' || text.trim() === '');

/** The form begun for the decision with a number. Of a decision that is half typed nothing but a missing number is set. */
export const begunFor = (number: string, form: OwnPrecedentForm): OwnPrecedentForm => {
  if (isEmptyForm({ ...form, number: '' })) return { ...emptyForm, number };
  return form.number.trim() === '' ? { ...form, number } : form;
};

/** What the form still lacks: a decision is known by its number, and useful by its ementa or its thesis. */
export const missingIn = ({ number, summary, thesis }: OwnPrecedentForm): 'number' | 'text' | null => {
  if (number.trim() === '') return 'number';
  return summary.trim() === '' && thesis.trim() === '' ? 'text' : null;
};

/** The decision as an action takes it; `now` is when one from a court's page was taken in. */
export const precedentOf = (form: OwnPrecedentForm, now: Date) => {
  const isPasted = form.source === 'pasted';
  const provenance: Provenance & { source: 'manual' | 'pasted' } = {
    source: isPasted ? 'pasted' : 'manual',
    court: line(form.court),
    number: line(form.number),
    rapporteur: line(form.rapporteur),
    judgedOn: day(form.judgedOn),
    publishedOn: day(form.publishedOn),
    importedAt: isPasted ? now.toISOString() : null,
    ...(isPasted && factsIn(form.facts)),
  };
  return { libraryId: null, provenance, summary: form.summary.trim(), thesis: form.thesis.trim() };
};

/** The facts that a page gave; none where what was kept cannot be read. */
const factsIn = (json: string): Partial<Facts> => {
  try {
    return json === '' ? {} : JSON.parse(json);
  } catch {
    return {};
  }
};

const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
const day = (text: string): string | null => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null);
