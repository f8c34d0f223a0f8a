import { newId } from '#/lib/domain/ids.ts';
import type { PopulationUser, RequestKind } from './plan.ts';

interface RecordedAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What Juca answered to one request of each kind, how a live stream begins, and how it tells a change. */
export type RecordedAnswers = Record<RequestKind | 'live' | 'change', RecordedAnswer>;

/** Asks Juca once for each kind. Rejects where it refuses. */
export const recordAnswers = async (
  { origin, headers, sessions: [session = ''] }: PopulationUser,
  text: string,
): Promise<RecordedAnswers> => {
  const url = `${origin}/api/sessions`;
  const block = { id: newId(), role: 'user', type: 'message', content: { text } };
  const live = await fetch(`${origin}/api/live`, { headers });
  const append = await record(`${url}/${session}/blocks`, {
    method: 'POST',
    headers: { ...headers, Origin: origin, 'Content-Type': 'application/json' },
    body: JSON.stringify({ blocks: [block] }),
  });
  return {
    append,
    open: await record(`${url}/${session}/blocks?limit=50`, { headers }),
    list: await record(url, { headers }),
    ...(await recordStream(live)),
  };
};

/** Headers that Node writes by itself, and `content-length`, which `fetch` gives of the body. */
const own = new Set(['connection', 'date', 'keep-alive', 'transfer-encoding']);

const headersOf = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => !own.has(name)));

const record = async (url: string, init: RequestInit): Promise<RecordedAnswer> => {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} was answered ${response.status}.`);
  return { status: response.status, headers: headersOf(response), body: await response.text() };
};

/** Reads a stream up to its first change. */
const recordStream = async (response: Response): Promise<Pick<RecordedAnswers, 'live' | 'change'>> => {
  const { status } = response;
  const headers = headersOf(response);
  let text = '';
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    text += Buffer.from(piece).toString();
    const change = text.indexOf('event: change');
    if (change === -1) continue;
    const begin = text.lastIndexOf('id: ', change);
    return {
      live: { status, headers, body: text.slice(0, begin) },
      change: { status, headers, body: text.slice(begin) },
    };
  }
  throw new Error('The live stream ended before the change was told.');
};
