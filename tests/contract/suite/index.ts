import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountDB } from '#/lib/db/account.ts';
import type { DeadlinesDB } from '#/lib/db/deadlines.ts';
import type { LibraryDB } from '#/lib/db/library.ts';
import type { MattersDB } from '#/lib/db/matters.ts';
import type { PracticesDB } from '#/lib/db/practices.ts';
import type { SearchDB } from '#/lib/db/search.ts';
import type { SessionsDB } from '#/lib/db/sessions.ts';
import { accountRules } from './account.ts';
import { answerEndings } from './answer-endings.ts';
import { answerStates } from './answer-states.ts';
import { answerVersions } from './answer-versions.ts';
import { answers } from './answers.ts';
import { append } from './append.ts';
import { arrange } from './arrange.ts';
import { briefing } from './briefing.ts';
import { type Context, clientsOf, librariesOf, ownersOf, plannersOf, practicesOf } from './context.ts';
import { create } from './create.ts';
import type { ContractDatabase, ContractEngine } from './database.ts';
import { deadlineCalendarRules } from './deadline-calendars.ts';
import { deadlineRules } from './deadlines.ts';
import { discretionRules } from './discretion.ts';
import { engineRules } from './engine.ts';
import { forks } from './forks.ts';
import { library as libraryRules } from './library.ts';
import { libraryIndex } from './library-index.ts';
import { librarySearch } from './library-search.ts';
import { libraryStatutes } from './library-statutes.ts';
import { librarySynonyms } from './library-synonyms.ts';
import { limitRules } from './limits.ts';
import { list } from './list.ts';
import { listFilterRules } from './list-filters.ts';
import { matterConflictRules } from './matter-conflicts.ts';
import { matterSessionRules } from './matter-sessions.ts';
import { matterRules } from './matters.ts';
import { open } from './open.ts';
import { owner } from './owner.ts';
import { practiceRules } from './practice.ts';
import { recordRules } from './records.ts';
import { releasedRules } from './released.ts';
import { repeatRules } from './repeat.ts';
import { revise } from './revise.ts';
import { RuleBook, writtenRules } from './rules.ts';
import { searchRules } from './search.ts';
import { searchIndexRules } from './search-index.ts';
import { searchMatterRules } from './search-matters.ts';
import { tagRules } from './tags.ts';
import { takeInRules } from './take-in.ts';
import { versions } from './versions.ts';

const sections: Record<string, (context: Context) => void> = {
  Owner: owner,
  Create: create,
  List: list,
  'Filters of the list': listFilterRules,
  Open: open,
  Append: append,
  'Revise and remove': revise,
  Answers: answers,
  'Ends of answers': answerEndings,
  'States of answers': answerStates,
  'Versions of answers': answerVersions,
  Forks: forks,
  Briefing: briefing,
  'Take in': takeInRules,
  'Announced records': recordRules,
  Arrange: arrange,
  Tags: tagRules,
  'Versions, time, changes': versions,
  Library: libraryRules,
  'Search in the library': librarySearch,
  'Synonyms of the library': librarySynonyms,
  'Statutes of the library': libraryStatutes,
  'Index of the library': libraryIndex,
  Practice: practiceRules,
  Matters: matterRules,
  'Sessions of matters': matterSessionRules,
  'Conflicts of matters': matterConflictRules,
  Discretion: discretionRules,
  Deadlines: deadlineRules,
  'Calendars of deadlines': deadlineCalendarRules,
  Search: searchRules,
  'Index of the search': searchIndexRules,
  'Search by matters': searchMatterRules,
  Account: accountRules,
  Limits: limitRules,
  Engine: engineRules,
  'Earlier releases': releasedRules,
  'Repeated calls': repeatRules,
};

/** Tests every rule of docs/store-contract.md on an engine. */
export const describeContract = (engine: ContractEngine): void => {
  describe(`store contract on ${engine.name}`, () => {
    const book = new RuleBook();
    let database: ContractDatabase;
    let store: SessionsDB;
    let library: LibraryDB;
    let account: AccountDB;
    let practices: PracticesDB;
    let matters: MattersDB;
    let deadlines: DeadlinesDB;
    let search: SearchDB;
    beforeAll(async () => {
      database = await engine.migrated();
      ({
        sessions: store,
        library,
        account,
        practices,
        matters,
        deadlines,
        search,
      } = await database.openDoors());
    });
    afterAll(async () => {
      await store?.close();
      await engine.cleanUp();
    });

    const context: Context = {
      engine,
      rule: (id, text, test) => book.rule(id, text, test),
      database: () => database,
      store: () => store,
      library: () => library,
      account: () => account,
      matters: () => matters,
      clients: () => clientsOf(matters, store),
      search: () => search,
      owners: () => ownersOf(store),
      libraries: () => librariesOf(library),
      practices: () => practicesOf(practices),
      deadlines: () => deadlines,
      planners: () => plannersOf({ sessions: store, matters, deadlines }),
    };
    for (const [name, section] of Object.entries(sections)) describe(name, () => section(context));

    it('holds every rule that is written, and no other', () => {
      expect(book.compare(writtenRules())).toEqual({ untested: [], unknown: [] });
    });
  });
};
