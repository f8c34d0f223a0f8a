import type { Block } from '#/lib/domain/session.ts';
import type { DecisionLibrary } from '../conference/judge-decision.ts';

/** What an answer is checked against, for its owner alone. */
export interface AnswerSources {
  /** The blocks that the answer was written from. */
  blocks: readonly Block[];
  /** Any block of the session; undefined where there is none. */
  readBlock(id: string): Promise<Block | undefined>;
  library: DecisionLibrary;
}
