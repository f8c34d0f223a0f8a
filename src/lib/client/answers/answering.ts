import type { AccountAnswering, DefaultModel } from '#/lib/domain/answering.ts';
import type { Discretion } from '#/lib/domain/discretion.ts';
import { requestWhole } from '../api/request.ts';

/** A change of how the answers of a session are written; `agreed` is the host that the person agrees to now. */
export type NewSetting = Omit<Discretion, 'agreed'> & { agreed?: string };

/** Who can answer. Throws `ApiError`. */
export const getAnswering = (): Promise<AccountAnswering> => read('/api/answering');

/** Chooses the model of the sessions that have chosen none. Throws `ApiError`. */
export const putDefaultModel = (choice: DefaultModel): Promise<AccountAnswering> =>
  put('/api/answering', choice);

/** How the answers of a session are written. Throws `ApiError`. */
export const getAnswerSetting = (sessionId: string): Promise<Discretion> => read(settingOf(sessionId));

/** Sets it for the whole session. Throws `ApiError`. */
export const putAnswerSetting = (sessionId: string, setting: NewSetting): Promise<Discretion> =>
  put(settingOf(sessionId), setting);

const settingOf = (sessionId: string): string => `/api/sessions/${sessionId}/discretion`;

const put = <T>(address: string, value: object): Promise<T> =>
  read(address, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(value),
  });

const read = async <T>(address: string, init?: RequestInit): Promise<T> =>
  (await requestWhole(address, init)).json();
