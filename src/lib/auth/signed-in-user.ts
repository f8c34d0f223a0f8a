/** The user of a sign-in. */
export interface SignedInUser {
  id: string;
  email: string;
  name: string;
  role: string;
}
