import { citationMarks } from '#/lib/domain/citation-marks.ts';
import { type Part, plain, type Run } from '#/lib/export/document.ts';
import type { BlockModel, ModelContext } from '#/lib/export/model/context.ts';
import { type Insertion, insertedMarkdown } from '#/lib/export/model/inserted-markdown.ts';
import type { AnswerContent, AnswerMark } from './definition.ts';

/** Who wrote the answer and how far it has come, and its text with each source by name and each doubt beside its words. */
export const answer: BlockModel<'answer'> = (content, context) => [
  { kind: 'note', runs: plain(headOf(content, context)) },
  ...textParts(content, context),
];

const headOf = ({ author, state, proposal }: AnswerContent, { t }: ModelContext): string =>
  [
    t(`answer.${proposal ? 'proposers' : 'authors'}.${author.kind}`, { name: author.name }),
    ...(state === 'done' ? [] : [t(`answer.states.${state}`)]),
  ].join(' · ');

const textParts = ({ text, marks }: AnswerContent, context: ModelContext): Part[] => {
  const citations = citationMarks(text).map(({ start, end, kind, id }): Insertion => {
    const mark = marks.find((each) => each.start === start && each.end === end);
    return { start, end, runs: nameOf(kind, id, mark, context) };
  });
  const doubts = marks
    .filter(({ standing, end }) => standing !== 'found' && end <= text.length)
    .map(({ end, standing }): Insertion => ({ start: end, end, runs: doubtOf(standing, context) }));
  return insertedMarkdown(text, [...citations, ...doubts], context);
};

/** A block by its number, a decision by its own; either leads to its block where the session has one. */
const nameOf = (
  kind: 'decision' | 'block',
  id: string,
  mark: AnswerMark | undefined,
  { t, numberOf }: ModelContext,
): Run[] => {
  const block = numberOf(mark?.target ?? id);
  const name =
    mark?.name ||
    (kind === 'block' && block !== undefined
      ? t('answer.block', { number: block })
      : t(`answer.unnamed.${kind}`));
  return [{ text: `[${name}]`, ...(block !== undefined && { block }) }];
};

const doubtOf = (standing: AnswerMark['standing'], { t }: ModelContext): Run[] => [
  { text: ` (${t(standing === 'altered' ? 'answer.altered' : 'answer.unchecked')})`, italic: true },
];
