import { z } from 'zod';
import { Email, Name } from './account-fields.ts';

/** What an ID token has to say of a person (OpenID Connect Core 1.0, sections 2 and 5.1). */
const Claims = z.object({
  iss: z.string(),
  sub: z.string().min(1).max(255),
  email: Email,
  /** Some providers write it as text. */
  email_verified: z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});

export interface OidcPerson {
  sub: string;
  email: string;
  name: string;
}

export interface OidcRules {
  issuer: string;
  /** Domains of e-mails that are let in, in lower case; every domain where there are none. */
  domains: readonly string[];
}

/** The person that the claims of a verified ID token name, or why nobody is let in by them. */
export const personOf = (
  claims: unknown,
  { issuer, domains }: OidcRules,
): OidcPerson | { refused: string } => {
  const read = Claims.safeParse(claims);
  if (!read.success)
    return { refused: `the ID token has no usable ${String(read.error.issues[0]?.path[0])}` };
  const { iss, sub, email, email_verified: isVerified, name, preferred_username: username } = read.data;
  if (iss !== issuer) return { refused: 'the ID token is of another issuer than OIDC_ISSUER' };
  if (!isVerified) return { refused: 'the provider has not verified the e-mail' };
  const domain = email.slice(email.lastIndexOf('@') + 1);
  if (domains.length > 0 && !domains.includes(domain)) return { refused: 'the e-mail is of another domain' };
  const names = [name, username, email.slice(0, email.lastIndexOf('@'))];
  const usable = names.map((each) => Name.safeParse(each)).find(({ success }) => success);
  return { sub, email, name: usable?.data ?? email.slice(0, 100) };
};
