import type { OwnedSessions } from '#/lib/db/sessions.ts';
import type { DeparturePreview } from '#/lib/domain/discretion.ts';
import { requestTexts } from './request-texts.ts';
import { type DiscretionOptions, SessionDiscretion } from './session-discretion.ts';

/** A request as it would be sent, before it is masked. */
export interface ComposedRequest {
  host: string;
  /** Id of the model in the settings. */
  model: string;
  /** The JSON body. */
  body: string;
}

/**
 * What the model (by its id; the default one without) would be asked next: for the block `question`, or for the last
 * message without one. Undefined where there is no such model.
 */
export type ComposeRequest = (
  sessions: OwnedSessions,
  sessionId: string,
  model: string | null,
  question?: string,
) => Promise<ComposedRequest | undefined>;

/** Masks a request as it would be, and stores nothing of it. */
export const previewOf = async (
  options: DiscretionOptions,
  { host, model, body }: ComposedRequest,
): Promise<DeparturePreview> => {
  const discretion = await SessionDiscretion.open(options);
  const masked = await discretion.masked(body);
  const leaving: Record<string, unknown> = JSON.parse(masked.body);
  const texts = requestTexts(leaving).map(({ text }) => text);
  return { host, model, masked: discretion.isMasked, texts };
};
