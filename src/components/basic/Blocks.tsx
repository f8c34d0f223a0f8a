import { blockHash } from '#/lib/client/reading/block-hash.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import { placedBlock } from '#/lib/export/compose/session.ts';
import type { ModelContext } from '#/lib/export/model/context.ts';
import { AnswerForms } from './AnswerForms.tsx';
import { EvaluationForm } from './BriefingForms.tsx';
import { ForkForm } from './ForkForm.tsx';
import type { FormPlace } from './Form.tsx';
import { Parts } from './Parts.tsx';
import { ResendForm } from './ResendForm.tsx';

interface Props extends FormPlace {
  blocks: readonly Block[];
  state: BriefingState;
  context: ModelContext;
  isWritable: boolean;
  /** Of the newest block of the session. */
  lastPosition: number;
}

/** The blocks of a session in order, each as it is written on paper; precedents and answers with the forms of what can be done. */
export function Blocks({ blocks, state, context, isWritable, lastPosition, ...place }: Props) {
  return blocks.map((block) => (
    <article
      key={block.id}
      id={blockHash(block.position).slice(1)}
      className="flex flex-col gap-3 rounded-card bg-surface px-5 py-4"
    >
      <Parts parts={placedBlock(block, context)} />
      {isWritable && state.precedents.includes(block.id) && <EvaluationForm {...place} block={block} />}
      {isWritable && <AnswerForms {...place} block={block} isLast={block.position === lastPosition} />}
      {isWritable && block.role === 'user' && <ResendForm {...place} block={block} blocks={blocks} />}
      {isWritable && !block.removedAt && <ForkForm {...place} block={block} />}
    </article>
  ));
}
