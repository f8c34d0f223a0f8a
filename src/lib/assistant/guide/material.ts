import type { BlockContent, BlockType } from '#/blocks/definitions.ts';
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
  chart: Piece<'chart'> | undefined;
  delivery: Piece<'delivery'> | undefined;
  favorable: Piece<'precedent'>[];
  unfavorable: Piece<'precedent'>[];
  /** Useful, but not yet said for whom. */
  undecided: Piece<'precedent'>[];
}

/** Precedents that were not found useful stay out: the lawyer decided so. */
export const materialOf = (blocks: readonly Block[]): Material => {
  const useful = pieces(blocks, 'precedent').filter(({ content }) => content.evaluation === 'useful');
  return {
    diagnosis: pieces(blocks, 'diagnosis').at(-1),
    progress: pieces(blocks, 'progress').at(-1),
    balance: pieces(blocks, 'risk_balance').at(-1),
    chart: pieces(blocks, 'chart').at(-1),
    delivery: pieces(blocks, 'delivery').at(-1),
    favorable: useful.filter(({ content }) => content.stance === 'favorable'),
    unfavorable: useful.filter(({ content }) => content.stance === 'unfavorable'),
    undecided: useful.filter(({ content }) => content.stance === null),
  };
};

const pieces = <T extends BlockType>(blocks: readonly Block[], type: T): Piece<T>[] =>
  blocks
    .filter((block) => block.type === type && block.removedAt === null)
    .map(({ id, content }) => ({ id, content: content as BlockContent<T> }));
