import type { deadlineVerbs } from '#/lib/db/verbs/deadlines/index.ts';
import type { DeadlineBasis } from '#/lib/domain/deadlines/deadline.ts';
import { deadlineGroups } from '#/lib/domain/deadlines/groups.ts';
import { newId } from '#/lib/domain/ids.ts';
import { appealBasis, calendarFile, closedDay, givenOn } from '../../support/deadlines.ts';
import { below, pick, type Random } from '../../support/random.ts';
import { chance, type Inputs, type Situation, someMatter, someSession } from './situation.ts';

type DeadlineInputs = Pick<Inputs, Exclude<keyof typeof deadlineVerbs, 'compareDeadlines'>>;

/** An input of each verb of deadlines and calendars. */
export const deadlineInputs: DeadlineInputs = {
  addDeadline: (situation) => {
    const { world, random } = situation;
    const known = Object.values(world.deadlines);
    if (known.length > 0 && chance(random, 0.15)) {
      const { id, title, notes, basis } = pick(known, random);
      return { id, title, notes, basis: chance(random, 0.7) ? basis : givenOn('2026-01-02') };
    }
    return { id: newId(), ...someFields(situation) };
  },
  changeDeadline: (situation) => ({ ...seenDeadline(situation), change: someFields(situation) }),
  confirmDeadline: (situation) => seenDeadline(situation),
  finishDeadline: (situation) => ({
    id: seenDeadline(situation).id,
    done: chance(situation.random, 0.6),
  }),
  removeDeadline: (situation) => ({ id: seenDeadline(situation).id }),
  getDeadline: (situation) => ({ id: seenDeadline(situation).id }),
  reckonDeadline: ({ random }) => {
    const basis = appealBasis(pick(courts, random), pick(comarcas, random));
    if (basis.kind === 'given') throw new Error('The basis is not reckoned.');
    return basis.request;
  },
  listDeadlines: (situation) => {
    const { random } = situation;
    if (chance(random, 0.2)) return { sessionId: someSession(situation), limit: 100 };
    if (chance(random, 0.2)) return { matterId: someMatter(situation), limit: 100 };
    return { group: pick(deadlineGroups, random), today: '2026-03-31', limit: 100 };
  },
  allDeadlines: () => ({ limit: 100 }),
  keepCalendar: ({ world, random }) => {
    const court = pick(courts, random);
    const comarca = pick([null, ...comarcas], random);
    const days = Array.from({ length: below(3, random) }, () =>
      closedDay(`2026-03-${10 + below(20, random)}`),
    );
    const known = world.calendars.find((each) => each.court === court && each.comarca === comarca);
    const isGuarded = known && chance(random, 0.3);
    return {
      calendar: calendarFile(days, { court, comarca }),
      ...(isGuarded && { ifVersion: known.version + below(2, random) }),
    };
  },
  listCalendars: () => ({}),
  getCalendar: (situation) => ({ id: someCalendar(situation) }),
  removeCalendar: (situation) => ({ id: someCalendar(situation) }),
};

const courts = ['TJSP', 'TJRJ'];
const comarcas = ['Santos', 'Niterói'];

const someBasis = (random: Random): DeadlineBasis =>
  chance(random, 0.7)
    ? appealBasis(pick(courts, random), pick(comarcas, random))
    : givenOn(`2026-03-${10 + below(20, random)}`);

const someFields = (situation: Situation) => ({
  title: pick(['', 'Apelação', 'Réplica'], situation.random),
  sessionId: chance(situation.random, 0.4) ? someSession(situation) : null,
  ...(chance(situation.random, 0.4) && { matterId: someMatter(situation) }),
  basis: someBasis(situation.random),
});

/** Mostly one of the owner's at its version, sometimes another's or one that nobody has. */
const seenDeadline = ({ world, others, random }: Situation) => {
  const own = Object.values(world.deadlines);
  const foreign = others.flatMap(({ deadlines }) => Object.keys(deadlines));
  if (own.length === 0 || chance(random, 0.1))
    return { id: pick([...foreign, newId()], random), ifVersion: 1 };
  const { id, version } = pick(own, random);
  return { id, ifVersion: chance(random, 0.85) ? version : version + 1 };
};

const someCalendar = ({ world, others, random }: Situation): string => {
  const foreign = others.flatMap(({ calendars }) => calendars.map(({ id }) => id));
  const own = world.calendars.map(({ id }) => id);
  return own.length === 0 || chance(random, 0.1) ? pick([...foreign, newId()], random) : pick(own, random);
};
