import { citation } from '#/lib/domain/citation-marks.ts';
import type { Json } from '#/lib/domain/json.ts';
import type { FoundDecision } from '#/lib/domain/library/library-answers.ts';
import { isId } from '#/lib/domain/new-id.ts';
import type { AnswerTools } from '../answerer.ts';
import { blockText } from './block-text.ts';
import { readable } from './readable.ts';

/** Decisions that one search gives. */
const found = 6;
const cut = '\n(O texto continua; o resto não coube.)';

interface LookupLimits {
  /** How many look-ups there may be. */
  calls: number;
  /** UTF-16 units of one. */
  text: number;
  /** UTF-16 units of all together. */
  allText: number;
}

/** What a model looks up in one answer: texts of bounded size, and a bounded number of them. */
export class Lookups {
  readonly #tools: AnswerTools;
  readonly #limits: LookupLimits;
  #calls = 0;
  #text = 0;
  /** The first error of the store. The model is told that a look-up failed, and the answer ends with the error. */
  failure: { error: unknown } | undefined;

  constructor(tools: AnswerTools, limits: LookupLimits) {
    this.#tools = tools;
    this.#limits = limits;
  }

  searchLibrary(query: string): Promise<string> {
    return this.#look(async () => {
      const decisions = await this.#tools.searchLibrary(query, found);
      return decisions.length === 0
        ? 'Nada foi encontrado na biblioteca.'
        : decisions.slice(0, found).map(foundText).join('\n\n');
    });
  }

  readDecision(id: string): Promise<string> {
    return this.#look(async () => {
      const decision = isId(id) ? await this.#tools.readDecision(id) : undefined;
      return decision === undefined
        ? 'Não há decisão com este identificador.'
        : `decisão ${citation('decision', id)}\n${readable(decision as Json)}`;
    });
  }

  readBlock(id: string): Promise<string> {
    return this.#look(async () => {
      const block = isId(id) ? await this.#tools.readBlock(id) : undefined;
      return block ? blockText(block) : 'Não há bloco com este identificador.';
    });
  }

  async #look(read: () => Promise<string>): Promise<string> {
    const { calls, text: most, allText } = this.#limits;
    const room = Math.min(most, allText - this.#text);
    if (this.#calls >= calls || room <= cut.length)
      return 'Não há mais consultas. Responda com o que já tem.';
    this.#calls += 1;
    try {
      const text = await read();
      const given = text.length <= room ? text : text.slice(0, room - cut.length).toWellFormed() + cut;
      this.#text += given.length;
      return given;
    } catch (error) {
      this.failure ??= { error };
      return 'A consulta falhou.';
    }
  }
}

const foundText = ({ decision, field, snippet }: FoundDecision): string => {
  const { id, court, number, rapporteur, judgedOn } = decision;
  const [before, after] = [snippet.cutBefore ? '…' : '', snippet.cutAfter ? '…' : ''];
  return [
    [court, number, rapporteur, judgedOn].filter(Boolean).join(', '),
    citation('decision', id),
    `${field === 'thesis' ? 'tese' : 'ementa'}: ${before}${snippet.text}${after}`,
  ].join('\n');
};
