import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
import { type Assessment, assess, type Weighed, weighedOf } from '#/lib/domain/briefing/outlook.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import type { PointKind } from '#/lib/domain/briefing/words.ts';
import type { CitationForm } from '#/lib/domain/citation-forms.ts';
import type { Block } from '#/lib/domain/session.ts';

/** A working block whose content is known by its type. */
export interface Piece<T extends BlockType> {
  id: string;
  content: BlockContent<T>;
}

/** What a briefing has gathered, sorted for those who weigh or write. */
export interface Material {
  diagnosis: Piece<'diagnosis'> | undefined;
  progress: Piece<'progress'> | undefined;
  balance: Piece<'risk_balance'> | undefined;
  favorable: Piece<'precedent'>[];
  unfavorable: Piece<'precedent'>[];
  /** Useful, but not yet said for whom. */
  undecided: Piece<'precedent'>[];
  /** Useful precedents with a stance, each decision once. */
  weighed: Weighed[];
  assessment: Assessment;
  /** Points that may stand in a document, in the order of the texts. */
  points: Point[];
  citations: CitationForm;
}

/** Precedents that were not found useful stay out, and points that the lawyer did not let into documents. */
export const materialOf = (blocks: readonly Block[], citations: CitationForm = 'courts'): Material => {
  const useful = pieces(blocks, 'precedent').filter(({ content }) => content.evaluation === 'useful');
  const diagnosis = pieces(blocks, 'diagnosis').at(-1);
  const weighed = weighedOf(useful);
  return {
    diagnosis,
    progress: pieces(blocks, 'progress').at(-1),
    balance: pieces(blocks, 'risk_balance').at(-1),
    favorable: useful.filter(({ content }) => content.stance === 'favorable'),
    unfavorable: useful.filter(({ content }) => content.stance === 'unfavorable'),
    undecided: useful.filter(({ content }) => content.stance === null),
    weighed,
    assessment: assess(weighed),
    points: (diagnosis?.content.points ?? []).filter(({ use }) => use === 'document'),
    citations,
  };
};

export const pointsOf = ({ points }: Material, kind: PointKind): Point[] =>
  points.filter((point) => point.kind === kind);

/** All useful precedents, whoever they help. */
export const usefulOf = ({ favorable, unfavorable, undecided }: Material): Piece<'precedent'>[] => [
  ...favorable,
  ...unfavorable,
  ...undecided,
];

const pieces = <T extends BlockType>(blocks: readonly Block[], type: T): Piece<T>[] =>
  blocks
    .filter((block) => block.type === type && block.removedAt === null)
    .map(({ id, content }) => ({ id, content: content as BlockContent<T> }));
