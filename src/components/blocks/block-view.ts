import type { Block } from '#/lib/domain/session.ts';

/** What every block's component is given. */
export interface BlockViewProps {
  block: Pick<Block, 'id' | 'role' | 'type' | 'content'>;
  /** True where a long text is shown whole; it stays so while the block is scrolled out of sight. */
  isExpanded: boolean;
  onExpand: () => void;
}
