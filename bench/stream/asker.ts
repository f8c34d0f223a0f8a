import { newId } from '#/lib/domain/ids.ts';

const question =
  'O plano de saúde negou a cirurgia que o médico indicou. Que prazo temos, e o que falta juntar?';

/** An answer that was asked for. */
export interface Asked {
  session: string;
  blockId: string;
}

/** One user of the API who has questions answered. Each method throws where the server refuses. */
export class Asker {
  readonly #origin: string;
  readonly #headers: Record<string, string>;

  constructor(origin: string, headers: Record<string, string>) {
    this.#origin = origin;
    this.#headers = headers;
  }

  /** Has a question answered in a new session, whose texts may go to this host. */
  async ask(host: string): Promise<Asked> {
    const [asked, blockId] = [newId(), newId()];
    const block = { id: asked, role: 'user', type: 'message', content: { text: question } };
    const { session } = await this.#send('POST', '/api/sessions', { blocks: [block] });
    const path = `/api/sessions/${session.id}`;
    const discretion = { discretion: 'masked', answering: true, model: null, agreed: host };
    await this.#send('PUT', `${path}/discretion`, discretion);
    await this.#send('POST', `${path}/answers`, { blockId, run: newId(), question: asked });
    return { session: session.id, blockId };
  }

  /** The answer as it is stored. */
  async stored({
    session,
    blockId,
  }: Asked): Promise<{ state: string; failure?: string | null; text: string }> {
    const { blocks } = await this.#send('GET', `/api/sessions/${session}/blocks`);
    return blocks.find(({ id }: { id: string }) => id === blockId).content;
  }

  async #send(method: string, path: string, body?: object) {
    const response = await fetch(`${this.#origin}${path}`, {
      method,
      headers: { ...this.#headers, Origin: this.#origin, 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${method} ${path} was answered ${response.status}.`);
    return response.json();
  }
}
