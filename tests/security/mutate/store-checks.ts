import type { StatementDialect } from '#/lib/db/dialect.ts';
import { quickAppendStatement as quickAppend } from '#/lib/db/postgres/quick-append.ts';
import { quickExtendStatement as quickExtend } from '#/lib/db/postgres/quick-extend.ts';
import { compile, type Definition } from '#/lib/db/statement.ts';
import { statements } from '#/lib/db/statements.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import {
  type Context,
  clientsOf,
  librariesOf,
  ownersOf,
  plannersOf,
  practicesOf,
} from '../../contract/suite/context.ts';
import type { Doors } from '../../contract/suite/database.ts';
import { deadlineRules } from '../../contract/suite/deadlines.ts';
import { discretionRules } from '../../contract/suite/discretion.ts';
import { library as libraryRules } from '../../contract/suite/library.ts';
import { librarySearch } from '../../contract/suite/library-search.ts';
import { libraryStatutes } from '../../contract/suite/library-statutes.ts';
import { librarySynonyms } from '../../contract/suite/library-synonyms.ts';
import { matterConflictRules } from '../../contract/suite/matter-conflicts.ts';
import { matterSessionRules } from '../../contract/suite/matter-sessions.ts';
import { matterRules } from '../../contract/suite/matters.ts';
import { owner } from '../../contract/suite/owner.ts';
import { practiceRules } from '../../contract/suite/practice.ts';
import { searchRules } from '../../contract/suite/search.ts';
import { beginRun } from '../../support/answers.ts';
import { addKnownDeadlines } from '../../support/deadlines.ts';
import { recordKnownDeparture } from '../../support/departures.ts';
import { type Cast, messages, newCast } from '../../support/factories.ts';
import { knownDecision } from '../../support/library-values.ts';
import { makeKnownMatter } from '../../support/matters.ts';
import { indexKnown } from '../../support/search-values.ts';
import { statute } from '../../support/statutes.ts';
import {
  type InTransaction,
  type PreparedStatement,
  violationsOfStatement,
} from '../ownership/statement-matrix.ts';
import { parametersFor } from '../ownership/statement-parameters.ts';
import type { Check } from './check.ts';
import type { Mutation } from './places.ts';

/** The rules of docs/store-contract.md about owners. */
const ownerRules = [
  'S-01',
  'S-02',
  'S-03',
  'S-04',
  'L-01',
  'L-02',
  'L-26',
  'L-70',
  'P-03',
  'D-01',
  'K-01',
  'K-24',
  'DL-40',
  'Q-01',
];

/** A new Ana with a session, an answer that is being written, a decision, a statute and a practice, for the statements to reach. */
export interface Seed {
  cast: Cast;
  parameters: ReturnType<typeof parametersFor>;
}

export const seed = async ({
  sessions,
  library,
  practices,
  matters,
  deadlines,
  search,
}: Doors): Promise<Seed> => {
  const cast = newCast();
  await library.for(cast.ana).keepStatute(statute());
  const { outcomes } = await library.for(cast.ana).importDecisions({ decisions: [knownDecision] });
  const { session, blocks } = await sessions.for(cast.ana).create({ blocks: messages(2) });
  const { session: trashed } = await sessions.for(cast.ana).create({ blocks: messages(1) });
  await sessions.for(cast.ana).trash({ id: trashed.id });
  await sessions.for(cast.ana).tag({ id: session.id, add: ['Urgente'] });
  await practices.for(cast.ana).setPractice(defaultPractice);
  const answered = await beginRun(sessions.for(cast.ana), 'Sim.');
  const { session: empty } = await sessions.for(cast.ana).create({});
  await recordKnownDeparture(sessions.for(cast.ana), session.id);
  const matter = await makeKnownMatter(matters.for(cast.ana), session.id);
  const planned = await addKnownDeadlines(deadlines.for(cast.ana), session.id, matter.id);
  await indexKnown(sessions.for(cast.ana), search.for(cast.ana), session.id);
  const target = {
    session: session.id,
    block: blocks[0]?.id ?? '',
    blockVersion: 0,
    answer: answered.blockId,
    decision: outcomes[0]?.id ?? '',
    ...planned,
    matter: matter.id,
  };
  return { cast, parameters: parametersFor(target, answered, empty.id, planned) };
};

/** The rules about owners, each test of the contract suite as a check. */
export const contractChecks = ({
  sessions,
  library,
  practices,
  matters,
  deadlines,
  search,
}: Doors): Check[] => {
  const checks: Check[] = [];
  const context = {
    rule: (id, text, test) => {
      if (ownerRules.includes(id)) checks.push({ name: `${id} ${text}`, run: test });
    },
    owners: () => ownersOf(sessions),
    libraries: () => librariesOf(library),
    practices: () => practicesOf(practices),
    clients: () => clientsOf(matters, sessions),
    planners: () => plannersOf({ sessions, matters, deadlines }),
    library: () => library,
    search: () => search,
    store: () => sessions,
  } satisfies Partial<Context> as unknown as Context;
  const libraries = [libraryRules, librarySearch, librarySynonyms, libraryStatutes];
  const others = [
    practiceRules,
    discretionRules,
    matterRules,
    matterSessionRules,
    matterConflictRules,
    deadlineRules,
  ];
  for (const section of [owner, ...libraries, ...others]) section(context);
  for (const section of [owner, ...libraries, practiceRules, discretionRules, searchRules]) section(context);
  return checks;
};

/** Runs the mutated statement by itself, for its owner and for a stranger. Empty for what is no statement of the list. */
export const statementCheck = (
  { statement: name, to }: Mutation,
  { cast, parameters }: Seed,
  dialect: StatementDialect,
  inTransaction: InTransaction,
): Check[] => {
  const prepared = prepare(name, to, parameters, dialect);
  if (!prepared) return [];
  return [
    {
      name: `the statement ${name}`,
      run: async () => {
        const violations = await violationsOfStatement(prepared, cast, inTransaction);
        if (violations.length > 0) throw new Error(violations.join('; '));
      },
    },
  ];
};

const prepare = (
  name: string,
  sql: string,
  parameters: Seed['parameters'],
  dialect: StatementDialect,
): PreparedStatement | undefined => {
  const known: Record<string, object> = {
    ...parameters,
    quickAppend: appendValues(parameters),
    quickExtend: { ...parameters.insertPart, ...parameters.growRun },
  };
  const values = known[name];
  const all: Record<string, Definition<unknown, unknown>> = { ...statements, quickAppend, quickExtend };
  const definition = all[name];
  if (!values || !definition) return undefined;
  const { bind } = compile(name, definition, dialect);
  return { name, sql, bind: (owner) => bind({ ...values, owner }) };
};

const appendValues = ({ growForBlock, insertBlock }: Seed['parameters']) => ({
  ...insertBlock,
  ...growForBlock,
  title: 'Nova',
});
