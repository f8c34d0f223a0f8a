import type { discretionVerbs } from '#/lib/db/verbs/discretion/index.ts';
import { type Departure, defaultDiscretion } from '#/lib/domain/discretion.ts';
import { notFound } from '#/lib/domain/errors.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ModelOf } from './verb.ts';
import { conflict, type KeptDiscretion, now, refuseTrashed, sessionOf, type World } from './world.ts';

/** The verbs of what may leave, and of the ledger. A run has fewer lines than a page, so that cursors are not modelled. */
export const discretionModel: ModelOf<typeof discretionVerbs> = {
  getDiscretion: (world, { id }) => settingOf(world, id).setting,

  setDiscretion: (world, { id, agreed, ...given }) => {
    const kept = settingForWrite(world, id);
    const before = kept.setting.discretion === given.discretion ? kept.setting.agreed : null;
    const isNew = agreed !== undefined && agreed !== null && agreed !== before?.host;
    kept.setting = { ...given, agreed: isNew ? { host: agreed, at: now } : agreed === null ? null : before };
    return kept.setting;
  },

  getStandIns: (world, { id }) => ({ keys: settingOf(world, id).standIns }),

  numberStandIns: (world, { id, keys }) => {
    const kept = settingOf(world, id);
    kept.standIns = [...new Set([...kept.standIns, ...keys])].slice(0, limits.standIns);
    return { keys: kept.standIns };
  },

  recordDeparture: (world, { id: sessionId, departure }) => {
    const { setting } = settingOf(world, sessionId);
    const known = world.departures[departure.id];
    if (known) {
      if (known.sessionId !== sessionId || known.sha256 !== departure.sha256) throw conflict();
      return known;
    }
    const isOpen = setting.discretion === 'clear' || (setting.discretion === 'masked' && departure.masked);
    if (!isOpen || setting.agreed?.host !== departure.host) throw conflict();
    const made: Departure = { ...departure, sessionId, at: now, tokens: null };
    world.departures[departure.id] = made;
    return made;
  },

  completeDeparture: (world, { departure, input, output }) => {
    const known = world.departures[departure];
    if (!known) throw notFound();
    if (known.tokens && (known.tokens.input !== input || known.tokens.output !== output)) throw conflict();
    known.tokens = { input, output };
    return known;
  },

  listDepartures: ({ departures }) => ({ departures: Object.values(departures), nextCursor: null }),

  departedTokens: ({ departures }) => {
    const all = Object.values(departures);
    const sum = (name: 'input' | 'output') =>
      all.reduce((total, { tokens }) => total + (tokens?.[name] ?? 0), 0);
    return { departures: all.length, input: sum('input'), output: sum('output') };
  },
};

const settingOf = (world: World, id: string): KeptDiscretion => {
  sessionOf(world, id);
  const kept = world.discretion[id] ?? { setting: defaultDiscretion, standIns: [] };
  world.discretion[id] = kept;
  return kept;
};

const settingForWrite = (world: World, id: string): KeptDiscretion => {
  refuseTrashed(sessionOf(world, id));
  return settingOf(world, id);
};
