import type { ChatReport } from '#/lib/domain/chat-report.ts';
import { limits } from '#/lib/domain/limits.ts';
import { ApiError } from '../api/api-error.ts';
import { upload } from '../api/upload.ts';

/** A file whose import has ended, by its report or its failure. */
export type EndedImport = { name: string } & ({ report: ChatReport } | { error: unknown });

export interface ChatImportsView {
  /** The file that is being sent; `share` goes from 0 to 1, and `left` is the number of files after it. */
  running: { name: string; share: number; left: number } | null;
  /** What ended since the last start, in the order of the files. */
  ended: readonly EndedImport[];
}

type Send = (file: File, onProgress: (share: number) => void, signal: AbortSignal) => Promise<ChatReport>;

const sendToServer: Send = async (file, onProgress, signal) => {
  if (file.size > limits.importChats) throw new ApiError(0, 'too_large', '', { limit: 'importChats' });
  return upload<ChatReport>('/api/conversations/import', file, onProgress, signal);
};

export const nothingImported: ChatImportsView = { running: null, ended: [] };

/**
 * Imports of files with conversations, one file after another. They go on while another screen is shown; what was taken
 * before one is stopped is kept.
 */
export class ChatImports {
  readonly #send: Send;
  readonly #listeners = new Set<() => void>();
  #view = nothingImported;
  #controller: AbortController | null = null;

  constructor(send: Send = sendToServer) {
    this.#send = send;
  }

  readonly view = (): ChatImportsView => this.#view;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Imports the files; resolves with what ended, once all have or it was stopped. Nothing where an import is under way. */
  async start(files: readonly File[]): Promise<readonly EndedImport[]> {
    if (this.#controller) return [];
    const controller = new AbortController();
    this.#controller = controller;
    this.#set({ ended: [] });
    for (const [index, file] of files.entries()) {
      const ended = await this.#import(file, files.length - index - 1, controller.signal);
      if (controller.signal.aborted) break;
      this.#set({ ended: [...this.#view.ended, ended] });
    }
    this.#controller = null;
    this.#set({ running: null });
    return this.#view.ended;
  }

  /** Stops the file that is being sent, and leaves the others. */
  stop(): void {
    this.#controller?.abort();
  }

  /** Takes the reports away. */
  dismiss(): void {
    this.#set({ ended: [] });
  }

  async #import(file: File, left: number, signal: AbortSignal): Promise<EndedImport> {
    const { name } = file;
    const show = (share: number) => this.#set({ running: { name, share, left } });
    show(0);
    try {
      return { name, report: await this.#send(file, show, signal) };
    } catch (error) {
      return { name, error };
    }
  }

  #set(change: Partial<ChatImportsView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

let imports: ChatImports | undefined;

/** The imports of this page. */
export const chatImports = (): ChatImports => {
  imports ??= new ChatImports();
  return imports;
};
