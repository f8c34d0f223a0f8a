import type { Block } from '#/lib/domain/session.ts';
import { type Fact, type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import { blockName, contentAs } from '../model/index.ts';
import { provenanceLine } from '../model/provenance.ts';
import type { Material } from './index.ts';

/**
 * What the numbers in brackets mean: each block that a statement names, with the whole provenance of a decision. The
 * blocks in `except` are in the document themselves.
 */
export const sourceParts = (
  { blocks, state }: Material,
  context: ModelContext,
  { except = new Set<string>() }: { except?: ReadonlySet<string> } = {},
): Part[] => {
  const { t } = context;
  const named = namedSources(blocks.filter(({ id }) => id === state.blocks.delivery || except.has(id)));
  const cited = blocks.filter(({ id }) => named.has(id) && !except.has(id));
  if (cited.length === 0) return [];
  return [
    { kind: 'heading', level: 1, runs: plain(t('sources.title')) },
    { kind: 'note', runs: plain(t('sources.about')) },
    { kind: 'facts', facts: cited.map((block) => sourceFact(block, context)) },
  ];
};

/** Every id that stands in a list named `sources` or as a `source`, whatever the type of the block. */
const namedSources = (blocks: readonly Block[]): Set<string> => {
  const named = new Set<string>();
  const level: unknown[] = blocks.map(({ content }) => content);
  for (let value = level.pop(); value !== undefined; value = level.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'sources' && Array.isArray(each)) for (const id of each) named.add(String(id));
      else if (key === 'source' && typeof each === 'string') named.add(each);
      else if (typeof each === 'object' && each !== null) level.push(each);
    }
  }
  return named;
};

const sourceFact = (block: Block, context: ModelContext): Fact => {
  const { t, moment } = context;
  const decision = contentAs('precedent', block);
  const text = decision
    ? provenanceLine(decision.provenance, context)
    : t('sources.made', { name: nameOf(block, context), date: moment(block.timestamp) });
  return { term: `[${block.position}]`, runs: plain(text), block: block.position };
};

const nameOf = (block: Block, context: ModelContext): string =>
  block.type === 'message'
    ? context.t('sources.message', { who: context.t(`roles.${block.role}`) })
    : blockName(block, context);
