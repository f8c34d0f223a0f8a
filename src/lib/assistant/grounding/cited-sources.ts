import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { labelOf } from '#/lib/domain/block-content.ts';
import type { CitationMark } from '#/lib/domain/citation-marks.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { Decision } from '#/lib/domain/library/decision.ts';
import type { Block } from '#/lib/domain/session.ts';
import { textsOf } from '../conference/check-references.ts';
import type { NamedCase, NamedDecision } from '../conference/extract.ts';
import { DecisionJudge } from '../conference/judge-decision.ts';
import type { AnswerSources } from './answer-sources.ts';
import { OwnPrecedents } from './own-precedents.ts';
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
  readonly #named = new Map<string, Looked>();
  readonly #found = new Set<string>();
  readonly #precedents = new OwnPrecedents();
  readonly #texts = new Map<string, SourceText>();

  /** `check` throws where nobody waits any more. */
  constructor(sources: AnswerSources, check: () => void) {
    this.#sources = sources;
    this.#check = check;
    this.#judge = new DecisionJudge(sources.library);
    this.#blocks = new Map(sources.blocks.map((block) => [block.id, block]));
    for (const block of this.#blocks.values()) this.#precedents.add(block);
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
    const before = this.#named.get(named.value);
    if (before) return before;
    const looked = await this.#look(named);
    this.#named.set(named.value, looked);
    return looked;
  }

  /** The decisions of the library that were found by name or id. */
  foundDecisions(): ReadonlySet<string> {
    return this.#found;
  }

  /**
   * The texts of the session that quotations are compared with: those it was written from, and the cited ones. Blocks in
   * `except` are left out.
   */
  sessionTexts(except?: ReadonlySet<string>): SourceText[] {
    return [...this.#blocks.values()]
      .filter((block) => !except?.has(block.id) && isSource(block))
      .map((block) => this.#sourceOf(block));
  }

  /** The text of a block or a decision that was found; undefined where there is none. */
  async textOf(id: string): Promise<SourceText | undefined> {
    const block = this.#blocks.get(id);
    if (block) return this.#sourceOf(block);
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

  async #look(named: NamedDecision | NamedCase): Promise<Looked> {
    const { standing, decision } = await this.#judge.judge(named);
    if (decision) {
      this.#found.add(decision);
      const { number } = (await this.readDecision(decision)) ?? { number: named.value };
      return known({ target: decision, standing: 'found', name: number });
    }
    const own = this.#precedents.byName(named.value);
    if (own) return known({ target: own.id, standing: 'found', name: own.number });
    // Several courts have a decision of that number.
    if (standing === 'confirmed') return known({ target: null, standing: 'found' });
    return { finding: unknown, mayBeInSession: standing !== 'absent' };
  }

  /** A block that was cited may be what a name stands for that was looked for before. */
  #add(block: Block): void {
    this.#blocks.set(block.id, block);
    this.#precedents.add(block);
    this.#named.clear();
  }

  #sourceOf(block: Block): SourceText {
    const source = this.#texts.get(block.id) ?? sourceOf(block);
    this.#texts.set(block.id, source);
    return source;
  }

  async #block(id: string): Promise<Finding> {
    this.#check();
    const given = this.#blocks.get(id);
    const block = given ?? (await this.#sources.readBlock(id));
    if (!block || block.removedAt !== null) return unknown;
    if (!given) this.#add(block);
    const name = labelOf(block);
    return { target: id, standing: 'found', ...(name && { name }) };
  }

  async #decision(id: string): Promise<Finding> {
    const decision = await this.readDecision(id);
    if (decision) {
      this.#found.add(id);
      return { target: id, standing: 'found', name: decision.number };
    }
    const own = this.#precedents.byLibraryId(id);
    return own ? { target: own.id, standing: 'found', name: own.number } : unknown;
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
