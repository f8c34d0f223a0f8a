import type { Area } from './area.ts';
import { assistantAreas } from './assistant-areas.ts';
import { settings, store, threads } from './groups.ts';

const ground = ['src/lib/domain', 'src/i18n'];
/** How a link is followed, and which keys make a shortcut: known to primitives as well, and they import nothing. */
const manners = ['src/lib/client/address/navigate.ts', 'src/lib/client/keys/shortcut.ts'];
/** What every component except the primitives may import. */
const client = [
  ...ground,
  'src/lib/client',
  'src/lib/client/notices',
  ...manners,
  'src/hooks',
  'src/actions',
  'src/components/ui',
];
const components = [
  'src/blocks',
  ...['', '/shell', '/canvas', '/library', '/imports', '/matters', '/search', '/ui'].map(
    (folder) => `src/components${folder}`,
  ),
];
const services = [
  ...store,
  ...settings,
  'src/lib/runtime.ts',
  'src/lib/auth',
  'src/lib/account',
  'src/lib/forks',
  'src/lib/live',
];

/** Imports run downwards: app, then components and actions, then lib, and the domain at the bottom. */
export const areas: readonly Area[] = [
  {
    path: 'src/app',
    mayImport: [
      ...client,
      ...services,
      ...components,
      'src/components/basic',
      'src/lib/export',
      'src/screens',
      'src/i18n/server.ts',
    ],
  },
  {
    path: 'src/screens',
    mayImport: [
      ...client,
      'src/components',
      ...['canvas', 'deadlines', 'imports', 'library', 'matters', 'search'].map(
        (folder) => `src/components/${folder}`,
      ),
    ],
    browser: true,
  },
  { path: 'src/instrumentation-client.ts', mayImport: [], browser: true },
  { path: 'src/components', mayImport: [...client, 'src/components/session'], browser: true },
  // Rendered by the server alone.
  { path: 'src/components/basic', mayImport: [...client, 'src/lib/export', 'src/i18n/server.ts'] },
  { path: 'src/components/imports', mayImport: client, browser: true },
  { path: 'src/components/library', mayImport: [...client, 'src/blocks'], browser: true },
  // Deadlines stand on screens of their own, in the sidebar and below blocks.
  {
    path: 'src/components/deadlines',
    mayImport: [...client, 'src/blocks', 'src/components/session'],
    browser: true,
  },
  {
    path: 'src/components/search',
    mayImport: [...client, 'src/blocks', 'src/components/library', 'src/components/matters'],
    browser: true,
  },
  {
    path: 'src/components/matters',
    mayImport: [...client, 'src/components/library', 'src/components/deadlines'],
    browser: true,
  },
  // What the canvas, the sidebar and the account page have of a session alike.
  { path: 'src/components/session', mayImport: client, browser: true },
  {
    path: 'src/components/canvas',
    mayImport: [
      ...client,
      'src/blocks',
      ...['session', 'library', 'deadlines', 'matters'].map((folder) => `src/components/${folder}`),
    ],
    browser: true,
  },
  {
    path: 'src/components/shell',
    mayImport: [
      ...client,
      'src/blocks',
      'src/screens',
      'src/components/session',
      'src/components/deadlines',
      'src/components/matters',
    ],
    browser: true,
  },
  // What is pasted from a court's page is read where it is pasted.
  {
    path: 'src/blocks',
    mayImport: [...client, 'src/lib/import/pasted.ts', 'src/lib/assistant/proposal-text.ts'],
    browser: true,
  },
  {
    path: 'src/components/ui',
    mayImport: ['src/i18n', 'src/lib/client/notices', ...manners],
    browser: true,
  },
  {
    path: 'src/hooks',
    mayImport: [...ground, 'src/lib/client', 'src/lib/client/notices', ...manners],
    browser: true,
  },
  {
    path: 'src/lib/client',
    mayImport: ['src/lib/domain', ...manners],
    // The type of the API, from which that of its client follows.
    mayImportTypesOf: ['src/lib/http/app.ts'],
    browser: true,
  },
  // Toasts, and what screen readers announce.
  { path: 'src/lib/client/notices', mayImport: [], browser: true },
  ...manners.map((path) => ({ path, mayImport: [], browser: true as const })),
  { path: 'src/i18n', mayImport: ['src/lib/domain', 'src/lib/client'], browser: true },
  { path: 'src/i18n/server.ts', mayImport: ['src/i18n', 'src/lib/domain'] },
  {
    path: 'src/actions',
    mayImport: [...services, 'src/lib/assistant', 'src/lib/assistant/answers', 'src/lib/briefing'],
  },
  {
    path: 'src/lib/briefing',
    mayImport: [...store, 'src/lib/assistant', 'src/lib/assistant/grounding', 'src/lib/threads'],
    mayImportTypesOf: ['src/lib/assistant/rules/rule-calls.ts', 'src/lib/assistant/rules/rules-desk.ts'],
  },
  ...assistantAreas,
  { path: 'src/lib/threads', mayImport: ['src/lib/domain', ...threads] },
  {
    path: 'src/lib/domain',
    also: ['src/blocks/definitions.ts', 'src/blocks/*/definition.ts'],
    mayImport: [],
    browser: true,
  },
  { path: 'src/lib/db', mayImport: ['src/lib/domain'] },
  {
    path: 'src/lib/db/open.ts',
    mayImport: [...store, ...settings, 'src/lib/db/sqlite', 'src/lib/db/postgres'],
  },
  {
    path: 'src/lib/db/copy/open.ts',
    mayImport: [...store, 'src/lib/db/sqlite', 'src/lib/db/postgres'],
  },
  {
    path: 'src/lib/db/sqlite',
    mayImport: [...store, ...threads, 'src/lib/db/sqlite/file', 'src/lib/db/sqlite/backup'],
  },
  { path: 'src/lib/db/sqlite/file', mayImport: store },
  { path: 'src/lib/db/sqlite/backup', mayImport: [...store, ...threads, 'src/lib/db/sqlite/file'] },
  { path: 'src/lib/db/postgres', mayImport: store },
  {
    path: 'src/lib/auth',
    mayImport: [
      ...store,
      ...settings,
      'src/lib/runtime.ts',
      'src/lib/http/problem.ts',
      'src/lib/mail',
      'src/lib/account',
      'src/i18n',
    ],
  },
  { path: 'src/lib/mail', mayImport: [...settings, 'src/lib/domain', 'src/i18n'] },
  {
    path: 'src/lib/db/sqlite/vacuum.ts',
    mayImport: [...store, 'src/lib/db/sqlite', 'src/lib/db/sqlite/file'],
  },
  // The database of an older Juca is another file, and only read.
  { path: 'src/lib/db/sqlite/predecessor.ts', mayImport: ['src/lib/domain'] },
  { path: 'src/lib/account', mayImport: [...store, ...settings, 'src/lib/auth'] },
  { path: 'src/lib/forks', mayImport: [...store, 'src/lib/threads'] },
  { path: 'src/lib/metrics', mayImport: [...store, ...settings] },
  { path: 'src/lib/live', mayImport: [...store, ...settings] },
  {
    path: 'src/lib/export',
    also: ['src/blocks/papers.ts', 'src/blocks/*/paper.ts'],
    mayImport: [...store, ...settings, ...threads, 'src/i18n', 'src/lib/export/session-file.ts'],
  },
  {
    path: 'src/lib/import',
    // Headings that exports set around a document are known by their words.
    mayImport: [...ground, 'src/lib/import/pasted.ts', 'src/lib/export/session-file.ts', ...threads],
  },
  // What an exported session is, for what writes it and for what reads it.
  { path: 'src/lib/export/session-file.ts', mayImport: ['src/lib/domain'] },
  { path: 'src/lib/import/pasted.ts', mayImport: ['src/lib/domain', 'src/lib/import'], browser: true },
  {
    path: 'src/lib/http',
    mayImport: [
      ...services,
      'src/lib/assistant/conference',
      'src/lib/assistant/answers',
      'src/lib/assistant/discretion',
      'src/lib/briefing',
      'src/lib/import',
      'src/lib/export',
      'src/lib/threads',
      'src/lib/http/problem.ts',
      'src/i18n',
    ],
  },
  { path: 'src/lib/http/problem.ts', mayImport: ['src/lib/domain'] },
  {
    path: 'src/lib/startup',
    mayImport: [
      ...services,
      'src/lib/http',
      'src/lib/db/open.ts',
      'src/lib/db/sqlite/file',
      'src/lib/db/sqlite/backup',
      'src/lib/mail',
      'src/lib/metrics',
      'src/lib/assistant',
      'src/lib/assistant/answers',
      'src/lib/answering',
      'src/lib/briefing',
    ],
  },
  {
    path: 'src/cli',
    mayImport: [
      ...services,
      'src/lib/assistant/rehearsal',
      'src/lib/import',
      'src/lib/export',
      'src/i18n',
      'src/lib/mail',
      'src/lib/db/open.ts',
      'src/lib/db/copy/open.ts',
      'src/lib/db/sqlite/backup',
      'src/lib/db/sqlite/vacuum.ts',
      'src/lib/db/sqlite/predecessor.ts',
      'src/lib/export/session-file.ts',
    ],
  },
  { path: 'src/lib/config.ts', mayImport: ['src/lib/domain', 'src/lib/models'] },
  { path: 'src/lib/models', mayImport: ['src/lib/domain'] },
  { path: 'src/lib/logger', mayImport: [] },
  {
    path: 'src/lib/runtime.ts',
    mayImport: [
      ...services,
      'src/lib/assistant',
      'src/lib/assistant/answers',
      'src/lib/assistant/discretion',
      'src/lib/briefing',
    ],
    mayImportTypesOf: ['src/lib/assistant/rules/rules-desk.ts'],
  },
  { path: 'src/lib/thread-priority.ts', mayImport: [] },
];

/** Packages that only one area may import. */
export const packageHomes: Readonly<Record<string, string>> = {
  'better-sqlite3': 'src/lib/db/sqlite',
  pg: 'src/lib/db/postgres',
  'pg-copy-streams': 'src/lib/db/postgres',
  nodemailer: 'src/lib/mail',
  pdfkit: 'src/lib/export',
  docx: 'src/lib/export',
  ai: 'src/lib/assistant/model',
  '@ai-sdk/anthropic': 'src/lib/assistant/model',
  '@ai-sdk/openai-compatible': 'src/lib/assistant/model',
};

/** Packages that work only on the server. */
export const serverPackages: readonly RegExp[] = [
  /^node:/,
  /^(better-sqlite3|pg|pg-copy-streams|kysely|nodemailer|pino|server-only|ai)(\/|$)/,
  /^hono(?!\/client$)(\/|$)/,
  /^@hono\//,
  /^@ai-sdk\//,
  /^better-auth(?!\/(client|react)\b)/,
  /^next\/(headers|server|cache)$/,
];
