import { expect } from 'vitest';
import type { OwnedLibrary } from '#/lib/db/library.ts';
import { analyserVersion, queryTerms } from '#/lib/domain/library/analyse.ts';
import { limits } from '#/lib/domain/limits.ts';
import { decision, decisions } from '../../support/decisions.ts';
import { newCast } from '../../support/factories.ts';
import { rowsOf, run } from '../../support/run-statement.ts';
import { until } from '../../support/until.ts';
import type { Context } from './context.ts';

const summary = 'Recusa de cobertura. Servidão de passagem';

/** As many decisions as wanted, taken in batch by batch. */
const fill = async (library: OwnedLibrary, amount: number) => {
  for (let left = amount; left > 0; left -= limits.decisionsPerBatch) {
    await library.importDecisions({
      decisions: decisions(Math.min(left, limits.decisionsPerBatch), summary),
    });
  }
};

const totalOf = async (library: OwnedLibrary, query: string): Promise<number> => {
  const { withAll } = await library.searchDecisions({ query, limit: 1 });
  return withAll;
};

export const libraryIndex = ({ rule, database, library }: Context): void => {
  /** A library as another analyser left it, which had other terms for the word "servidão". */
  const olderLibrary = async (amount: number) => {
    const owner = newCast().ana;
    await fill(library().for(owner), amount);
    const [term] = queryTerms('servidão');
    const where = `user_id = '${owner.id}'`;
    await run(database(), `update decision_terms set term = 'antigo' where ${where} and term = '${term}'`);
    await run(database(), `update libraries set analyser = ${analyserVersion - 1} where ${where}`);
    return { owner, where };
  };
  const stateOf = (where: string) =>
    rowsOf(database(), `select analyser, older from libraries where ${where}`);
  const current = [{ analyser: analyserVersion, older: '[]' }];

  rule('L-50', 'knows which analyser its index was made by', async () => {
    const { ana } = newCast();
    await fill(library().for(ana), 1);
    expect(await stateOf(`user_id = '${ana.id}'`)).toEqual(current);
  });

  rule('L-51', 'makes the index anew in the background, and leaves nothing of the old one', async () => {
    const { owner, where } = await olderLibrary(120);
    const before = await rowsOf(database(), `select term from decision_terms where ${where} order by term`);
    const doors = await database().openDoors();
    const opened = doors.library.for(owner);
    expect(await totalOf(opened, 'cobertura')).toBe(120);
    await until(async () => expect(await stateOf(where)).toEqual(current));
    expect(await totalOf(opened, 'servidões')).toBe(120);
    const after = await rowsOf(database(), `select term from decision_terms where ${where} order by term`);
    expect(after).toHaveLength(before.length);
    expect(after.map(({ term }) => term)).not.toContain('antigo');
    await doors.sessions.close();
  });

  rule('L-51', 'goes on in the next process where it was interrupted', async () => {
    const { owner, where } = await olderLibrary(100);
    for (let count = 0; count < 3; count += 1) {
      const { library: opened, sessions } = await database().openDoors();
      expect(await totalOf(opened.for(owner), 'cobertura')).toBe(100);
      await sessions.close();
    }
    const { library: opened, sessions } = await database().openDoors();
    await opened.for(owner).countDecisions();
    await until(async () => expect(await stateOf(where)).toEqual(current));
    expect(await totalOf(opened.for(owner), 'servidão')).toBe(100);
    await sessions.close();
  });

  rule('L-52', 'finds every decision meanwhile, also those that come, change and go', async () => {
    const { owner, where } = await olderLibrary(100);
    const doors = await database().openDoors();
    const opened = doors.library.for(owner);
    const listed = (await opened.listDecisions({ limit: 100 })).decisions;
    let expected = 100;
    for (const { id, importedAt: _, updatedAt: __, ...known } of listed.filter(
      (_, index) => index % 9 === 0,
    )) {
      await opened.importDecisions({
        decisions: [{ ...known, details: [], summary: `Recusa de cobertura, revista.` }],
      });
      expect(await totalOf(opened, 'cobertura')).toBe(expected);
      await opened.importDecisions({ decisions: [decision({ summary })] });
      expected += 1;
      expect(await totalOf(opened, 'cobertura')).toBe(expected);
      await opened.removeDecision({ id });
      expected -= 1;
      expect(await totalOf(opened, 'cobertura')).toBe(expected);
      expect(await totalOf(opened, 'revista')).toBe(0);
    }
    await until(async () => expect(await stateOf(where)).toEqual(current));
    expect(await totalOf(opened, 'cobertura')).toBe(expected);
    expect(await totalOf(opened, 'servidão')).toBe(expected);
    expect(await opened.countDecisions()).toEqual({ count: expected });
    await doors.sessions.close();
  });
};
