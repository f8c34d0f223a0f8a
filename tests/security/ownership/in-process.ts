import type { Person } from '../../support/factories.ts';
import type { TestHttpApp } from '../../support/http-app.ts';
import type { Caller } from '../../support/server.ts';
import type { Setting } from './probe.ts';
import { storedRecords } from './stored-records.ts';
import { type Ask, newTarget } from './targets.ts';

export const nobody: Caller = { name: 'Ninguém', email: '' };

/** Who asks, on the API without a server. */
export const settingOf = (juca: TestHttpApp): { ask: Ask; setting: Setting } => {
  const { ana, bruno, carla } = juca;
  const personOf = ({ email }: Caller): Person | undefined =>
    [ana, bruno, carla].find((each) => each.email === email);
  const ask: Ask = (caller, path, request) => juca.ask(personOf(caller), path, request);
  const setting = {
    ana,
    bruno,
    carla,
    unknown: [nobody],
    newTarget: (owner: Caller, standing: 'active' | 'trash') => newTarget(ask, owner, standing),
    records: () => storedRecords(juca.databasePath),
  };
  return { ask, setting };
};
