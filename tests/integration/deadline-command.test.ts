import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { juca } from '../support/juca-command.ts';

const cases = new URL('../../src/lib/domain/deadlines/cases/', import.meta.url).pathname;
const calendars = join(cases, 'calendars.json');

it('prints a deadline with every step and day, in the language that is asked for', async () => {
  const asked = ['--event', 'availability', '--day', '2026-04-02', '--term', 'embargos_declaracao'];
  const { code, out, err } = await juca(['deadline', ...asked, '--party', 'treasury', '--language', 'pt-BR']);
  expect([code, err]).toEqual([0, '']);
  expect(out.split('\n')[0]).toBe(
    'Embargos de declaração, Fazenda Pública (Disponibilização no diário eletrônico, 2026-04-02 qui): 2026-04-20 seg',
  );
  expect(out).toContain('Prazo em dobro: 10 dias [CPC, art. 183]');
  expect(out).toContain('2026-04-03 sex  Sem expediente: Sexta-feira da Paixão [Lei 1.408/1951, art. 5º]');
  expect(out).toContain('O tribunal não foi informado');
});

it('compares a file of cases with its days, and fails where one is another', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'juca-deadline-'));
  const [head = '', ...lines] = (await readFile(join(cases, 'cases.txt'), 'utf8')).split('\n');
  const few = join(folder, 'few.txt');
  await writeFile(few, [head, ...lines.slice(0, 20)].join('\n'));
  const right = await juca(['deadline', '--cases', few, '--calendar', calendars]);
  expect([right.code, right.out.trim().split('\n').at(-1)]).toEqual([
    0,
    '20 cases, 0 that end on another day',
  ]);

  const wrong = (lines[0] ?? '').replace(/\|2026-\d\d-\d\d\|\|$/, '|2026-12-31||');
  await writeFile(few, [head, wrong].join('\n'));
  const other = await juca(['deadline', '--cases', few, '--calendar', calendars]);
  expect(other.code).toBe(1);
  expect(other.out).toContain('EXPECTED 2026-12-31');
});

it('refuses what it cannot reckon', async () => {
  const asked = ['deadline', '--event', 'warrant_joined', '--day', '2026-04-02', '--term'];
  expect(await juca([...asked, 'cpp_resposta'])).toMatchObject({ code: 1, out: '' });
  expect(await juca([...asked, 'cpc:0:days'])).toMatchObject({ code: 2 });
  expect(await juca([...asked, 'apelacao', '--calendar', 'no-such-file.json'])).toMatchObject({ code: 2 });
});
