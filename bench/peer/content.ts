import { writtenHappenings } from '../dataset/generate.ts';
import { Plan } from '../dataset/plan.ts';

const short = 20;
const long = 1_000;
const shortSessions = 1_000;

/** The only session of 1,000 messages. */
export const longSession = shortSessions;

/** One user with 1,000 sessions of 20 messages and one of 1,000. */
export const peerPlan = (): Plan => {
  const lengths = new Uint16Array(shortSessions + 1).fill(short);
  lengths[longSession] = long;
  const blocks = shortSessions * short + long;
  return new Plan({ sessions: lengths.length, users: 1, blocks, lengths });
};

/** The texts of one session's messages. */
export const textsOf = (plan: Plan, session: number): string[] =>
  [...writtenHappenings(plan)]
    .filter(({ happening }) => happening.kind === 'block' && happening.session === session)
    .map(({ text }) => text);
