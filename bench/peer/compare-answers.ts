import type { Plan } from '../dataset/plan.ts';
import { longSession, textsOf } from './content.ts';
import type { RunningContestant, Sent } from './contestant.ts';

/** Rejects where an answer lacks a session of the list, or a message of a session: what answers less is no match. */
export const demandWhole = async (running: RunningContestant, plan: Plan): Promise<void> => {
  const { requestsOf } = running;
  const listed = new Set((await read(running, requestsOf.list())).match(/Consulta nº \d+/g));
  if (listed.size !== 20) throw new Error(`The list has ${listed.size} sessions.`);
  for (const session of [0, longSession]) {
    const texts = textsOf(plan, session);
    demandTexts(texts, await read(running, requestsOf.open(session)));
    for (const requests of [requestsOf.show(session), requestsOf.page(session)])
      demandTexts(texts.slice(-20), await read(running, requests));
  }
};

const demandTexts = (texts: string[], answer: string): void => {
  const found = texts.filter((text) => answer.includes(text));
  if (found.length < texts.length)
    throw new Error(`An answer has ${found.length} of ${texts.length} messages.`);
};

const read = async ({ origin }: RunningContestant, requests: Sent[]): Promise<string> => {
  const answers: string[] = [];
  for (const { path, ...init } of requests) answers.push(await (await fetch(origin + path, init)).text());
  return answers.join('\n');
};
