import { describe, expect, it } from 'vitest';
import { root } from '../install.mjs';
import { problemOf } from './check.ts';
import { importsOf } from './read-imports.ts';

const problem = (from: string, text: string) => importsOf(root, from, text).map(problemOf);
const refused = [expect.any(String)];

describe('import directions', () => {
  it('lets imports run downwards', () => {
    expect(problem('src/app/page.tsx', `import { A } from '#/components/shell/A.tsx';`)).toEqual([undefined]);
    expect(problem('src/components/shell/A.tsx', `import { s } from '#/screens/table.ts';`)).toEqual([
      undefined,
    ]);
    expect(problem('src/screens/table.ts', `import { H } from '#/components/hello/Hello.tsx';`)).toEqual([
      undefined,
    ]);
    expect(problem('src/components/canvas/A.tsx', `import { B } from '../ui/Button.tsx';`)).toEqual([
      undefined,
    ]);
    expect(problem('src/actions/a.ts', `import { r } from '#/lib/runtime.ts';`)).toEqual([undefined]);
    expect(problem('src/lib/db/open.ts', `import { o } from './sqlite/engine.ts';`)).toEqual([undefined]);
  });

  it.each([
    ['src/components/shell/A.tsx', '#/components/canvas/B.tsx'],
    ['src/components/canvas/A.tsx', '../shell/B.tsx'],
    ['src/components/canvas/A.tsx', '#/screens/table.ts'],
    ['src/screens/table.ts', '#/components/shell/AppShell.tsx'],
    ['src/hooks/a.ts', '#/screens/lookup.ts'],
    ['src/components/canvas/A.tsx', '#/lib/db/contract.ts'],
    ['src/components/account/A.tsx', '../../lib/db/sessions.ts'],
    ['src/components/ui/A.tsx', '#/lib/domain/session.ts'],
    ['src/components/ui/A.tsx', '#/hooks/live.tsx'],
    ['src/hooks/a.ts', '#/components/shell/AppShell.tsx'],
    ['src/hooks/a.ts', '#/lib/runtime.ts'],
    ['src/lib/client/a.ts', '#/lib/http/front.ts'],
    ['src/hooks/a.ts', '#/lib/http/app.ts'],
    ['src/lib/domain/a.ts', '../config.ts'],
    ['src/lib/db/sessions.ts', './sqlite/engine.ts'],
    ['src/lib/db/sqlite/a.ts', '../postgres/pool.ts'],
    ['src/lib/http/a.ts', '#/app/page.tsx'],
    ['src/app/page.tsx', '#/lib/db/sqlite/engine.ts'],
    ['src/components/canvas/A.tsx', '#/i18n/server.ts'],
  ])('refuses %s importing %s', (from, to) => {
    expect(problem(from, `import type { X } from '${to}';`)).toEqual(refused);
  });

  it('lets the browser know the type of the API, and nothing else of it', () => {
    const from = 'src/lib/client/api.ts';
    expect(problem(from, `import type { Api } from '#/lib/http/app.ts';`)).toEqual([undefined]);
    expect(problem(from, `import { createHttpApp } from '#/lib/http/app.ts';`)).toEqual(refused);
    expect(problem(from, `import { type Api } from '#/lib/http/app.ts';`)).toEqual(refused);
    expect(problem(from, `import { hc } from 'hono/client';`)).toEqual([undefined]);
    expect(problem(from, `import { Hono } from 'hono';`)).toEqual(refused);
  });

  it('knows where a package may be used', () => {
    expect(problem('src/lib/db/sqlite/a.ts', `import D from 'better-sqlite3';`)).toEqual([undefined]);
    expect(problem('src/lib/db/sessions.ts', `import D from 'better-sqlite3';`)).toEqual(refused);
    expect(problem('src/lib/db/sqlite/a.ts', `import pg from 'pg';`)).toEqual(refused);
    expect(problem('src/lib/client/a.ts', `import { readFile } from 'node:fs';`)).toEqual(refused);
    expect(problem('src/components/ui/A.tsx', `import { headers } from 'next/headers';`)).toEqual(refused);
    expect(problem('src/lib/client/a.ts', `import { z } from 'zod';`)).toEqual([undefined]);
  });

  it('lets components reach actions, and nothing else beside them', () => {
    const from = 'src/components/shell/A.tsx';
    expect(problem(from, `import { renameSession } from '#/actions/session.ts';`)).toEqual([undefined]);
    expect(problem(from, `import { submit } from '#/actions/form/submit.ts';`)).toEqual(refused);
    const hook = problem('src/hooks/a.ts', `import { renameSession } from '#/actions/session.ts';`);
    expect(hook).toEqual(refused);
  });

  it('sees every form of import', () => {
    const text = `
      import '#/lib/runtime.ts';
      import {
        a,
        b,
      } from '#/lib/runtime.ts';
      export * from '#/lib/runtime.ts';
      const later = await import('#/lib/runtime.ts');`;
    expect(problem('src/hooks/a.ts', text)).toEqual(Array(4).fill(expect.any(String)));
  });

  it('refuses a folder that nobody gave a row', () => {
    expect(problem('src/elsewhere/a.ts', `import { z } from 'zod';`)).toEqual(refused);
  });
});
