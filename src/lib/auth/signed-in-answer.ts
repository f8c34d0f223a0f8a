/** Signs in by e-mail and password; the answer carries the cookie. */
export type SignInWith = (
  credentials: { email: string; password: string },
  headers: Headers,
) => Promise<Response>;

/** 201 for an account that was just made, with the cookie where signing in went well. */
export const signedInAnswer = async (
  signIn: SignInWith,
  credentials: { email: string; password: string },
  headers: Headers,
): Promise<Response> => {
  const signedIn = await signIn(credentials, headers);
  const cookies = signedIn.headers.getSetCookie().map((cookie): [string, string] => ['Set-Cookie', cookie]);
  return Response.json({ signedIn: signedIn.ok }, { status: 201, headers: cookies });
};
