import type { AnswerMark } from '#/blocks/answer/definition.ts';
import type { BlockContent } from '#/blocks/definitions.ts';
import { contentAs, labelOf } from '#/lib/domain/block-content.ts';
import type { CitationMark } from '#/lib/domain/citation-marks.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import { decisionName, isSameDecision } from '#/lib/domain/law/decision-name.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import type { Block } from '#/lib/domain/session.ts';
import { textsOf } from '../conference/check-references.ts';
import { namesOfDecision } from '../conference/decision-names.ts';
import type { NamedCase, NamedDecision } from '../conference/extract.ts';
import { DecisionJudge } from '../conference/judge-decision.ts';
import type { AnswerSources } from './answer-sources.ts';
import { isSource, type SourceText, sourceOf } from './source-text.ts';

/** What the rules found of one name or id. */
export type Finding = Pick<AnswerMark, 'target' | 'standing' | 'name'>;

export const unknown: Finding = { target: null, standing: 'unchecked' };

/** What was found, and whether a text of the session may still tell of it. */
export interface Looked {
  finding: Finding;
  mayBeInSession: boolean;
}

/** The sources that an answer names, each read once. */
export class CitedSources {
  readonly #sources: AnswerSources;
  readonly #check: () => void;
  readonly #judge: DecisionJudge;
  readonly #decisions = new Map<string, Promise<Decision | undefined>>();
  readonly #blocks: Map<string, Block>;
  readonly #cited = new Map<string, Finding>();
  readonly #found = new Set<string>();

  /** `check` throws where nobody waits any more. */
  constructor(sources: AnswerSources, check: () => void) {
    this.#sources = sources;
    this.#check = check;
    this.#judge = new DecisionJudge(sources.library);
    this.#blocks = new Map(sources.blocks.map((block) => [block.id, block]));
  }

  /** A source cited by its id. */
  async byId(kind: CitationMark['kind'], id: string): Promise<Finding> {
    const key = `${kind} ${id}`;
    const known = this.#cited.get(key);
    if (known) return known;
    const found = kind === 'block' ? await this.#block(id) : await this.#decision(id);
    this.#cited.set(key, found);
    return found;
  }

  /** A decision or a case by its name: in the library, or among the precedents of the session. */
  async byName(named: NamedDecision | NamedCase): Promise<Looked> {
    this.#check();
    const { standing, decision } = await this.#judge.judge(named);
    if (decision) {
      this.#found.add(decision);
      const { number } = (await this.readDecision(decision)) ?? { number: named.value };
      return known({ target: decision, standing: 'found', name: number });
    }
    const own = this.#ownPrecedent(named.value);
    if (own) return known({ target: own.id, standing: 'found', name: own.number });
    // Several courts have a decision of that number.
    if (standing === 'confirmed') return known({ target: null, standing: 'found' });
    return { finding: unknown, mayBeInSession: standing !== 'absent' };
  }

  /** The decisions of the library that were found by name or id. */
  foundDecisions(): ReadonlySet<string> {
    return this.#found;
  }

  /** The texts of the session that quotations are compared with: those it was written from, and the cited ones. */
  sessionTexts(): SourceText[] {
    return [...this.#blocks.values()].filter(isSource).map(sourceOf);
  }

  /** The text of a block or a decision that was found; undefined where there is none. */
  async textOf(id: string): Promise<SourceText | undefined> {
    const block = this.#blocks.get(id);
    if (block) return sourceOf(block);
    const decision = await this.readDecision(id);
    return decision && { id, text: textsOf(decision).join('\n\n') };
  }

  /** Whether a source counts also where a quotation does not name it. */
  isOpen(id: string): boolean {
    const block = this.#blocks.get(id);
    return !block || isSource(block);
  }

  /** Whether it is what the lawyer told. */
  isTold(id: string): boolean {
    const block = this.#blocks.get(id);
    return block?.type === 'message' && isSource(block);
  }

  readDecision(id: string): Promise<Decision | undefined> {
    this.#check();
    const read = this.#decisions.get(id) ?? readIn(this.#sources, id);
    this.#decisions.set(id, read);
    return read;
  }

  /** The decisions of the library that have the words, the best first. */
  async search(query: string, limit: number): Promise<string[]> {
    this.#check();
    const { found } = await this.#sources.library.searchDecisions({ query, limit });
    return found.map(({ decision }) => decision.id);
  }

  async #block(id: string): Promise<Finding> {
    this.#check();
    const block = this.#blocks.get(id) ?? (await this.#sources.readBlock(id));
    if (!block || block.removedAt !== null) return unknown;
    this.#blocks.set(id, block);
    const name = labelOf(block);
    return { target: id, standing: 'found', ...(name && { name }) };
  }

  async #decision(id: string): Promise<Finding> {
    const decision = await this.readDecision(id);
    if (decision) {
      this.#found.add(id);
      return { target: id, standing: 'found', name: decision.number };
    }
    const own = this.#precedents().find(({ content }) => content.libraryId === id);
    return own ? { target: own.id, standing: 'found', name: own.content.provenance.number } : unknown;
  }

  #ownPrecedent(value: string): { id: string; number: string } | undefined {
    const name = decisionName(value);
    const own = this.#precedents().find(({ content: { provenance } }) =>
      namesOfDecision({
        court: provenance.court,
        number: provenance.number,
        theme: provenance.theme ?? null,
        class: provenance.class ?? '',
      }).some((each) => isSameDecision(name, each)),
    );
    return own && { id: own.id, number: own.content.provenance.number };
  }

  #precedents(): { id: string; content: BlockContent<'precedent'> }[] {
    return [...this.#blocks.values()].flatMap((block) => {
      const content = contentAs('precedent', block);
      return content ? [{ id: block.id, content }] : [];
    });
  }
}

const known = (finding: Finding): Looked => ({ finding, mayBeInSession: false });

const readIn = async ({ library }: AnswerSources, id: string): Promise<Decision | undefined> => {
  try {
    return await library.getDecision({ id });
  } catch (error) {
    if (error instanceof JucaError && error.code === 'not_found') return undefined;
    throw error;
  }
};
