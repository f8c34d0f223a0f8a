import { sessions } from './0001-sessions.ts';
import { signIn } from './0002-sign-in.ts';
import { rowSecurity } from './0003-row-security.ts';
import { copyRole } from './0004-copy-role.ts';
import { library } from './0005-library.ts';
import { analyser } from './0006-analyser.ts';
import { accounts } from './0007-accounts.ts';
import { accountSizes } from './0008-account-sizes.ts';
import { deletions } from './0009-deletions.ts';
import { practices } from './0012-practices.ts';
import { synonyms } from './0013-synonyms.ts';
import { statutes } from './0014-statutes.ts';
import { answers } from './0015-answers.ts';
import { discretion } from './0016-discretion.ts';
import { matters } from './0017-matters.ts';
import { search } from './0018-search.ts';
import { defaultModel } from './0019-default-model.ts';
import { deadlines } from './0020-deadlines.ts';
import { tags } from './0022-tags.ts';
import { overdueLeases } from './0023-overdue-leases.ts';
import type { Migration } from './migration.ts';

/** Every migration in order; the first is number 1. */
export const migrations: readonly Migration[] = [
  sessions,
  signIn,
  rowSecurity,
  copyRole,
  library,
  analyser,
  accounts,
  accountSizes,
  deletions,
  practices,
  synonyms,
  statutes,
  answers,
  discretion,
  matters,
  search,
  defaultModel,
  deadlines,
  tags,
  overdueLeases,
];
