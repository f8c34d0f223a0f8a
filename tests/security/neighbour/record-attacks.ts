import { newId } from '#/lib/domain/ids.ts';
import { addDays } from '#/lib/domain/law/days.ts';
import { claude } from '../../support/chats/formats.ts';
import { appealBasis, calendarFile, closedDay, givenOn, newDeadline } from '../../support/deadlines.ts';
import { messages } from '../../support/factories.ts';
import { type Attack, file, get, newSession, post } from './attack.ts';
import { longText } from './inputs.ts';
import type { Place } from './place.ts';

/** Numbers from 0, so many. */
const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Does the same for each, ten at a time. */
const forEach = async (count: number, make: (index: number) => Promise<unknown>): Promise<void> => {
  for (let from = 0; from < count; from += 10)
    await Promise.all(upTo(Math.min(10, count - from)).map((index) => make(from + index)));
};

/** A name whose words are so alike that each is compared letter by letter. */
const alikeName = (seed: number): string =>
  upTo(12)
    .map((word) =>
      [...'abcdefghij'].map((_, at) => 'abcdefghij'.charAt((at * 7 + seed + word) % 10)).join(''),
    )
    .join(' ');

const party = (seed: number) => ({ name: alikeName(seed), side: 'client', kind: 'person' });

/** As many parties as one may have, in as few matters as that takes. */
const fillMatters = (place: Place): Promise<void> =>
  forEach(400, (index) =>
    post(place, '/api/matters', {
      key: newId(),
      name: `Caso ${index}`,
      parties: upTo(50).map((each) => party(index * 50 + each)),
      notes: longText(2_000),
    }),
  );

const onMatters = (name: string, send: (place: Place) => Promise<number>): Attack => ({
  name,
  prepare: async (place) => {
    await fillMatters(place);
    return () => send(place);
  },
});

/** 2,000 sessions, each with as many tags as it may have. */
const tagged = async (place: Place): Promise<void> => {
  const made: string[] = [];
  await forEach(2_000, async () => made.push(await newSession(place, messages(1))));
  for (let from = 0; from < made.length; from += 100) {
    const sessions = made.slice(from, from + 100);
    await post(place, '/api/sessions/tag', {
      sessions,
      add: upTo(20).map((tag) => `Etiqueta ${from} ${tag}`),
    });
  }
};

const put = async ({ ask, attacker }: Place, path: string, body: unknown): Promise<number> => {
  const response = await ask(attacker, path, { method: 'PUT', body });
  await response.arrayBuffer();
  return response.status;
};

/** Of a court whose calendars close all but each 364th day: a term of it has thousands of days that are closed. */
const rarelyOpen = async (place: Place): Promise<void> => {
  for (const decade of upTo(2)) {
    const from = addDays('2026-03-03', decade * 3_640);
    const days = upTo(10).map((at) => {
      const day = addDays(from, at * 364);
      return { ...closedDay(day), to: addDays(day, 362) };
    });
    const given = { court: 'TJSE', from, to: addDays(from, 3_639) };
    await put(place, '/api/calendars', { calendar: calendarFile(days, given) });
  }
  await forEach(100, () => post(place, '/api/deadlines', newDeadline({ basis: appealBasis('TJSE') })));
};

/** A name in which almost each place could begin the word that is looked for, and none does. */
const almostFound = (index: number) => `${'a'.repeat(190)} ${index}`;

/** What one user keeps beside sessions, and what is asked about all of it. */
export const recordAttacks: readonly Attack[] = [
  onMatters('conflicts', async (place) => {
    const parties = upTo(50).map((each) => ({ name: alikeName(each + 7), side: 'client' }));
    return (await post(place, '/api/matters/conflicts', { parties })).status;
  }),
  onMatters('proposals', async (place) => {
    const text = `${alikeName(3)} `.repeat(200).slice(0, 20_000);
    return (await post(place, '/api/matters/proposals', { text })).status;
  }),
  {
    name: 'words of matters',
    prepare: async (place) => {
      await forEach(1_000, (index) =>
        post(place, '/api/matters', { key: newId(), name: almostFound(index) }),
      );
      return () => get(place, `/api/matters?query=${'a'.repeat(100)}b&limit=100`);
    },
  },
  {
    name: 'statutes',
    prepare: async (place) => {
      const title = 'ATO DAS DISPOSIÇÕES CONSTITUCIONAIS TRANSITÓRIAS\nArt. 1º O Presidente.\n';
      const text = `CONSTITUIÇÃO FEDERAL\nArt. 1º A República.\n${title.repeat(2_000)}`;
      return async () => (await post(place, '/api/library/statutes/reading', text, file)).status;
    },
  },
  onMatters('clients', (place) => get(place, '/api/matters/clients?query=abc&limit=100')),
  onMatters('find matters', (place) => get(place, `/api/search?q=${encodeURIComponent('pagou art 186')}`)),
  {
    name: 'tags',
    prepare: async (place) => {
      await tagged(place);
      return () => get(place, '/api/tags');
    },
  },
  {
    name: 'filtered list',
    prepare: async (place) => {
      await tagged(place);
      return () => get(place, '/api/sessions?tag=nada&phase=3&limit=100');
    },
  },
  {
    name: 'search sessions',
    prepare: async (place) => {
      const id = await newSession(place, messages(1));
      await forEach(60, () =>
        post(place, `/api/sessions/${id}/blocks`, {
          blocks: upTo(3).map(() => ({
            id: newId(),
            role: 'user',
            type: 'message',
            content: { text: longText(250_000) },
          })),
        }),
      );
      const query = encodeURIComponent('"diz o" pagou "art. 186 do" código -nada em');
      return () => get(place, `/api/search?q=${query}&limit=100`);
    },
  },
  {
    name: 'index',
    prepare: async (place) => {
      const id = await newSession(place, messages(1));
      let words = 0;
      const text = () => {
        words += 30_000;
        return upTo(30_000)
          .map((word) => `p${(words + word).toString(36)}`)
          .join(' ');
      };
      return async () => {
        const content = { text: text().slice(0, 250_000) };
        const block = { id: newId(), role: 'user', type: 'message', content };
        return (await post(place, `/api/sessions/${id}/blocks`, { blocks: [block] })).status;
      };
    },
  },
  {
    name: 'reckoning',
    prepare: async (place) => {
      const days = upTo(900).map((at) => closedDay(addDays('2026-01-01', at)));
      for (const at of upTo(5))
        await put(place, '/api/calendars', {
          calendar: calendarFile(days, { from: '2026-01-01', to: `203${at}-12-31` }),
        });
      const request = {
        event: { kind: 'availability', day: '2026-01-02' },
        term: { regime: 'cpc', amount: 999, unit: 'business_days' },
        court: 'TJSP',
      };
      return async () => (await post(place, '/api/deadlines/reckoning', request)).status;
    },
  },
  {
    name: 'calendar',
    prepare: async (place) => {
      await forEach(500, () => post(place, '/api/deadlines', newDeadline()));
      let sent = 0;
      return () => {
        sent += 1;
        const days = [closedDay(addDays('2026-03-10', sent % 10))];
        return put(place, '/api/calendars', { calendar: calendarFile(days) });
      };
    },
  },
  {
    name: 'closed court',
    prepare: async (place) => {
      await rarelyOpen(place);
      return () => get(place, '/api/deadlines?group=later&today=2026-01-01&limit=100');
    },
  },
  {
    name: 'deadline feed',
    prepare: async (place) => {
      await forEach(2_000, (index) =>
        post(
          place,
          '/api/deadlines',
          newDeadline({ basis: givenOn(addDays('2027-01-01', index)), notes: longText(4_000) }),
        ),
      );
      const { path } = await (await post(place, '/api/deadline-feed', {})).json();
      return () => get(place, path);
    },
  },
  {
    name: 'import chats',
    prepare: async (place, { size }) => {
      const said = upTo(50).map((at) => `${at} ${longText(600)}`);
      return async () => {
        const chats = upTo(Math.max(1, size * 10)).map((at) =>
          claude(said, { id: newId(), title: `Chat ${at}` }),
        );
        return (await post(place, '/api/conversations/import', JSON.stringify(chats), file)).status;
      };
    },
  },
  {
    name: 'import objects',
    prepare: async (place, { size }) => {
      const content = `[${'{},'.repeat(size * 300_000)}{}]`;
      return async () => (await post(place, '/api/conversations/import', content, file)).status;
    },
  },
  {
    name: 'archive',
    prepare: async (place) => {
      for (const _ of upTo(5))
        await newSession(
          place,
          upTo(3).map(() => ({
            id: newId(),
            role: 'user',
            type: 'message',
            content: { text: longText(250_000) },
          })),
        );
      return async () =>
        (await post(place, '/api/sessions/export', { formats: ['json', 'md', 'pdf', 'docx'] })).status;
    },
  },
];
