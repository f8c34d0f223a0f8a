import type { LiveFeed } from '#/lib/live/live-feed.ts';
import { createRouter } from '../../router.ts';
import { adminAccountRoutes } from './account.ts';
import { adminAccountsRoutes } from './accounts.ts';
import { adminInvitationRoutes } from './invitations.ts';

/** What belongs to administrators: each route works with `c.var.admin` alone, which only `requireAdmin` gives. */
export const adminRoutes = (feed: Pick<LiveFeed, 'recheck'>) =>
  createRouter()
    .route('/', adminAccountsRoutes())
    .route('/', adminAccountRoutes(feed))
    .route('/', adminInvitationRoutes());
