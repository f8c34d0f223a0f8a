import { newId } from '#/lib/domain/ids.ts';
import { givenOn } from '../../support/deadlines.ts';
import { docxFile, docxHeader } from '../../support/docx-file.ts';
import { message } from '../../support/factories.ts';
import type { Standing, Target } from './targets.ts';

/** A request that names a session or a decision, and so must reach only its owner's. */
export interface OwnedCall {
  /** The path's id, where the call has one. */
  path: (target: Target) => string;
  body?: (target: Target) => unknown;
  standing?: Standing;
  headers?: Record<string, string>;
  /** True where it names a block as well, which must be of that session. */
  namesBlock?: boolean;
  /** True for a call made up from the route's description, which its owner's record may refuse in its state. */
  mayConflict?: boolean;
}

const session = (suffix = '') => ({
  path: (target: Target) => `/api/sessions/${encodeURIComponent(target.session)}${suffix}`,
});
const decision = {
  path: (target: Target) => `/api/library/decisions/${encodeURIComponent(target.decision)}`,
};
const deadline = (suffix = '') => ({
  path: (target: Target) => `/api/deadlines/${encodeURIComponent(target.deadline)}${suffix}`,
});
const calendar = {
  path: (target: Target) => `/api/calendars/${encodeURIComponent(target.calendar)}`,
};
/** The version of a deadline that nobody has changed. */
const first = { 'If-Match': '"1"' };
const matter = (suffix = '') => ({
  path: (target: Target) => `/api/matters/${encodeURIComponent(target.matter)}${suffix}`,
});
const blocks = (query = '') => session(`/blocks${query}`);

const block = {
  path: ({ session, block }: Target) =>
    `/api/sessions/${encodeURIComponent(session)}/blocks/${encodeURIComponent(block)}`,
};
const answer = (suffix: string): Pick<OwnedCall, 'path' | 'namesBlock'> => ({
  path: ({ session, answer }: Target) =>
    `/api/sessions/${encodeURIComponent(session)}/answers/${encodeURIComponent(answer)}${suffix}`,
  namesBlock: true,
});
const run = () => ({ run: newId() });
/** The version of the first block of a new target. */
const seen = { 'If-Match': '"2"' };

const document = await docxFile('Relatório', 'Intruso');

/**
 * Calls worth making of a route that names a session or a decision. One that is not here, and each form of a body that
 * may have several, is called by what the API's description says of it.
 */
export const knownCalls: Record<string, OwnedCall[]> = {
  'GET /api/sessions/:id': [session(), { ...session(), headers: { 'If-None-Match': '*' } }],
  'PATCH /api/sessions/:id': [
    { ...session(), body: () => ({ title: 'Tomada' }) },
    { ...session(), body: () => ({ pinned: true }) },
    { ...session(), body: () => ({ archived: true }) },
    { ...session(), body: () => ({ trashed: false }), standing: 'trash' },
    { ...session(), body: () => ({ title: 'Tomada' }), headers: { 'If-Match': '*' } },
  ],
  'DELETE /api/sessions/:id': [session(), { ...session('?permanent=true'), standing: 'trash' }],
  'GET /api/sessions/:id/export': [
    session('/export?format=json'),
    session('/export?format=md'),
    session('/export?format=pdf&part=session'),
    session('/export?format=docx&part=briefing'),
  ],
  'GET /api/sessions/:id/blocks': [blocks(), blocks('?before=2'), blocks('?after=0'), blocks('?since=0')],
  'POST /api/sessions/:id/blocks': [{ ...blocks(), body: () => ({ blocks: [message('Intrusa')] }) }],
  'PATCH /api/sessions/:id/blocks/:blockId': [
    { ...block, body: () => ({ content: { text: 'Intrusa' } }), headers: seen, namesBlock: true },
  ],
  'DELETE /api/sessions/:id/blocks/:blockId': [{ ...block, headers: seen, namesBlock: true }],
  'POST /api/sessions/:id/blocks/:blockId/fork': [
    {
      path: (target) => `${block.path(target)}/fork`,
      body: () => ({ key: newId() }),
      namesBlock: true,
    },
  ],
  'GET /api/sessions/:id/find': [session('/find?q=mensagem')],
  'GET /api/sessions/:id/briefing': [session('/briefing')],
  'POST /api/sessions/:id/briefing/document': [
    { ...session('/briefing/document'), body: () => document, headers: docxHeader },
  ],
  'POST /api/sessions/:id/briefing/events': [
    { ...session('/briefing/events'), body: () => ({ type: 'start' }) },
  ],
  'POST /api/sessions/:id/answers': [
    {
      ...session('/answers'),
      body: ({ block }) => ({ blockId: newId(), run: newId(), question: block }),
      namesBlock: true,
    },
  ],
  'POST /api/sessions/:id/answers/:blockId/again': [
    { ...answer('/again'), body: run },
    {
      ...answer('/again'),
      body: ({ blockVersion }) => ({ ...run(), asked: { text: 'Intrusa', blockVersion } }),
    },
  ],
  'POST /api/sessions/:id/answers/:blockId/continue': [{ ...answer('/continue'), body: run }],
  'POST /api/sessions/:id/answers/:blockId/stop': [answer('/stop')],
  'GET /api/sessions/:id/answers/:blockId/stream': [
    answer('/stream'),
    answer('/stream?offset=now'),
    answer('/stream?offset=-1&live=long-poll'),
  ],
  'GET /api/sessions/:id/discretion': [session('/discretion')],
  'PUT /api/sessions/:id/discretion': [
    {
      ...session('/discretion'),
      body: () => ({ discretion: 'clear', answering: true, model: null, agreed: 'alheio.example' }),
    },
  ],
  // A server without a model has nothing to show.
  'GET /api/sessions/:id/departure-preview': [{ ...session('/departure-preview'), mayConflict: true }],
  'GET /api/deadlines/:id': [deadline()],
  'PUT /api/deadlines/:id': [
    { ...deadline(), body: () => ({ title: 'Intrusa', basis: givenOn('2026-05-04') }), headers: first },
  ],
  'DELETE /api/deadlines/:id': [deadline()],
  'PUT /api/deadlines/:id/done': [{ ...deadline('/done'), body: () => ({ done: true }) }],
  'POST /api/deadlines/:id/check': [{ ...deadline('/check'), headers: first }],
  'GET /api/calendars/:id': [calendar],
  'DELETE /api/calendars/:id': [calendar],
  'GET /api/matters/:id': [matter()],
  'PUT /api/matters/:id': [{ ...matter(), body: () => ({ name: 'Tomado' }), headers: { 'If-Match': '"1"' } }],
  'DELETE /api/matters/:id': [matter()],
  'GET /api/matters/:id/sessions': [matter('/sessions')],
  'GET /api/matters/:id/export': [matter('/export')],
  'GET /api/library/decisions/:id': [decision],
  'DELETE /api/library/decisions/:id': [decision],
};

/** Routes that need nobody signed in, and why that is right. Every other route is tried with nobody signed in. */
export const openRoutes: Record<string, string> = {
  'GET /api/health': 'tells a state without any record',
  'GET /api/health/live': 'tells that the process answers',
  'GET /api/health/ready': 'tells a state without any record',
  'GET /api/openapi.json': 'describes the API',
  'GET /api/feeds/deadlines.ics':
    'needs the token of a secret address: tests/integration/deadline-feed.test.ts',
  'POST /api/first-account':
    'answers only while there is no account: tests/integration/sign-in-first-account.test.ts',
  'POST /api/forgotten-password': 'answers alike whoever asks: tests/integration/forgotten-password.test.ts',
  'POST /api/reset-password': 'needs the token of a link: tests/integration/forgotten-password.test.ts',
  'POST /api/invited-account': 'needs the token of an invitation: tests/integration/invitations.test.ts',
  'POST /api/forms/forgotten-password': 'the same without scripts',
  'POST /api/forms/reset-password': 'the same without scripts',
  'POST /api/forms/invited-account': 'the same without scripts',
  'POST /api/forms/sign-in': 'signs in without scripts: tests/e2e/without-scripts.spec.ts',
  'POST /api/forms/sign-out': 'ends the own sign-in without scripts, if there is one',
  'POST /api/forms/oidc': 'begins a sign-in: tests/integration/openid-connect.test.ts',
  'GET /api/auth/*': 'the sign-in library, its endpoints in accounts.test.ts',
  'POST /api/auth/*': 'the sign-in library, its endpoints in accounts.test.ts',
};
