/** A file to be imported, or a text under a name that the reader is shown. */
export interface ImportedFile {
  name: string;
  content: Blob;
}

/** A file whose import has ended, by its report or its failure. */
export type EndedImport<Report> = { name: string } & ({ report: Report } | { error: unknown });

export interface ImportsView<Report> {
  /** The file that is being sent; `share` goes from 0 to 1, and `left` is the number of files after it. */
  running: { name: string; share: number; left: number } | null;
  /** What ended since the last start, in the order of the files. */
  ended: readonly EndedImport<Report>[];
}

export type SendFile<Report> = (
  content: Blob,
  onProgress: (share: number) => void,
  signal: AbortSignal,
) => Promise<Report>;

export const nothingImported: ImportsView<never> = { running: null, ended: [] };

/**
 * Imports of files, one file after another. They go on while another screen is shown; what was taken before one is
 * stopped is kept. `hold` is called while one is under way, and what it gives once none is.
 */
export class FileImports<Report> {
  readonly #send: SendFile<Report>;
  readonly #hold: () => () => void;
  readonly #listeners = new Set<() => void>();
  #view: ImportsView<Report> = nothingImported;
  #controller: AbortController | null = null;

  constructor(send: SendFile<Report>, hold: () => () => void) {
    this.#send = send;
    this.#hold = hold;
  }

  readonly view = (): ImportsView<Report> => this.#view;

  /** Calls the listener after each change until the returned function is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Whether a screen shows the imports. */
  get isShown(): boolean {
    return this.#listeners.size > 0;
  }

  /** Imports the files; resolves with what ended, once all have or it was stopped. Nothing where an import is under way. */
  async start(files: readonly ImportedFile[]): Promise<readonly EndedImport<Report>[]> {
    if (this.#controller) return [];
    const controller = new AbortController();
    this.#controller = controller;
    const release = this.#hold();
    this.#set({ ended: [] });
    for (const [index, file] of files.entries()) {
      const ended = await this.#import(file, files.length - index - 1, controller.signal);
      if (controller.signal.aborted) break;
      this.#set({ ended: [...this.#view.ended, ended] });
    }
    this.#controller = null;
    release();
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

  async #import(
    { name, content }: ImportedFile,
    left: number,
    signal: AbortSignal,
  ): Promise<EndedImport<Report>> {
    const show = (share: number) => this.#set({ running: { name, share, left } });
    show(0);
    try {
      return { name, report: await this.#send(content, show, signal) };
    } catch (error) {
      return { name, error };
    }
  }

  #set(change: Partial<ImportsView<Report>>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}
