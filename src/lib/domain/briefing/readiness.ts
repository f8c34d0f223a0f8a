import type { DeliveryContent, Statement } from '#/blocks/delivery/definition.ts';
import type { DiagnosisContent } from '#/blocks/diagnosis/definition.ts';
import type { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { withoutMarks } from '../document-marks.ts';

/** What a document may still lack before it is sent, in the order in which a reader is told. */
const gapKinds = [
  'pending_points',
  'unjudged',
  'no_side',
  'no_stage',
  'internal_text',
  'unanswered',
  'undated_deadline',
  'past_deadline',
  'doubt',
  'unsourced',
  'edited',
  'proposed',
  'no_signature',
] as const;
type GapKind = (typeof gapKinds)[number];

export interface Gap {
  kind: GapKind;
  /** The passages of the document, or the points, that show it, each once; at most `mostShown`. */
  passages: string[];
  /** How many there are in all. */
  count: number;
}

const mostShown = 3;
const mostCharacters = 120;

/** What stands in a document for something that is still to be completed. */
export const placeholder = { answer: '[resposta a completar]', lastDay: 'a calcular' } as const;

/**
 * Words of a draft: a doubt, a reminder, a gap that was never filled. A question mark counts where it stands twice or in
 * brackets; questions themselves are meant.
 */
const doubtful = [
  'conferir',
  'checar',
  'confirmar com',
  'verificar com',
  'a definir',
  'a confirmar',
  'completar',
  'pendente de confirmação',
  'pendente de conferência',
  'xxx',
];
const doubtfulSigns = ['??', '? ?', '(?)', '[?]', '___', '[...]'];

/** `TODO` as a mark of drafts: in capitals, and not the Portuguese word within a text in capitals. */
export const isTodo = (text: string): boolean =>
  /(?<!\p{L})TODO(?!\p{L}|\s{1,9}\p{Lu}{1,30}(?!\p{L}))/u.test(text);

const isDoubtful = (text: string): boolean => {
  const words = ` ${text.toLowerCase().replace(/[^\p{L}]/gu, ' ')} `;
  return (
    doubtfulSigns.some((sign) => text.includes(sign)) ||
    isTodo(text) ||
    doubtful.some((word) => words.includes(` ${word} `))
  );
};

/** What a document was composed from. */
interface Basis {
  diagnosis?: Pick<DiagnosisContent, 'points' | 'side' | 'stage'> | undefined;
  precedents?: readonly Pick<PrecedentContent, 'provenance' | 'evaluation'>[];
}

/**
 * What is still raw, internal, unanswered, undated, past, doubtful or without a source in a document, and what of its
 * basis waits for the lawyer. A deadline is past that ended before `today`, the reader's day, or before the document was
 * composed.
 */
export const gapsOf = (
  document: Pick<DeliveryContent, 'mode' | 'sections' | 'paths' | 'signature'>,
  { diagnosis, precedents = [] }: Basis,
  today: string,
): Gap[] => {
  const points = diagnosis?.points ?? [];
  const statements = statementsOf(document);
  const texts = statements.map(textOf);
  // A step tells somebody to check: that is no doubt of the document's.
  const steps = new Set(
    document.paths.flatMap((path) => path.steps.filter(({ sources }) => sources.length === 0).map(textOf)),
  );
  const kept = points.filter(({ use }) => use === 'document');
  const pending = points.filter(({ use, kind }) => use === 'proposed' && kind !== 'amount');
  const internal = points.filter(({ use, text }) => use === 'internal' && text.length >= leastInternal);
  const deadlines = kept.filter(({ kind }) => kind === 'deadline');
  const composedOn = document.signature?.date ?? today;
  const presentDay = composedOn > today ? composedOn : today;
  const isStrategy = document.mode === 'estrategia';
  const found: Record<GapKind, string[]> = {
    unjudged: precedents
      .filter(({ evaluation }) => evaluation === null)
      .map(({ provenance: { court, number } }) => [court, number].filter(Boolean).join(', ')),
    no_side: isStrategy && !diagnosis?.side ? [''] : [],
    no_stage: isStrategy && !diagnosis?.stage ? [''] : [],
    pending_points: pending.map(({ text }) => text),
    internal_text: internal
      .map(({ text }) => text)
      .filter((text) => texts.some((each) => each.includes(text))),
    unanswered: texts.filter((text) => text.includes(placeholder.answer)),
    undated_deadline: deadlines.filter(({ day }) => day === null).map(({ text }) => text),
    past_deadline: deadlines.filter(({ day }) => day !== null && day < presentDay).map(({ text }) => text),
    doubt: texts.filter((text) => isDoubtful(text.replaceAll(placeholder.answer, '')) && !steps.has(text)),
    unsourced: statements.filter(lacksSource).map(({ text }) => text),
    edited: statements.filter(({ edited }) => edited).map(({ text }) => withoutMarks(text)),
    proposed: statements.filter(({ by }) => by !== undefined).map(textOf),
    no_signature: document.signature?.name.trim() ? [] : [''],
  };
  return gapKinds.flatMap((kind) => (found[kind].length > 0 ? [gap(kind, found[kind])] : []));
};

/** An internal text shorter than this stands in other sentences by chance. */
const leastInternal = 20;

const textOf = ({ text }: Statement): string => withoutMarks(text);

const gap = (kind: GapKind, all: readonly string[]): Gap => ({
  kind,
  passages: [...new Set(all.filter((text) => text !== '').map(beginningOf))].slice(0, mostShown),
  count: all.length,
});

const beginningOf = (text: string): string =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters).toWellFormed()}…` : text;

const statementsOf = ({ sections, paths }: Pick<DeliveryContent, 'sections' | 'paths'>): Statement[] => [
  ...sections.flatMap(({ statements, table }) => [
    ...statements,
    ...(table?.rows ?? []).map(({ cells, sources }) => ({ text: cells.join(' '), sources })),
  ]),
  ...paths.flatMap(({ steps }) => steps),
];

/** A decision, a statute or an amount that names no block: nobody can say where it comes from. */
const lacksSource = ({ text, sources }: Statement): boolean =>
  sources.length === 0 && /(?<!\p{L})(?:REsp|RE|AgInt|Tema|Súmula|Lei|art\.)\s\d|R\$\s?\d/u.test(text);
