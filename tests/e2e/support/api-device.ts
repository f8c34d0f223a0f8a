import { randomUUID } from 'node:crypto';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import type { BriefingCommand, Reading } from '#/lib/client/commands/briefing.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import type { BlockWindow, OpenedBriefing } from '#/lib/domain/session-answers.ts';
import type { SessionFile } from '#/lib/domain/session-file.ts';

/** A device of a signed-in lawyer that works by the HTTP API alone. */
export class ApiDevice {
  readonly #request: APIRequestContext;
  readonly #origin: string;

  constructor(request: APIRequestContext, origin: string) {
    this.#request = request;
    this.#origin = origin;
  }

  async startSession(text: string): Promise<Session> {
    const { session } = await this.#post<{ session: Session }>('/api/sessions', {
      key: randomUUID(),
      blocks: [message(text)],
    });
    return session;
  }

  /** Takes the file of a session in; gives the id of the session that it became. */
  async importFile(file: SessionFile): Promise<string> {
    return (await this.#post<{ id: string }>('/api/sessions/import', file)).id;
  }

  append(id: string, text: string): Promise<unknown> {
    return this.#post(`/api/sessions/${id}/blocks`, { blocks: [message(text)] });
  }

  /** Appends at most 100 messages at once. */
  appendAll(id: string, texts: readonly string[]): Promise<unknown> {
    return this.#post(`/api/sessions/${id}/blocks`, { blocks: texts.map(message) });
  }

  async brief(id: string, command: BriefingCommand): Promise<OpenedBriefing> {
    for (;;) {
      const told = await this.#post<OpenedBriefing | Reading>(`/api/sessions/${id}/briefing/events`, command);
      // A slow machine may still be reading the session: asked again, it answers when that is done.
      if ('session' in told) return told;
    }
  }

  /** A session whose briefing has a precedent that waits for a verdict; gives the precedent's block too. */
  async startBriefing(text: string): Promise<{ session: Session; precedentId: string }> {
    const { id } = await this.startSession(text);
    const precedentId = newId();
    await this.brief(id, { type: 'start' });
    await this.brief(id, { type: 'chooseSituation', situation: 'avaliando' });
    const { session } = await this.brief(id, {
      type: 'addPrecedent',
      id: precedentId,
      precedent: {
        libraryId: null,
        provenance: {
          source: 'manual',
          court: 'STJ',
          number: 'REsp 1.111.111/SP',
          rapporteur: '',
          judgedOn: null,
          publishedOn: null,
          importedAt: '2026-03-09T14:05:00.000Z',
        },
        summary: 'É abusiva a recusa de cobertura de cirurgia prescrita pelo médico.',
        thesis: '',
      },
    });
    return { session, precedentId };
  }

  /** The session with its last blocks. */
  async open(id: string): Promise<BlockWindow> {
    return json(await this.#request.get(`${this.#origin}/api/sessions/${id}/blocks?limit=100`));
  }

  async block(id: string, blockId: string): Promise<Block | undefined> {
    return (await this.open(id)).blocks.find((block) => block.id === blockId);
  }

  /** A matter of one client with these sessions; gives its id. */
  async startMatter(name: string, client: string, caseNumber: string, sessions: string[]): Promise<string> {
    const parties = [{ name: client, side: 'client' }];
    const { id } = await this.#post<{ id: string }>('/api/matters', {
      key: newId(),
      name,
      caseNumber,
      parties,
    });
    await this.#post('/api/sessions/move', { sessions, matter: id });
    return id;
  }

  async #post<T>(path: string, data: object): Promise<T> {
    const headers = { Origin: this.#origin };
    return json(await this.#request.post(`${this.#origin}${path}`, { data, headers }));
  }
}

const message = (text: string) => ({ id: newId(), role: 'user', type: 'message', content: { text } });

const json = async <T>(response: APIResponse): Promise<T> => {
  if (!response.ok())
    throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`);
  return response.json();
};
