import { newId } from '#/lib/domain/ids.ts';

/** What an administrator's call names: an account, or an invitation. */
export interface AdminTarget {
  account: string;
  invitation: string;
}

export interface AdminCall {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: (target: AdminTarget) => string;
  body?: unknown;
  /** True where the path names an account or an invitation. */
  namesRecord?: boolean;
}

const account = (method: AdminCall['method'], suffix = '', body?: unknown): AdminCall => ({
  method,
  path: ({ account: id }) => `/api/admin/accounts/${encodeURIComponent(id)}${suffix}`,
  namesRecord: true,
  ...(body !== undefined && { body }),
});

/** A call of every route of administration that an administrator is served; the compiler does not know the routes. */
export const adminCalls: Record<string, AdminCall> = {
  'GET /api/admin/accounts': { method: 'GET', path: () => '/api/admin/accounts?search=example' },
  'GET /api/admin/status': { method: 'GET', path: () => '/api/admin/status' },
  'GET /api/admin/accounts/:id': account('GET'),
  'PATCH /api/admin/accounts/:id': account('PATCH', '', { disabled: true }),
  'DELETE /api/admin/accounts/:id/sign-ins': account('DELETE', '/sign-ins'),
  'POST /api/admin/accounts/:id/reset-link': account('POST', '/reset-link', {}),
  'POST /api/admin/accounts/:id/password': account('POST', '/password', {}),
  'GET /api/admin/invitations': { method: 'GET', path: () => '/api/admin/invitations' },
  'POST /api/admin/invitations': { method: 'POST', path: () => '/api/admin/invitations', body: {} },
  'DELETE /api/admin/invitations/:id': {
    method: 'DELETE',
    path: ({ invitation }) => `/api/admin/invitations/${encodeURIComponent(invitation)}`,
    namesRecord: true,
  },
};

/** Ids that nobody has, some of which a careless comparison would take for one of these. */
export const nobodysTargets = ({ account: id, invitation }: AdminTarget): AdminTarget[] =>
  [() => newId(), () => 'x', upper, (given: string) => `${given} `, (given: string) => `${given}\0`].map(
    (change) => ({ account: change(id), invitation: change(invitation) }),
  );

const upper = (id: string): string => id.toUpperCase();
