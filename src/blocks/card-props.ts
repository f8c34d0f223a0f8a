import type { Block } from '#/lib/domain/session.ts';
import type { BlockContent, WorkingType } from './definitions.ts';

/** What every block's component is given. */
export interface BlockViewProps {
  block: Pick<Block, 'id' | 'role' | 'type' | 'content'>;
  /** The block's version, by which a change says what it is based on; 0 while the block is only on its way. */
  version: number;
  /** Null in a session that is about to be made. */
  sessionId: string | null;
  /** False in a session that cannot be written to. */
  isWritable: boolean;
  /** True where a long text is shown whole; it stays so while the block is scrolled out of sight. */
  isExpanded: boolean;
  onExpand: () => void;
}

/** What the card of a working block is given: its content has been checked against the schema of its type. */
export interface CardProps<T extends WorkingType> extends Omit<BlockViewProps, 'block' | 'sessionId'> {
  blockId: string;
  sessionId: string;
  content: BlockContent<T>;
}
