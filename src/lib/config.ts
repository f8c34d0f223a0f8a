import { z } from 'zod';
import { isLoopbackName } from './domain/loopback-name.ts';
import type { Model } from './models/model.ts';
import { readModels } from './models/read-models.ts';

const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
const units = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** A span such as `30m`, `24h` or `7d`, in milliseconds. */
const span = z
  .string()
  .regex(/^[1-9]\d{0,3}[mhd]$/, 'must be a number with m, h or d, such as 24h')
  .transform((text) => Number.parseInt(text, 10) * units[text.slice(-1) as keyof typeof units]);
const sender = /^(?:[^<>\r\n]{0,100}<[^\s<>@]{1,64}@[^\s<>@]{1,190}>|[^\s<>@]{1,64}@[^\s<>@]{1,190})$/;
/** Names of domains in lower case, with commas between. */
const domains = z
  .string()
  .default('')
  .transform((text) =>
    text
      .toLowerCase()
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );

/** Every setting of Juca but the models, with its default. Names are those of the environment. */
const Settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  /** Address people use, where a proxy stands in front; without it the request's own host counts. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://juca.example', abort: true })
    .refine((url) => new URL(url).pathname === '/', 'may not have a path')
    .optional(),
  SQLITE_PATH: z.string().min(1).default('./data/juca.db'),
  SQLITE_READERS: z.coerce.number().int().min(1).max(64).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  /** Connections that one process keeps to PostgreSQL for the store. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(500).optional(),
  ENABLE_DEV_AUTH: flag.default(false),
  ALLOW_SIGN_UP: flag.default(false),
  /** Signs sign-in cookies; made and kept beside the SQLite file when absent. */
  AUTH_SECRET: z.string().min(32).optional(),
  GOOGLE_CLIENT_ID: z.string().min(1).optional(),
  GOOGLE_CLIENT_SECRET: z.string().min(1).optional(),
  /** Folder in which processes behind one address share the assets of their builds; without it each has its own. */
  ASSETS_DIR: z.string().min(1).optional(),
  /** Mail server, as `smtps://user:password@mail.example:465`; without it no mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must be smtp:// or smtps://' }).optional(),
  /** The sender of every mail, as `Juca <juca@escritorio.example>`. */
  MAIL_FROM: z.string().regex(sender, 'must be an e-mail, with or without a name').optional(),
  /** Whom to ask for an account or a password; shown to everyone. */
  ADMIN_CONTACT: z.string().max(200).optional(),
  /** The firm's own sign-in by OpenID Connect: its issuer as the discovery document has it, and Juca's client there. */
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What people call it. */
  OIDC_NAME: z.string().min(1).max(60).default('OpenID Connect'),
  /** Domains of the e-mails that are let in, with commas between; every domain where it is empty. */
  OIDC_ALLOWED_DOMAINS: domains,
  /** Whether people of that issuer who have no account get one. */
  OIDC_SIGN_UP: flag.default(true),
  /** False where people sign in by OpenID Connect or Google only. */
  PASSWORD_SIGN_IN: flag.default(true),
  /** Folder for scheduled backups of the SQLite database; without it none are taken. */
  BACKUP_DIR: z.string().min(1).optional(),
  /** Between two backups. */
  BACKUP_EVERY: span.default(units.d),
  /** Backups that are kept. */
  BACKUP_KEEP: z.coerce.number().int().min(1).max(1_000).default(14),
  /** Days that a session stays in the trash before it is deleted for good; 0 for ever. */
  TRASH_DAYS: z.coerce.number().int().min(0).max(36_500).default(30),
  /** Tokens that the answers of one account may take on one day, in and out together; 0 for any number. */
  TOKENS_PER_DAY: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  /** Answers of models that this process writes at once. */
  ANSWERS_AT_ONCE: z.coerce.number().int().min(1).max(10_000).default(256),
  /** Port of `GET /metrics`; without it none is served. */
  METRICS_PORT: z.coerce.number().int().min(1).max(65535).optional(),
  METRICS_HOST: z.string().min(1).default('127.0.0.1'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Config = z.infer<typeof Settings> & {
  /** The models that may write answers, of `MODELS` or `MODELS_FILE`; without them the guide alone answers. */
  models: readonly Model[];
  /** True where only this machine can reach the server. */
  loopbackOnly: boolean;
};

/** A setting that cannot work, in words for whoever starts the server. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads and checks all settings at once. Throws `ConfigError` that names each wrong one. An empty value is an absent one. */
export const readConfig = (env: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = Settings.safeParse(given);
  const { models, problems } = readModels(given, env);
  const wrong = [
    ...(result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...problems,
  ];
  if (!result.data || wrong.length > 0) {
    throw new ConfigError(`These settings cannot be used:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
  }
  const config = { ...result.data, models, loopbackOnly: isLoopbackName(result.data.HOST) };
  const problem = contradiction(config);
  if (problem) throw new ConfigError(problem);
  return config;
};

const contradiction = (config: Config): string | undefined => {
  if (config.ENABLE_DEV_AUTH && !config.loopbackOnly) {
    return `ENABLE_DEV_AUTH=true signs everyone in, so it works only on 127.0.0.1; HOST is ${config.HOST}.`;
  }
  if (config.ENABLE_DEV_AUTH && config.PUBLIC_URL && !isLoopbackName(new URL(config.PUBLIC_URL).hostname)) {
    return `ENABLE_DEV_AUTH=true signs everyone in, and PUBLIC_URL says that others come: ${config.PUBLIC_URL}. Set only one.`;
  }
  if (Boolean(config.GOOGLE_CLIENT_ID) !== Boolean(config.GOOGLE_CLIENT_SECRET)) {
    return 'GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET go together: set both or neither.';
  }
  if (Boolean(config.SMTP_URL) !== Boolean(config.MAIL_FROM)) {
    return 'SMTP_URL and MAIL_FROM go together: set both or neither.';
  }
  if (config.SMTP_URL && !config.PUBLIC_URL && !config.loopbackOnly) {
    return `SMTP_URL needs PUBLIC_URL, the address in the links that are mailed; HOST is ${config.HOST}.`;
  }
  const oidc = [config.OIDC_ISSUER, config.OIDC_CLIENT_ID, config.OIDC_CLIENT_SECRET].filter(Boolean).length;
  if (oidc !== 0 && oidc !== 3) {
    return 'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all or none.';
  }
  if (config.OIDC_ISSUER?.startsWith('http:') && !isLoopbackName(new URL(config.OIDC_ISSUER).hostname)) {
    return 'OIDC_ISSUER needs https, except on 127.0.0.1.';
  }
  if (!config.PASSWORD_SIGN_IN && !config.OIDC_ISSUER && !config.GOOGLE_CLIENT_ID) {
    return 'PASSWORD_SIGN_IN=false needs another way to sign in: OIDC_ISSUER or GOOGLE_CLIENT_ID.';
  }
  if (config.DATABASE_URL && config.BACKUP_DIR) {
    return 'BACKUP_DIR is for SQLite. Back up PostgreSQL with its own tools (docs/operations.md) and leave BACKUP_DIR out.';
  }
  if (config.DATABASE_URL && !config.AUTH_SECRET) {
    return 'DATABASE_URL needs AUTH_SECRET: at least 32 characters, the same for every process on that database.';
  }
  return undefined;
};
