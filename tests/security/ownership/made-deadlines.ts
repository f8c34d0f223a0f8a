import { newId } from '#/lib/domain/ids.ts';
import { appealBasis, calendarFile, closedDay, newDeadline } from '../../support/deadlines.ts';
import type { TestHttpApp } from '../../support/http-app.ts';
import { settingOf } from './in-process.ts';

/** What is wrong with deadlines and calendars: Carla makes and reads what is Carla's, and reckons by nothing of Ana's. */
export const violationsOfDeadlines = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const { ana, carla } = setting;
  const court = `T${newId().slice(-3).toUpperCase().replace(/\d/g, 'X')}`;
  const textOf = async (path: string, who = carla) => (await ask(who, path)).text();
  const add = async (who: typeof ana, title: string) =>
    ask(who, '/api/deadlines', { method: 'POST', body: newDeadline({ title, basis: appealBasis(court) }) });
  const keep = (who: typeof ana, source: string, days = [closedDay()]) =>
    ask(who, '/api/calendars', { method: 'PUT', body: { calendar: calendarFile(days, { court, source }) } });
  await keep(ana, 'Fonte de Ana');
  await add(ana, 'De Ana');
  const { request } = appealBasis(court) as { request: object };
  const reckoned = await ask(carla, '/api/deadlines/reckoning', { method: 'POST', body: request });
  const { lastDay } = (await reckoned.json()) as { lastDay: string };
  await add(carla, 'De Carla');
  await keep(carla, 'Fonte de Carla', []);
  const groups = ['check', 'later'].map((group) => `/api/deadlines?group=${group}&today=2026-01-05`);
  const [carlas, anas] = await Promise.all([
    Promise.all([...groups, '/api/calendars'].map((path) => textOf(path))),
    Promise.all([...groups, '/api/calendars'].map((path) => textOf(path, ana))),
  ]);
  const [all, own] = [carlas.join(), anas.join()];
  return [
    ...(lastDay === '2026-03-31' ? [] : ['Carla reckons by a calendar of Ana’s']),
    ...(/De Ana|Fonte de Ana/.test(all) ? ['Carla reads a deadline or a calendar of Ana’s'] : []),
    ...(/De Carla/.test(all) && /Fonte de Carla/.test(all) ? [] : ['what Carla made is not Carla’s']),
    ...(/De Carla|Fonte de Carla/.test(own) ? ['Ana has what Carla made'] : []),
    ...(/Fonte de Ana/.test(own) ? [] : ['Carla changed a calendar of Ana’s']),
  ];
};
