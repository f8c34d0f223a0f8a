import { expect, it } from 'vitest';
import { storedSession } from '../../../../tests/support/sessions.ts';
import { adding, removing, tallyOf } from './tag-tally.ts';

const sessions = [storedSession({ tags: ['Banco', 'urgente'] }), storedSession({ tags: ['URGENTE'] })];
const none = { add: [], remove: [] };

it('counts tags whatever their spelling, after what will be added and taken away', () => {
  expect(tallyOf(sessions, none)).toEqual([
    { tag: 'Banco', sessions: 1 },
    { tag: 'urgente', sessions: 2 },
  ]);
  const change = removing(adding(none, 'banco'), 'Urgente');
  expect(tallyOf(sessions, change)).toEqual([{ tag: 'Banco', sessions: 2 }]);
});

it('takes back a change by the opposite one', () => {
  expect(removing(adding(none, 'Banco'), 'banco')).toEqual({ add: [], remove: ['banco'] });
  expect(adding(removing(none, 'Banco'), 'BANCO')).toEqual({ add: ['BANCO'], remove: [] });
});
