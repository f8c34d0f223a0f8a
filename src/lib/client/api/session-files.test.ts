import { expect, it } from 'vitest';
import { contentDisposition } from '#/lib/export/formats/names.ts';
import { nameIn } from './session-files.ts';

it('reads the name that the server writes', () => {
  expect(nameIn(contentDisposition('Negação: “plano” (2ª via)*', 'pdf'))).toBe(
    'Negação “plano” (2ª via).pdf',
  );
});

it('is without a name where none is given or it cannot be read', () => {
  expect(nameIn('attachment; filename="juca.pdf"')).toBeUndefined();
  expect(nameIn("attachment; filename*=UTF-8''%E0%A4%A")).toBeUndefined();
  expect(nameIn(contentDisposition(' .. ', 'pdf'))).toBeUndefined();
});
