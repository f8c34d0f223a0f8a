import {
  type PartsOf,
  type Proposal,
  type ProposalCard,
  proposedParts,
} from '#/lib/domain/briefing/proposal.ts';
import type { Json } from '#/lib/domain/json.ts';

export type ReadProposal = { proposal: Proposal } | { problems: string[] };

/** Problems that a model is told at most. */
const mostProblems = 10;

interface Known {
  /** Blocks that the model was shown. */
  blocks: ReadonlySet<string>;
  /** Puts back what was masked, in a whole text. */
  restore: (text: string) => string;
}

/** Reads what a model wrote by the schema of the card, after what was masked was put back text by text. */
export const readProposal = (
  card: ProposalCard,
  written: string,
  { blocks, restore }: Known,
): ReadProposal => {
  const json = jsonIn(written);
  if (json === undefined) return { problems: ['não é um objeto JSON'] };
  const { data, error } = proposedParts[card].safeParse(restoredIn(json, restore));
  if (error) return { problems: error.issues.slice(0, mostProblems).map(said) };
  const unknown = sourcesIn(data).filter((id) => !blocks.has(id));
  if (unknown.length > 0)
    return {
      problems: unknown.slice(0, mostProblems).map((id) => `sources: ${id} não é um bloco da sessão`),
    };
  return { proposal: { card, parts: data } as Proposal };
};

/** The JSON object in a text; some models put it into a fence or say a word before it. */
export const jsonIn = (text: string): Json | undefined => {
  const [start, end] = [text.indexOf('{'), text.lastIndexOf('}')];
  if (start < 0 || end < start) return undefined;
  try {
    return JSON.parse(text.slice(start, end + 1)) as Json;
  } catch {
    return undefined;
  }
};

/** The same JSON with every text restored. */
export const restoredIn = (value: Json, restore: (text: string) => string): Json => {
  if (typeof value === 'string') return restore(value).toWellFormed();
  if (Array.isArray(value)) return value.map((each) => restoredIn(each, restore));
  if (value instanceof Object)
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, restoredIn(each, restore)]));
  return value;
};

const said = ({ path, message }: { path: readonly PropertyKey[]; message: string }): string =>
  `${path.map(String).join('.') || 'o objeto'}: ${message}`;

const sourcesIn = (parts: PartsOf<ProposalCard>): string[] => {
  if ('items' in parts) return parts.items.flatMap(({ sources }) => sources);
  if ('sections' in parts)
    return parts.sections.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources));
  return [];
};
