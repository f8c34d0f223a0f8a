import type { Finding } from '#/blocks/progress/definition.ts';
import { citation } from '#/lib/domain/citation-marks.ts';
import type { Block } from '#/lib/domain/session.ts';
import { recognise } from '../guide/recognise/index.ts';
import { nameOf } from './block-text.ts';
import { decidedIn } from './decided-in.ts';
import { tokensIn } from './tokens.ts';

/** What stands in the place of blocks that have no room. */
export interface Summary {
  /** Lines for the model; empty where there is nothing to say. */
  text: string;
  /** The blocks that it says something of, in order. */
  blocks: readonly Block[];
}

export const noSummary: Summary = { text: '', blocks: [] };

/** What the rules recognise, in the order in which a line has it. Facts of one kind follow one word. */
const words: readonly (readonly [word: string, kinds: readonly Finding['kind'][]])[] = [
  ['citações', ['citation', 'statute']],
  ['processos', ['case_number']],
  ['datas', ['date']],
  ['prazos', ['deadline']],
  ['valores', ['amount']],
];

/** Of one kind in one block, and UTF-16 units of each; a longer one is left out, since a part of it may say another thing. */
const mostOfKind = 6;
const mostText = 120;

const lead =
  'Resumo dos blocos mais antigos, que não couberam. Foi feito por regras e só tem o que elas reconhecem:';

/**
 * A line for each of the newest blocks in which the rules recognise something or the lawyer decided something, within so
 * many tokens. `findings` are what the rules recognise in the blocks.
 */
export const summaryOf = (
  blocks: readonly Block[],
  findings: readonly Finding[],
  tokens: number,
): Summary => {
  const bySource = Map.groupBy(findings, ({ source }) => source);
  const lines: { block: Block; line: string }[] = [];
  let left = tokens - tokensIn(lead);
  for (const block of blocks.toReversed()) {
    const said = saidOf(block, bySource.get(block.id) ?? []);
    if (said === '') continue;
    const line = `- nº ${block.position}, ${nameOf(block)} ${citation('block', block.id)}: ${said}`;
    left -= tokensIn(`\n${line}`);
    if (left < 0) break;
    lines.unshift({ block, line });
  }
  if (lines.length === 0) return noSummary;
  return {
    text: [lead, ...lines.map(({ line }) => line)].join('\n'),
    blocks: lines.map(({ block }) => block),
  };
};

const saidOf = (block: Block, findings: readonly Finding[]): string => {
  const named = findings.filter(({ kind }) => kind === 'party');
  const names = [...new Set(named.map(({ text }) => text))];
  const facts = words.map(([word, kinds]) =>
    listOf(word, findings.filter(({ kind }) => kinds.includes(kind)).map(written)),
  );
  const parties = named.map(({ role, text }) => `${role ?? 'parte'}: ${text}`);
  return [...facts, listOf('partes', parties.filter(namesAgain(names))), ...decidedOf(block, names)]
    .filter(Boolean)
    .join('; ');
};

const decidedOf = (block: Block, names: readonly string[]): string[] => {
  const decided = decidedIn(block).filter(namesAgain(names));
  return decided.length === 0 ? [] : [`decidido: ${decided.join(', ')}`];
};

/**
 * Whether the rules recognise each of the names that stand in a text in that text alone too. Otherwise masking, which
 * reads the summary without the words that stood around the name, would not find it.
 */
const namesAgain =
  (names: readonly string[]) =>
  (text: string): boolean => {
    const within = names.filter((name) => text.includes(name));
    if (within.length === 0) return true;
    const again = recognise(text).filter(({ kind }) => kind === 'party');
    return within.every((name) => again.some((party) => party.text.includes(name)));
  };

/** As the text has it; a day that was counted from another one as that day. */
const written = ({ text, value, countedFrom }: Finding): string =>
  countedFrom ? `${text} (${value})` : text;

const listOf = (word: string, texts: readonly string[]): string => {
  const shown = [...new Set(texts.map((text) => text.replace(/\s+/gu, ' ')))]
    .filter(({ length }) => length <= mostText)
    .slice(0, mostOfKind);
  return shown.length === 0 ? '' : `${word}: ${shown.join(', ')}`;
};
