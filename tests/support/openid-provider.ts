import { createHash, createSign, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the provider says of whoever is signed in there; a test changes it. */
type ProviderClaims = Record<string, unknown>;

export interface OpenIdProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Merged over the usual claims of the next ID token; undefined takes a claim away. */
  claims: ProviderClaims;
  /** Set to sign with a key that is not published. */
  wrongKey: boolean;
  /** Set to leave the ID token out. */
  withoutIdToken: boolean;
  /** An ID token for a nonce, as somebody else may have got hold of one. */
  issue: (grant: Pick<Grant, 'nonce'>) => string;
  /** Bodies of the token endpoint, in order. */
  tokenRequests: URLSearchParams[];
  close: () => Promise<void>;
}

interface Grant {
  nonce: string | null;
  challenge: string;
  redirectUri: string;
}

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** An OpenID provider that lets everyone in at once, on a free port of this machine. */
export const startOpenIdProvider = async (): Promise<OpenIdProvider> => {
  const keys = { published: newKey(), other: newKey() };
  const grants = new Map<string, Grant>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider: OpenIdProvider = {
    issuer,
    clientId: 'juca',
    clientSecret: 'segredo-do-cliente',
    claims: {},
    wrongKey: false,
    withoutIdToken: false,
    issue: (grant) => idToken(grant),
    tokenRequests: [],
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };

  const discovery = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    userinfo_endpoint: `${issuer}/userinfo`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
  });

  const jwks = () => ({
    keys: [{ ...keys.published.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }],
  });

  /** Leads back with a code at once, as if the person had signed in here. */
  const authorize = (query: URLSearchParams): string => {
    const code = randomBytes(16).toString('hex');
    const redirectUri = query.get('redirect_uri') ?? '';
    grants.set(code, {
      nonce: query.get('nonce'),
      challenge: query.get('code_challenge_method') === 'S256' ? (query.get('code_challenge') ?? '') : '',
      redirectUri,
    });
    const back = new URL(redirectUri);
    back.searchParams.set('code', code);
    back.searchParams.set('state', query.get('state') ?? '');
    return back.href;
  };

  const token = (body: URLSearchParams): object | undefined => {
    provider.tokenRequests.push(body);
    const grant = grants.get(body.get('code') ?? '');
    grants.delete(body.get('code') ?? '');
    const verifier = body.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    if (!grant || grant.challenge !== challenge || body.get('redirect_uri') !== grant.redirectUri)
      return undefined;
    const tokens = { access_token: 'acesso', token_type: 'Bearer', expires_in: 300 };
    return provider.withoutIdToken ? tokens : { ...tokens, id_token: idToken(grant) };
  };

  const idToken = ({ nonce }: Pick<Grant, 'nonce'>): string => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      iss: issuer,
      aud: provider.clientId,
      sub: 'pessoa-1',
      iat: now,
      exp: now + 300,
      nonce,
      email: 'bruno@example.com',
      email_verified: true,
      name: 'Bruno Reis',
      ...provider.claims,
    };
    const parts = [{ alg: 'RS256', typ: 'JWT', kid: 'one' }, claims].map((part) =>
      Buffer.from(JSON.stringify(part)).toString('base64url'),
    );
    const { privateKey } = provider.wrongKey ? keys.other : keys.published;
    return [...parts, createSign('RSA-SHA256').update(parts.join('.')).sign(privateKey, 'base64url')].join(
      '.',
    );
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', issuer);
    const send = (value: object | undefined) => {
      response.writeHead(value ? 200 : 400, { 'Content-Type': 'application/json' });
      response.end(JSON.stringify(value ?? { error: 'invalid_grant' }));
    };
    if (pathname === '/.well-known/openid-configuration') return send(discovery());
    if (pathname === '/keys') return send(jwks());
    if (pathname === '/userinfo')
      return send({ sub: 'pessoa-1', email: 'bruno@example.com', email_verified: true });
    if (pathname === '/token') {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      return send(token(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))));
    }
    response.writeHead(302, { Location: authorize(searchParams) });
    response.end();
  };

  return provider;
};
