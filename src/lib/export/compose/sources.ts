import { contentAs } from '#/lib/domain/block-content.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Fact, type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import { blockName } from '../model/index.ts';
import { provenanceLine } from '../model/provenance.ts';

/** A block that is named as a source, and the number that it is named by. */
export interface NumberedSource {
  number: number;
  block: Block;
}

/** What the numbers in brackets mean, with the whole provenance of each decision. */
export const sourceParts = (sources: readonly NumberedSource[], context: ModelContext): Part[] => {
  const { t } = context;
  if (sources.length === 0) return [];
  return [
    { kind: 'heading', level: 1, runs: plain(t('sources.title')) },
    { kind: 'note', runs: plain(t('sources.about')) },
    { kind: 'facts', facts: sources.map((source) => sourceFact(source, context)) },
  ];
};

/** The notes of a document, in words that a reader understands who has never seen the session. */
export const noteParts = (sources: readonly NumberedSource[], context: ModelContext): Part[] => {
  const { t, dayOf } = context;
  if (sources.length === 0) return [];
  const facts = sources.map(({ number, block }): Fact => {
    const decision = contentAs('precedent', block);
    const what = decision
      ? provenanceLine(decision.provenance, context)
      : t('sources.account', { date: dayOf(block.timestamp) });
    return { term: String(number), runs: plain(what), block: number };
  });
  return [
    { kind: 'heading', level: 1, runs: plain(t('sources.notes')) },
    { kind: 'facts', facts },
  ];
};

/** The blocks that others name as their sources, by the numbers that they have in the session. */
export const sourcesOf = (naming: readonly Block[], all: readonly Block[]): NumberedSource[] => {
  const [named, own] = [namedSources(naming), new Set(naming.map(({ id }) => id))];
  return all
    .filter(({ id }) => named.has(id) && !own.has(id))
    .map((block) => ({ number: block.position, block }));
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

const sourceFact = ({ number, block }: NumberedSource, context: ModelContext): Fact => {
  const { t, moment } = context;
  const decision = contentAs('precedent', block);
  const what = decision
    ? provenanceLine(decision.provenance, context)
    : t('sources.made', { name: nameOf(block, context), date: moment(block.timestamp) });
  const text = t('sources.placed', { what, number: block.position });
  return { term: `[${number}]`, runs: plain(text), block: number };
};

const nameOf = (block: Block, context: ModelContext): string =>
  block.type === 'message'
    ? context.t('sources.message', { who: context.t(`roles.${block.role}`) })
    : blockName(block, context);
