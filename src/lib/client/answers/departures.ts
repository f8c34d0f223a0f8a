import { request, requestWhole } from '../api/request.ts';
import type { SessionDownload } from '../api/session-files.ts';

/** A line of the ledger: a request that left for a model's host. */
export interface Departure {
  id: string;
  sessionId: string;
  blockId: string;
  /** ISO 8601 in UTC. */
  at: string;
  host: string;
  model: string;
  bytes: number;
  /** Of what left, in hexadecimal. */
  sha256: string;
  masked: boolean;
  /** As the host counted them; null until it has, and where it does not. */
  tokens: { input: number; output: number } | null;
}

export interface DeparturePage {
  departures: Departure[];
  nextCursor: string | null;
}

/** The texts that a model's host would be sent for the next answer, in their order. Throws `ApiError`. */
export const getDeparturePreview = async (
  sessionId: string,
  { model, question }: { model: string; question?: string | undefined },
  signal: AbortSignal,
): Promise<readonly string[]> => {
  const query = new URLSearchParams({ model, ...(question !== undefined && { question }) });
  const response = await requestWhole(`/api/sessions/${sessionId}/departure-preview?${query}`, { signal });
  const { texts } = (await response.json()) as { texts: readonly string[] };
  return texts;
};

/** A page of the ledger, the latest departure first. Throws `ApiError`. */
export const listDepartures = async (cursor: string | null, signal: AbortSignal): Promise<DeparturePage> => {
  const query = new URLSearchParams({ limit: '30', ...(cursor !== null && { cursor }) });
  return (await requestWhole(`/api/departures?${query}`, { signal })).json();
};

/** The whole ledger as a file. Throws `ApiError`. */
export const exportDepartures = async (): Promise<SessionDownload> => {
  // However long it is: a file has no deadline.
  const response = await request('/api/departures/export');
  return { blob: await response.blob(), name: 'juca-departures.csv' };
};
