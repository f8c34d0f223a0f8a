import { blockHash } from '#/lib/client/reading/block-hash.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import type { Block } from '#/lib/domain/session.ts';
import { placedBlock } from '#/lib/export/compose/session.ts';
import type { ModelContext } from '#/lib/export/model/context.ts';
import { EvaluationForm } from './BriefingForms.tsx';
import type { FormPlace } from './Form.tsx';
import { Parts } from './Parts.tsx';

interface Props extends FormPlace {
  blocks: readonly Block[];
  state: BriefingState;
  context: ModelContext;
  isWritable: boolean;
}

/** The blocks of a session in order, each as it is written on paper; precedents with the form for their evaluation. */
export function Blocks({ blocks, state, context, isWritable, ...place }: Props) {
  return blocks.map((block) => (
    <article
      key={block.id}
      id={blockHash(block.position).slice(1)}
      className="flex flex-col gap-3 rounded-card bg-surface px-5 py-4"
    >
      <Parts parts={placedBlock(block, context)} />
      {isWritable && state.precedents.includes(block.id) && <EvaluationForm {...place} block={block} />}
    </article>
  ));
}
