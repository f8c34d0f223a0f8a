import { randomInt } from 'node:crypto';
import type { AnswerContent } from '#/blocks/answer/definition.ts';
import { newId } from '#/lib/domain/ids.ts';
import { addDays } from '#/lib/domain/law/days.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { calendarFile, givenOn, newDeadline } from '../../support/deadlines.ts';
import { messages } from '../../support/factories.ts';
import type { Caller } from '../../support/server.ts';

/** What a call names: a session and a block in it, or a decision. */
export interface Target {
  session: string;
  block: string;
  /** The block's version, where there is such a block. */
  blockVersion: number;
  /** An answer in the session that was interrupted, with a proposal. */
  answer: string;
  /** A decision in the library of the session's owner. */
  decision: string;
  /** A deadline of the session's owner, and a calendar. */
  deadline: string;
  calendar: string;
  /** A matter of the session's owner. */
  matter: string;
}

/** Sends a request for somebody; on a server it is `fetch`, on the app alone its `request`. */
export type Ask = (
  caller: Caller,
  path: string,
  request?: { method?: string; body?: unknown; headers?: Record<string, string> },
) => Promise<Response>;

/** Where a session must stand so that its owner's call succeeds. */
export type Standing = 'active' | 'trash';

/** A session of somebody with two messages, of which the target names the first, and a decision in the library. */
export const newTarget = async (ask: Ask, owner: Caller, standing: Standing): Promise<Target> => {
  const response = await ask(owner, '/api/sessions', { method: 'POST', body: { blocks: messages(2) } });
  const { session, blocks } = (await response.json()) as { session: Session; blocks: Block[] };
  const answer = interruptedAnswer(blocks[0]?.id ?? '');
  await ask(owner, `/api/sessions/${session.id}/blocks`, { method: 'POST', body: { blocks: [answer] } });
  if (standing === 'trash') await ask(owner, `/api/sessions/${session.id}`, { method: 'DELETE' });
  return {
    session: session.id,
    block: blocks[0]?.id ?? '',
    blockVersion: blocks[0]?.version ?? 0,
    answer: answer.id,
    decision: await newDecision(ask, owner),
    ...(await newDeadlineAndCalendar(ask, owner)),
    matter: await newMatter(ask, owner),
  };
};

const interruptedAnswer = (question: string) => ({
  id: newId(),
  role: 'assistant',
  type: 'answer',
  content: {
    text: 'Começo',
    author: { kind: 'guide', id: 'guide', name: 'Juca' },
    startedAt: '2026-03-09T14:05:00.000Z',
    endedAt: '2026-03-09T14:05:01.000Z',
    tokens: null,
    marks: [],
    state: 'interrupted',
    failure: null,
    question,
    run: newId(),
    offers: [],
    proposal: {
      card: 'diagnosis',
      parts: { situation: '', area: 'Direito do consumidor', theme: '', thesis: '' },
    },
    former: [],
  } satisfies AnswerContent,
});

/** What a field of this name names in a target, for calls that are made up from a description; undefined for any other. */
export const namedIn =
  ({ decision, answer }: Target) =>
  (field: string): unknown =>
    new Map<string, unknown>([
      ['decisionId', decision],
      // The only command that names a block takes parts of a proposal, which stands in an answer.
      ['blockId', answer],
      ['parts', ['area']],
    ]).get(field);

/** Well-formed ids that nobody has. */
export const absentTarget = (): Target => ({
  session: newId(),
  block: newId(),
  blockVersion: 2,
  answer: newId(),
  decision: newId(),
  deadline: newId(),
  calendar: newId(),
  matter: newId(),
});

/** Ids that cannot be anybody's, some of which a careless comparison would take for one of the owner's. */
export const malformedTargets = ({ blockVersion, ...ids }: Target): Target[] =>
  malformations.map((malformed) => ({
    blockVersion,
    session: malformed(ids.session),
    block: malformed(ids.block),
    answer: malformed(ids.answer),
    decision: malformed(ids.decision),
    deadline: malformed(ids.deadline),
    calendar: malformed(ids.calendar),
    matter: malformed(ids.matter),
  }));

const malformations: readonly ((id: string) => string)[] = [
  () => 'x',
  (id) => id.toUpperCase(),
  (id) => `${id} `,
  () => "' or '1'='1",
  (id) => `${id}\0`,
];

/** A deadline of a day that was named, and a calendar of a span and a comarca that nobody else has. */
const newDeadlineAndCalendar = async (ask: Ask, owner: Caller) => {
  const deadline = newDeadline({ basis: givenOn('2026-05-04') });
  await ask(owner, '/api/deadlines', { method: 'POST', body: deadline });
  const to = addDays('2027-01-01', randomInt(3_000));
  const comarca = `Comarca ${randomInt(1e9)}`;
  const body = { calendar: calendarFile([], { comarca, to }) };
  const kept = await ask(owner, '/api/calendars', { method: 'PUT', body });
  const { id: calendar } = (await kept.json()) as { id: string };
  return { deadline: deadline.id, calendar };
};

/** Takes a decision that nobody else has into somebody's library; gives its id. */
const newDecision = async (ask: Ask, owner: Caller): Promise<string> => {
  const text = `Processo\nREsp ${randomInt(1e9)} / SP\nEmenta\nPlano de saúde. Recusa.`;
  await ask(owner, '/api/library/import', { method: 'POST', body: text });
  const { decisions } = (await (await ask(owner, '/api/library/decisions?limit=1')).json()) as {
    decisions: { id: string }[];
  };
  return decisions[0]?.id ?? '';
};

/** Makes a matter for somebody; gives its id. */
const newMatter = async (ask: Ask, owner: Caller): Promise<string> => {
  const body = { key: newId(), name: 'Prado × Plano' };
  const response = await ask(owner, '/api/matters', { method: 'POST', body });
  return ((await response.json()) as { id: string }).id;
};
