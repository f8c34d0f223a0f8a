import type { Page, Request } from '@playwright/test';

/** The requests that a page makes of the API, the live stream apart. */
export class RequestLog {
  #made: Request[] = [];
  #aborted: Request[] = [];

  constructor(page: Page) {
    page.on('request', (request) => isCounted(request) && this.#made.push(request));
    page.on('requestfailed', (request) => isCounted(request) && this.#aborted.push(request));
  }

  /** Forgets what was made so far. */
  clear(): void {
    this.#made = [];
    this.#aborted = [];
  }

  /** As `GET /api/sessions/{id}/blocks?since=`, without ids and values. */
  get made(): string[] {
    return this.#made.map(nameOf);
  }

  get aborted(): string[] {
    return this.#aborted.map(nameOf);
  }
}

const isCounted = (request: Request): boolean => {
  const { pathname } = new URL(request.url());
  return pathname.startsWith('/api/') && pathname !== '/api/live';
};

const nameOf = (request: Request): string => {
  const { pathname, searchParams } = new URL(request.url());
  const path = pathname.replace(/[0-9a-f-]{36}/g, '{id}');
  const query = searchParams.has('since') ? '?since=' : '';
  return `${request.method()} ${path}${query}`;
};
