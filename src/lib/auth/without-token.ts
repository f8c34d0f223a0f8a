/**
 * The answer without the token of the sign-in, which Better Auth repeats in the body. The cookie has it, where no script
 * can read it.
 */
export const withoutToken = async (response: Response): Promise<Response> => {
  if (!response.headers.get('Content-Type')?.startsWith('application/json')) return response;
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  if (typeof body !== 'object' || body === null || !('token' in body)) return response;
  const { token: _, ...rest } = body;
  const headers = new Headers(response.headers);
  headers.delete('Content-Length');
  return new Response(JSON.stringify(rest), { status: response.status, headers });
};
