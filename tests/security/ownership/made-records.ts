import { newId } from '#/lib/domain/ids.ts';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { claude } from '../../support/chats/formats.ts';
import { recordKnownDeparture } from '../../support/departures.ts';
import type { TestHttpApp } from '../../support/http-app.ts';
import { materialFile } from '../../support/session-files.ts';
import { settingOf } from './in-process.ts';

/** What the routes that make records are sent. */
const bodies: Readonly<Record<string, () => unknown>> = {
  'POST /api/sessions': () => ({ title: 'De Carla' }),
  'POST /api/sessions/import': () => materialFile(),
  'POST /api/conversations/import': () => JSON.stringify(claude(['De Carla'])),
  'POST /api/matters': () => ({ key: newId(), name: 'De Carla' }),
  'POST /api/library/import': () => 'Processo\nREsp 77 / SP\nEmenta\nServidão de passagem.',
};

export const makingRoutes = Object.keys(bodies);

/** What is wrong with a route that makes records: what Carla makes must be Carla's, and nobody else's. */
export const violationsOfMaking = async (juca: TestHttpApp, route: string): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const [method = '', path = ''] = route.split(' ');
  const [carlas, anas] = [await ownedBy(juca, 'carla'), await ownedBy(juca, 'ana')];
  const { status } = await ask(setting.carla, path, { method, body: bodies[route]?.() });
  return [
    ...(status < 300 ? [] : [`Carla was answered ${status}`]),
    ...((await ownedBy(juca, 'carla')) === carlas + 1 ? [] : ['what Carla made is not Carla’s']),
    ...((await ownedBy(juca, 'ana')) === anas ? [] : ['Ana has what Carla made']),
  ];
};

/** How many records somebody has, asked of the store itself. */
const ownedBy = async (
  { sessions, library, matters, ...cast }: TestHttpApp,
  name: 'ana' | 'carla',
): Promise<number> => {
  const { sessions: listed } = await sessions.for(cast[name]).list({ limit: 100 });
  const { matters: made } = await matters.for(cast[name]).listMatters({ limit: 100 });
  return listed.length + made.length + (await library.for(cast[name]).countDecisions()).count;
};

/** What is wrong with the stream of changes: Carla must hear of what is Carla's, and not of what is Ana's. */
export const violationsOfLive = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const response = await ask(setting.carla, '/api/live');
  const reader = (response.body ?? new ReadableStream()).pipeThrough(new TextDecoderStream()).getReader();
  const { session: anas } = await juca.sessions.for(juca.ana).create();
  const { session: carlas } = await juca.sessions.for(juca.carla).create();
  let heard = '';
  while (!heard.includes(anas.id) && !heard.includes(carlas.id)) {
    const { value, done } = await reader.read();
    if (done) break;
    heard += value;
  }
  await reader.cancel();
  return [
    ...(heard.includes(carlas.id) ? [] : ['Carla did not hear of a session of Carla’s']),
    ...(heard.includes(anas.id) ? ['Carla heard of a session of Ana’s'] : []),
  ];
};

/** What is wrong with how documents are signed: Carla reads and changes what is Carla's, and nothing of Ana's. */
export const violationsOfPractice = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const path = '/api/practice';
  const set = (who: typeof setting.ana, name: string) =>
    ask(who, path, { method: 'PUT', body: { ...defaultPractice, name } });
  const nameOf = async (who: typeof setting.ana) =>
    ((await (await ask(who, path)).json()) as { name: string }).name;
  await set(setting.ana, 'Ana Prado');
  await set(setting.carla, 'Carla Dias');
  return [
    ...((await nameOf(setting.ana)) === 'Ana Prado' ? [] : ['Carla changed how Ana signs']),
    ...((await nameOf(setting.carla)) === 'Carla Dias' ? [] : ['Carla does not read how Carla signs']),
  ];
};

/** What is wrong with who answers: Carla reads and chooses what is Carla's default model, and nothing of Ana's. */
export const violationsOfAnswering = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const path = '/api/answering';
  await juca.sessions.for(juca.ana).setDefaultModel({ model: 'de-ana' });
  const seen = await (await ask(setting.carla, path)).text();
  const chosen = await ask(setting.carla, path, { method: 'PUT', body: { model: 'none' } });
  const { model } = await juca.sessions.for(juca.ana).getDefaultModel();
  return [
    ...(seen.includes('de-ana') ? ['Carla reads Ana’s default model'] : []),
    ...(model === 'de-ana' ? [] : ['Carla changed Ana’s default model']),
    ...((await chosen.text()).includes('"chosen":"none"') ? [] : ['Carla does not choose Carla’s']),
  ];
};

/** What is wrong with the conference of references: Carla hears of no decision of Ana's library. */
export const violationsOfReferences = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const { decision } = await setting.newTarget(setting.ana, 'active');
  const { number } = await juca.library.for(juca.ana).getDecision({ id: decision });
  const body = { text: `Veja o ${number}.` };
  const answer = await ask(setting.carla, '/api/references/check', { method: 'POST', body });
  const found = (await answer.text()).includes('"decision":"');
  return found ? ['Carla heard of a decision of Ana’s library'] : [];
};

/**
 * What is wrong with what is asked about all matters: Carla moves nothing of Ana's, nothing into Ana's, and hears of no
 * party of Ana's.
 */
export const violationsOfMatters = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const [anas, carlas] = [
    await setting.newTarget(setting.ana, 'active'),
    await setting.newTarget(setting.carla, 'active'),
  ];
  const party = { name: 'Zulmira Quitéria Prado', side: 'client' };
  const body = { key: newId(), name: 'Sigiloso', parties: [party] };
  await ask(setting.ana, '/api/matters', { method: 'POST', body });
  const post = (path: string, sent: object) => ask(setting.carla, path, { method: 'POST', body: sent });
  const moves = [
    await post('/api/sessions/move', { sessions: [anas.session], matter: carlas.matter }),
    await post('/api/sessions/move', { sessions: [carlas.session], matter: anas.matter }),
  ];
  const own = await post('/api/sessions/move', { sessions: [carlas.session], matter: carlas.matter });
  const heard = [
    await (await ask(setting.carla, '/api/matters?query=Sigiloso')).text(),
    await (await post('/api/matters/conflicts', { parties: [party] })).text(),
    await (await post('/api/matters/proposals', { text: `Falei com ${party.name}.` })).text(),
    await (await post('/api/matters/names', { ids: [anas.matter] })).text(),
    await (await ask(setting.carla, '/api/matters/clients')).text(),
  ];
  return [
    ...(moves.every(({ status }) => status === 404) ? [] : ['Carla moved what is Ana’s']),
    ...(own.status === 200 ? [] : ['Carla cannot move what is Carla’s']),
    ...(heard.some((text) => [anas.matter, 'Sigiloso', 'Zulmira'].some((told) => text.includes(told)))
      ? ['Carla heard of a matter of Ana’s']
      : []),
  ];
};

/** What is wrong with tags: Carla tags nothing of Ana's, filters nothing of Ana's, and hears of no tag of Ana's. */
export const violationsOfTags = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const { session } = await setting.newTarget(setting.ana, 'active');
  const path = '/api/sessions/tag';
  const tag = (person: typeof setting.ana, word: string) =>
    ask(person, path, { method: 'POST', body: { sessions: [session], add: [word] } });
  await tag(setting.ana, 'Sigilosa');
  const { refused } = (await (await tag(setting.carla, 'Tomada')).json()) as { refused: { code: string }[] };
  const heard = [
    await (await ask(setting.carla, '/api/tags')).text(),
    await (await ask(setting.carla, '/api/sessions?tag=Sigilosa')).text(),
  ];
  const own = await (await ask(setting.ana, '/api/tags')).text();
  return [
    ...(refused[0]?.code === 'not_found' ? [] : ['Carla tagged what is Ana’s']),
    ...(heard.some((text) => text.includes('Sigilosa')) ? ['Carla heard of a tag of Ana’s'] : []),
    ...(own.includes('Sigilosa') && !own.includes('Tomada')
      ? []
      : ['Ana does not hear of her own tags alone']),
  ];
};

/** What is wrong with the texts of statutes: Carla reads, replaces and deletes what is Carla's, and nothing of Ana's. */
export const violationsOfStatutes = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const path = '/api/library/statutes';
  const urn = 'urn:lex:br:federal:lei:1990-09-11;8078';
  const article = `${path}/article?urn=${encodeURIComponent(urn)}&article=1`;
  const body = (name: string) => `LEI Nº 8.078, DE 11 DE SETEMBRO DE 1990.\nArt. 1º De ${name}.`;
  const textOf = async (who: typeof setting.ana, where: string) => (await ask(who, where)).text();
  await ask(setting.ana, path, { method: 'POST', body: body('Ana') });
  const unseen = await ask(setting.carla, `${path}/reading`, { method: 'POST', body: body('Carla') });
  const sees = [await unseen.text(), await textOf(setting.carla, path), await textOf(setting.carla, article)];
  const kept = await ask(setting.carla, path, { method: 'POST', body: body('Carla') });
  const own = await textOf(setting.carla, article);
  const gone = await ask(setting.carla, `${path}?urn=${encodeURIComponent(urn)}`, { method: 'DELETE' });
  return [
    ...(sees.some((text) => text.includes('importedAt')) ? ['Carla sees a statute of Ana’s'] : []),
    ...(kept.status === 200 && own.includes('De Carla.') ? [] : ['what Carla imported is not Carla’s']),
    ...(gone.status === 204 ? [] : ['Carla cannot delete what is Carla’s']),
    ...((await textOf(setting.ana, article)).includes('De Ana.') ? [] : ['Carla changed a statute of Ana’s']),
  ];
};

/** What is wrong with the synonyms of a library: Carla reads and changes what is Carla's, and nothing of Ana's. */
export const violationsOfSynonyms = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const path = '/api/library/synonyms';
  const set = (who: typeof setting.ana, word: string) =>
    ask(who, path, { method: 'PUT', body: { groups: [['alvará', word]] } });
  const textOf = async (who: typeof setting.ana) => (await ask(who, path)).text();
  await set(setting.ana, 'anas');
  await set(setting.carla, 'carlas');
  return [
    ...((await textOf(setting.ana)).includes('anas') ? [] : ['Carla changed the synonyms of Ana']),
    ...((await textOf(setting.carla)).includes('carlas')
      ? []
      : ['Carla does not read the synonyms of Carla']),
  ];
};

/** What is wrong with the ledger: Carla reads what left of Carla's, and nothing of Ana's. */
export const violationsOfDepartures = async (juca: TestHttpApp): Promise<string[]> => {
  const { ask, setting } = settingOf(juca);
  const lineOf = async (name: 'ana' | 'carla') => {
    const sessions = juca.sessions.for(juca[name]);
    const { session } = await sessions.create();
    return (await recordKnownDeparture(sessions, session.id, newId())).id;
  };
  const [anas, carlas] = [await lineOf('ana'), await lineOf('carla')];
  const found: string[] = [];
  for (const path of ['/api/departures', '/api/departures/export']) {
    const text = await (await ask(setting.carla, path)).text();
    if (text.includes(anas)) found.push(`Carla reads Ana’s line at ${path}`);
    if (!text.includes(carlas)) found.push(`Carla does not read Carla’s line at ${path}`);
  }
  return found;
};
