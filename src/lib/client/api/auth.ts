import { requestWhole } from './request.ts';

/** The ways in that are not the sign-in library's. */
type WayIn =
  | '/api/first-account'
  | '/api/forgotten-password'
  | '/api/reset-password'
  | '/api/invited-account';

/** Calls an endpoint of the sign-in, which the typed API does not describe. Throws `ApiError`. */
export const postAuth = async <T = unknown>(
  path: `/api/auth/${string}` | WayIn,
  body: object,
): Promise<T> => {
  const response = await requestWhole(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};
