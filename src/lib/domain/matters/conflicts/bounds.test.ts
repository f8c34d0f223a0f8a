import { expect, it } from 'vitest';
import { growthOf, linear } from '../../../../../tests/support/growth.ts';
import { makeNames } from '../../../../../tests/support/names/make-names.ts';
import { seeded } from '../../../../../tests/support/random.ts';
import type { AskedParty } from './conflict.ts';
import { editDistance } from './edit-distance.ts';
import { checkStart, findConflicts, findSomeConflicts, type KnownMatter } from './find-conflicts.ts';
import { nameForm } from './name-form.ts';
import { workBounds } from './work.ts';

const random = seeded(42);
const letters = 'abcdefghijkl';
const shuffled = () =>
  [...letters]
    .map((letter) => ({ letter, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ letter }) => letter)
    .join('');
const words = (count: number, word: () => string) => Array.from({ length: count }, word).join(' ');

/** Names whose words are so alike that each has to be compared letter by letter. */
const alike = () => words(15, () => shuffled().slice(0, 10) + letters.slice(0, 2));
const initials = () => words(16, () => letters.charAt(Math.floor(random() * letters.length)));

const ask = (name: string, document: string | null = null): AskedParty => ({
  name,
  document,
  side: 'client',
});
const known = (names: readonly string[], document: string | null = null): KnownMatter[] =>
  names.map((name, index) => ({
    id: String(index),
    name: 'Caso',
    state: 'open',
    parties: [{ name, document, kind: 'person', side: 'opposing' }],
  }));
const times = (count: number, name: () => string) => Array.from({ length: count }, name);

it('compares fifty parties with 20,000 ordinary ones by every rule', () => {
  const names = makeNames(20_050, random).map(({ name }) => name);
  const report = findConflicts(
    names.slice(0, 50).map((name) => ask(name)),
    known(names.slice(50)),
  );
  expect([report.compared, report.narrowly]).toEqual([20_000, 0]);
});

it('says how many parties it compared narrowly, and still finds numbers and the same names among them', () => {
  const cpf = '52998224725';
  const matters = [...known(times(200, alike)), ...known(['Ana Prado']), ...known(['Outro Nome'], cpf)];
  const asked = [ask('Ana Prado'), ask('Zilda Lima', cpf), ...times(20, alike).map((name) => ask(name))];
  const { conflicts, compared, narrowly } = findConflicts(asked, matters, 500_000);
  expect(compared).toBe(202);
  expect(narrowly).toBeGreaterThan(2);
  expect(conflicts.map(({ asked: place, reason }) => [place, reason])).toEqual([
    [1, 'document'],
    [0, 'name'],
  ]);
});

it.each([
  ['alike', alike],
  ['initials', initials],
])('takes bounded parts for names that are %s, which together are the whole', (_kind, name) => {
  const [asked, matters] = [times(10, name).map((each) => ask(each)), known(times(300, name))];
  const whole = findConflicts(asked, matters);
  let [from, compared, found, parts, rest] = [checkStart, 0, 0, 0, matters];
  for (;;) {
    const part = findSomeConflicts(asked, rest, from);
    // One party goes beyond the slice at most.
    const pairs = asked.length * (16 * 16 * (1 + 4 * 40) + 4 * 640);
    expect(part.steps - from.steps).toBeLessThan(workBounds.slice + pairs);
    [compared, found, parts] = [compared + part.compared, found + part.conflicts.length, parts + 1];
    if (!part.next) break;
    const { matter, party } = part.next;
    rest = matters.slice(matters.findIndex(({ id }) => id === matter));
    from = { party, steps: part.steps };
  }
  expect([compared, found]).toEqual([300, whole.conflicts.length]);
  expect(parts).toBeGreaterThan(1);
});

it('keeps the surest of very many conflicts', () => {
  const asked = times(50, () => 'Ana Prado Lima').map((name) => ask(name));
  const report = findConflicts(asked, known([...times(2_000, () => 'Ana Lima'), 'Ana Prado Lima']));
  expect([report.conflicts.length, report.more]).toEqual([200, true]);
  expect(report.conflicts.slice(0, 50).every(({ reason }) => reason === 'name')).toBe(true);
});

it('compares texts of any length in linear time', async () => {
  const distance = (size: number) => editDistance('ab'.repeat(size), `${'ab'.repeat(size)}c`, 2);
  expect(await growthOf(distance, 4_000)).toBeLessThan(linear);
});

it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty valueOf'])('reads the name %s', (name) => {
  expect(
    nameForm(name)
      .words.map(({ text }) => text)
      .join(''),
  ).toBe(name.toLowerCase().replace(/[^a-z]/g, ''));
});
