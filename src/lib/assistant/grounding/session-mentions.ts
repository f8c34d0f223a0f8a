import { decisionName } from '#/lib/domain/law/decision-name.ts';
import type { NamedReference } from '../conference/extract.ts';
import type { AnswerGroundingReader } from './answer-reader.ts';
import type { CitedSources } from './cited-sources.ts';
import { statuteKey } from './compare.ts';
import { DecisionIndex } from './decision-index.ts';

/** Where the texts of a session name a statute or a decision; each text is read once. */
export class SessionMentions {
  readonly #cited: CitedSources;
  readonly #reader: AnswerGroundingReader;
  readonly #read = new Set<string>();
  readonly #statutes = new Map<string, string>();
  readonly #decisions = new DecisionIndex<string>();

  constructor(cited: CitedSources, reader: AnswerGroundingReader) {
    this.#cited = cited;
    this.#reader = reader;
  }

  /** The first source that has the reference; undefined where none has. */
  async sourceOf(reference: NamedReference): Promise<string | undefined> {
    await this.#readNew();
    return reference.kind === 'statute'
      ? this.#statutes.get(statuteKey(reference))
      : this.#decisions.find(decisionName(reference.value));
  }

  async #readNew(): Promise<void> {
    const texts = this.#cited.sessionTexts(this.#read);
    if (texts.length === 0) return;
    const { statutes, decisions } = await this.#reader.mentions(texts);
    for (const { id } of texts) this.#read.add(id);
    for (const { key, source } of statutes) if (!this.#statutes.has(key)) this.#statutes.set(key, source);
    for (const { name, source } of decisions) this.#decisions.add(name, source);
  }
}
