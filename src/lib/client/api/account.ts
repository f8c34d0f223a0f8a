import type { InferResponseType } from 'hono/client';
import { answer, api } from './client.ts';
import { request } from './request.ts';

/** What a person keeps of a deleted account. */
export type DeletionReceipt = InferResponseType<typeof api.account.deletion.$post, 200>;

/** Everything of the signed-in user, as a file. */
export const exportAddress = '/api/account/export';

/** Deletes the account of this page for good. Waits as long as it takes. Throws `ApiError`. */
export const deleteAccount = (json: { email: string; password?: string }): Promise<DeletionReceipt> =>
  answer(api.account.deletion.$post({ json }, { fetch: request }));
