import { AccountDB } from '#/lib/db/account.ts';
import { DeadlinesDB } from '#/lib/db/deadlines.ts';
import type { Engine } from '#/lib/db/engine.ts';
import { LibraryDB } from '#/lib/db/library.ts';
import { MattersDB } from '#/lib/db/matters.ts';
import { PracticesDB } from '#/lib/db/practices.ts';
import { SearchDB } from '#/lib/db/search.ts';
import { SearchIndexing } from '#/lib/db/search-indexing.ts';
import { SessionsDB } from '#/lib/db/sessions.ts';
import type { Doors } from '../contract/suite/database.ts';

/** The store's public interfaces on an engine: sessions and libraries. */
export const doorsOf = (engine: Engine): Doors => ({
  sessions: new SessionsDB(engine),
  library: new LibraryDB(engine),
  practices: new PracticesDB(engine),
  deadlines: new DeadlinesDB(engine),
  search: new SearchDB(engine),
  indexedSearch: () => new SearchDB(engine, new SearchIndexing(engine)),
  account: new AccountDB(engine),
  matters: new MattersDB(engine),
});
