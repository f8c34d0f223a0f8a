import { expect, it } from 'vitest';
import { importsOf } from './read-imports.ts';
import { importsOutsideImage } from './server-packages.ts';

it('finds a package that a running server loads and that is no dependency', () => {
  const imports = [
    ...importsOf('.', 'server.ts', `import { a } from '#/lib/a.ts';\nimport type { B } from '#/lib/b.ts';`),
    ...importsOf(
      '.',
      'src/lib/a.ts',
      `import 'node:fs';\nimport { z } from 'zod/v4';\nimport x from '@scope/x/y';`,
    ),
    ...importsOf('.', 'src/lib/a.ts', `import type { Root } from 'mdast';`),
    ...importsOf('.', 'src/lib/index/search-thread.ts', `import 'in-a-thread';`),
    ...importsOf('.', 'src/lib/b.ts', `import 'never-loaded';`),
    ...importsOf('.', 'src/components/C.tsx', `import 'only-in-the-build';`),
  ];
  expect(importsOutsideImage(imports, { zod: '4.6.7' }).map(({ from, to }) => [from, to])).toEqual([
    ['src/lib/a.ts', '@scope/x/y'],
    ['src/lib/index/search-thread.ts', 'in-a-thread'],
  ]);
});
