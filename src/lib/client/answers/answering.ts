import { requestWhole } from '../api/request.ts';

/** A model that whoever hosts Juca has set up. */
export interface AnsweringModel {
  id: string;
  name: string;
  /** The host that what is sent goes to. */
  host: string;
  /** Where the host keeps what it is sent; empty where that is not known. */
  region: string;
  contextTokens: number;
  /** Per million tokens, in a currency of ISO 4217; null where it is not known. */
  price: { input: number; output: number; currency: string } | null;
}

/** Who can answer besides the guide. */
export interface Answering {
  models: readonly AnsweringModel[];
  default: string | null;
  /** Tokens of the account's answers in the last 24 hours, and how many there may be; null where there is no limit. */
  tokens: { used: number; perDay: number } | null;
}

/** What may leave the machine for a session's answers. */
export const discretions = ['none', 'masked', 'clear'] as const;
export type Discretion = (typeof discretions)[number];

/** How the answers of a session are written. */
export interface AnswerSetting {
  discretion: Discretion;
  /** False where no message is answered. */
  answering: boolean;
  /** The id of the model; null for the default one. */
  model: string | null;
  /** The host that the person agreed to, having seen what goes there. */
  agreed: { host: string; at: string } | null;
}

/** A change of it; `agreed` is the host that the person agrees to now. */
export type NewSetting = Omit<AnswerSetting, 'agreed'> & { agreed?: string };

/** Who can answer. Throws `ApiError`. */
export const getAnswering = (): Promise<Answering> => read('/api/answering');

/** How the answers of a session are written. Throws `ApiError`. */
export const getAnswerSetting = (sessionId: string): Promise<AnswerSetting> => read(settingOf(sessionId));

/** Sets it for the whole session. Throws `ApiError`. */
export const putAnswerSetting = (sessionId: string, setting: NewSetting): Promise<AnswerSetting> =>
  read(settingOf(sessionId), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(setting),
  });

const settingOf = (sessionId: string): string => `/api/sessions/${sessionId}/discretion`;

const read = async <T>(address: string, init?: RequestInit): Promise<T> =>
  (await requestWhole(address, init)).json();
