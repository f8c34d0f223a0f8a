import type { DeparturePage } from '#/lib/domain/discretion.ts';
import { request, requestWhole } from '../api/request.ts';
import type { SessionDownload } from '../api/session-files.ts';

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
