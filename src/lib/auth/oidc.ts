import { genericOAuth } from 'better-auth/plugins';
import { type Kysely, sql } from 'kysely';
import type { Config } from '#/lib/config.ts';
import type { SignInTables } from '#/lib/db/sign-in-schema.ts';
import { newId } from '#/lib/domain/ids.ts';
import type { Logger } from '#/lib/logger.ts';
import { type OidcPerson, personOf } from './oidc-claims.ts';

/** Names the firm's own sign-in in addresses and in `auth_account`. */
const oidcProvider = 'oidc';

interface Parts {
  config: Config;
  db: Kysely<SignInTables>;
  /** Takes away what a crash left of an account with this e-mail. */
  removeUnfinished: (email: string) => Promise<void>;
  logger: Pick<Logger, 'warn'>;
}

/**
 * The firm's own sign-in by OpenID Connect, where it is set (docs/decisions/0025-openid-connect.md): authorization code
 * with PKCE, state and nonce, and an ID token that is verified with the provider's keys. The claims come from the ID
 * token alone.
 */
export const oidcPlugins = ({ config, db, removeUnfinished, logger }: Parts) => {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  if (!issuer || !clientId || !clientSecret) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: oidcProvider,
          discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
          clientId,
          clientSecret,
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          disableSignUp: !config.OIDC_SIGN_UP,
          getUserInfo: async ({ idToken }) => {
            // Better Auth verifies an ID token that is there, and asks another address where there is none.
            const person = idToken
              ? personOf(claimsOf(idToken), { issuer, domains: config.OIDC_ALLOWED_DOMAINS })
              : { refused: 'there is no ID token' };
            if ('refused' in person) {
              logger.warn({ reason: person.refused }, 'a sign-in by OpenID Connect was refused');
              return null;
            }
            await removeUnfinished(person.email);
            if (!isOpenToStrangers(config)) await linkByEmail(db, person);
            return { ...person, id: person.sub, emailVerified: true };
          },
        },
      ],
    }),
  ];
};

/** The claims of an ID token that was verified before: the second part of a JWT (RFC 7519). */
const claimsOf = (idToken: string): unknown =>
  JSON.parse(Buffer.from(idToken.split('.')[1] ?? '', 'base64url').toString('utf8'));

/** Whether anybody may make an account with another person's e-mail. */
const isOpenToStrangers = ({ ALLOW_SIGN_UP, PASSWORD_SIGN_IN }: Config): boolean =>
  ALLOW_SIGN_UP && PASSWORD_SIGN_IN;

/** Whether a new account may be made by a provider; by e-mail and password without one. */
export const maySignUp = (config: Config, provider: string | undefined): boolean =>
  provider === oidcProvider ? config.OIDC_SIGN_UP : config.ALLOW_SIGN_UP;

/**
 * Makes the firm's sign-in a way into the account of the same e-mail. Only where the e-mail is vouched for: whoever made
 * the account by sign-up or by an invitation that is open to anyone may have chosen another person's, to be in the
 * account when that person comes. Such an account is linked on the account page.
 */
const linkByEmail = async (db: Parts['db'], { sub, email }: OidcPerson): Promise<void> => {
  const now = new Date().toISOString();
  const user = await db
    .selectFrom('auth_user')
    .select('id')
    .where('email', '=', email)
    .where('email_verified', '=', sql<boolean>`true`)
    .executeTakeFirst();
  if (!user) return;
  const isLinked = await db
    .selectFrom('auth_account')
    .select('id')
    .where('user_id', '=', user.id)
    .where('provider_id', '=', oidcProvider)
    .executeTakeFirst();
  // Another subject with the same e-mail is not the same person for certain.
  if (isLinked) return;
  await db
    .insertInto('auth_account')
    .values({
      id: newId(),
      account_id: sub,
      provider_id: oidcProvider,
      user_id: user.id,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['provider_id', 'account_id']).doNothing())
    .execute();
};
