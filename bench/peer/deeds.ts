import { below, seeded } from '../../tests/support/random.ts';
import type { Expectation } from '../measure/report.ts';
import { peerName } from './ai-chatbot.ts';
import { longSession } from './content.ts';
import type { RequestsOf, Sent } from './contestant.ts';
import { jucaName } from './juca.ts';

/** A thing that is done again and again by many at once. */
export interface Deed {
  name: string;
  /** Gives the next session to do it to, and nothing once none is left. */
  sessions: () => () => number | undefined;
  requests: (of: RequestsOf, session: number) => Sent[];
  /** How often it is done at most to warm up. */
  warmUps: number;
}

const anyShort = () => {
  const random = seeded(19);
  return () => below(longSession, random);
};

const onlyLong = () => () => longSession;

/** Every other short session, so that both kinds of deletion have as many. */
const half = (first: 0 | 1) => () => {
  const left = Array.from({ length: longSession / 2 }, (_, index) => 2 * index + first);
  return () => left.pop();
};

const reading = { warmUps: Number.POSITIVE_INFINITY };
const deleting = { warmUps: 32 };

/** In the order in which they are measured: those that delete come last. */
export const deeds: Deed[] = [
  { ...reading, name: 'history list', sessions: anyShort, requests: (of) => of.list() },
  { ...reading, name: 'open 20 messages', sessions: anyShort, requests: (of, each) => of.open(each) },
  { ...reading, name: 'open 1,000 messages', sessions: onlyLong, requests: (of, each) => of.open(each) },
  { ...reading, name: 'show 1,000 messages', sessions: onlyLong, requests: (of, each) => of.show(each) },
  { ...reading, name: 'page of 20 messages', sessions: anyShort, requests: (of, each) => of.page(each) },
  { ...reading, name: 'page of 1,000 messages', sessions: onlyLong, requests: (of, each) => of.page(each) },
  { ...deleting, name: 'delete', sessions: half(0), requests: (of, each) => of.delete(each) },
  { ...deleting, name: 'delete for good', sessions: half(1), requests: (of, each) => of.erase(each) },
];

export const rateName = (deed: string): string => `${deed}: a second`;

export const peerExpectations: Expectation[] = deeds.map(({ name }) => ({
  what: `${name}, a second, ${jucaName} to ${peerName}`,
  of: { name: rateName(name), competitor: jucaName },
  to: { name: rateName(name), competitor: peerName },
  atLeast: 10,
}));
