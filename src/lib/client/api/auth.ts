import { requestWhole } from './request.ts';

/** Calls an endpoint of the sign-in, which the typed API does not describe. Throws `ApiError`. */
export const postAuth = async <T = unknown>(
  path: `/api/auth/${string}` | '/api/first-account',
  body: object,
): Promise<T> => {
  const response = await requestWhole(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};
