import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressHeader } from '#/lib/auth/address.ts';
import type { SignIn } from '#/lib/auth.ts';
import { JucaError } from '#/lib/domain/errors.ts';
import type { LargeBodies } from './large-bodies.ts';
import { type Problem, problemOf } from './problem.ts';

export interface PageParts {
  /** Pages, their assets and Server Actions. */
  pages: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** Who sends a request. */
  userOf: SignIn['userOf'];
  largeBodies: LargeBodies;
}

const methods = ['GET', 'HEAD', 'POST'];
/** As browsers post a form to a Server Action, with scripts and without. */
const formType = /^multipart\/form-data\s*;/i;

/** Why pages, their assets and Server Actions do not take a request, before the framework reads its body. */
export const wrongForPages = ({
  method = '',
  headers,
}: Pick<IncomingMessage, 'method' | 'headers'>): { problem: Problem; headers?: object } | undefined => {
  if (!methods.includes(method)) {
    const allowed = methods.join(', ');
    const error = new JucaError('invalid', `This address takes only ${allowed}.`);
    return { problem: problemOf(error, 405), headers: { Allow: allowed } };
  }
  if (method !== 'POST' || formType.test(headers['content-type'] ?? '')) return undefined;
  return {
    problem: problemOf(new JucaError('invalid', 'A form of the type multipart/form-data is needed.'), 415),
  };
};

/**
 * Answers for pages. A form with a large body takes the turn of the user who posts it, or of the address it comes from.
 * Rejects with `overloaded` where too many wait.
 */
export const pagesInTurn =
  ({ pages, userOf, largeBodies }: PageParts): PageParts['pages'] =>
  async (request, response) => {
    if (request.method !== 'POST') return pages(request, response);
    const { 'content-length': announced, cookie = '', [addressHeader]: address } = request.headers;
    const owner = async () =>
      (await userOf(new Headers({ cookie }), { isUse: false }))?.id ?? String(address);
    const bytes = announced === undefined ? Number.POSITIVE_INFINITY : Number(announced);
    await largeBodies.take(owner, bytes, () => pages(request, response));
  };
