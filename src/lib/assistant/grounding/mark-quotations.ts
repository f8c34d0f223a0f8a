import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { evened, wordsIn } from '../conference/verbatim.ts';
import type { AnswerQuotation } from './answer-quotations.ts';
import type { AnswerGroundingReader } from './answer-reader.ts';
import { type CitedSources, type Finding, unknown } from './cited-sources.ts';
import type { Comparison } from './compare.ts';
import type { SourceText } from './source-text.ts';

/** Quotations of one answer that are looked for in the library, and decisions that are compared for each. */
const mostSearches = 40;
const mostCompared = 3;
/** Words of a quotation that are searched for: as many as count in a search. */
const mostWords = 16;
/** UTF-16 units of sources times quotations that are compared: about a second of work. */
const mostWork = 200_000_000;

/** A quotation with the sources that it is said to be from and that are known. */
interface Attributed {
  quotation: AnswerQuotation;
  of: string[];
}

/** The marks of quotations (rules G-03 to G-05). */
export const markQuotations = async (
  quotations: readonly AnswerQuotation[],
  cited: CitedSources,
  reader: AnswerGroundingReader,
): Promise<AnswerMark[]> => {
  if (quotations.length === 0) return [];
  const attributed: Attributed[] = [];
  for (const quotation of quotations) attributed.push({ quotation, of: await knownOf(quotation, cited) });
  const sources = await sourcesOf(attributed, cited);
  const compared = await compare(quotations, sources, reader);
  const findings = attributed.map(({ of }, index) => judge(of, compared[index], cited));
  await searchLibrary(attributed, findings, cited, reader);
  return quotations.map(({ start, end }, index) => ({
    start,
    end,
    kind: 'quotation',
    ...(findings[index] ?? unknown),
  }));
};

const knownOf = async ({ of }: AnswerQuotation, cited: CitedSources): Promise<string[]> => {
  const known: string[] = [];
  for (const { kind, value } of of) {
    const { target } =
      kind === 'name'
        ? (await cited.byName({ kind: 'decision', value, text: value, start: 0, end: 0 })).finding
        : await cited.byId(kind, value);
    if (target !== null) known.push(target);
  }
  return known;
};

/** The session's texts and every source that a quotation names. */
const sourcesOf = async (attributed: readonly Attributed[], cited: CitedSources): Promise<SourceText[]> => {
  const sources = new Map(cited.sessionTexts().map((source) => [source.id, source]));
  for (const id of new Set([...attributed.flatMap(({ of }) => of), ...cited.foundDecisions()])) {
    const source = sources.get(id) ?? (await cited.textOf(id));
    if (source) sources.set(id, source);
  }
  return [...sources.values()];
};

/** A quotation of a known source has to be that source's, or what a message says; any other may be any source's. */
const judge = (of: readonly string[], compared: Comparison | undefined, cited: CitedSources): Finding => {
  const { in: where, near } = compared ?? { in: [], near: null };
  const own =
    where.find((id) => of.includes(id)) ??
    where.find((id) => (of.length === 0 ? cited.isOpen(id) : cited.isTold(id)));
  if (own !== undefined) return { target: own, standing: 'found' };
  const changed = of[0] ?? near;
  return changed === null ? unknown : { target: changed, standing: 'altered' };
};

/** Looks for what nobody is known to have said. */
const searchLibrary = async (
  attributed: readonly Attributed[],
  findings: Finding[],
  cited: CitedSources,
  reader: AnswerGroundingReader,
): Promise<void> => {
  const open = attributed
    .map(({ quotation, of }, index) => ({ quotation, of, index }))
    .filter(({ of, index }) => of.length === 0 && findings[index]?.standing !== 'found')
    .slice(0, mostSearches);
  for (const { quotation, index } of open) {
    const query = wordsIn(evened(quotation.text)).slice(0, mostWords).join(' ').slice(0, 1_000);
    const sources: SourceText[] = [];
    for (const id of await cited.search(query, mostCompared)) {
      const source = await cited.textOf(id);
      if (source) sources.push(source);
    }
    const [compared] = await compare([quotation], sources, reader);
    const finding = judge([], compared, cited);
    if (finding.target !== null) findings[index] = finding;
  }
};

const compare = (
  quotations: readonly AnswerQuotation[],
  sources: readonly SourceText[],
  reader: AnswerGroundingReader,
) => {
  let left = mostWork / Math.max(1, quotations.length);
  const within = sources.filter(({ text }) => {
    left -= text.length;
    return left >= 0;
  });
  return reader.compare(
    quotations.map(({ text }) => text),
    within,
  );
};
