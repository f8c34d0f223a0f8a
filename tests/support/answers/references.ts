import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { pick } from '../random.ts';
import type { Piece } from './script.ts';
import { blockId, decisionId, decisions, ownPrecedent } from './sources.ts';

type Known = Omit<AnswerMark, 'start' | 'end'>;

const statute = (standing: Known['standing'], target: string | null = null): Known => ({
  kind: 'statute',
  target,
  standing,
});
const nobody: Pick<Known, 'target' | 'standing'> = { target: null, standing: 'unchecked' };

const inForce = [
  ...[
    'art. 927 do CC',
    'art. 186 do Código Civil',
    'art. 51, IV, do CDC',
    'CDC, art. 6º, VIII',
    'art. 300 do CPC',
  ],
  ...[
    'arts. 186 e 927 do CC',
    'art. 5º, XXXV, da CF',
    'art. 35-C da Lei nº 9.656/98',
    'art. 477, § 8º, da CLT',
  ],
];
const madeUp = [
  ...[
    'art. 2.050 do CC',
    'art. 300-A do CPC',
    'art. 120 do CDC',
    'art. 37-B da CF/88',
    'arts. 927 e 2.110 do CC',
  ],
  ...['art. 9º da Lei 88.123/2019', 'art. 923 da CLT', 'art. 219 do CTN', 'art. 384 da CLT'],
];

const one =
  (lists: readonly string[], known: Known): Piece =>
  (script, random) => {
    script.say(pick(['Aplica-se o ', 'Conforme ', 'Incide (', 'Veja **'], random));
    const end = script.text.endsWith('(') ? ')' : script.text.endsWith('*') ? '**' : '';
    script.mark(pick(lists, random), known).say(`${end} ao caso.`);
  };

const byName: Piece = (script, random) => {
  const { id, number, court } = pick(decisions, random);
  const written = /^(?:Tema|Súmula)/u.test(number) ? `${number}/${court}` : number;
  script
    .say('No mesmo sentido, o ')
    .mark(written, { kind: 'decision', target: id, standing: 'found', name: number });
  script.say('.');
};

const byId: Piece = (script, random) => {
  const { id, number } = pick(decisions, random);
  script.say('Esse é o entendimento dominante ').cite('decision', id, { name: number }).say('.');
};

export const references: readonly Piece[] = [
  one(inForce, statute('found')),
  one(madeUp, statute('unchecked')),
  // The table does not have this law, but the lawyer named it.
  one(['art. 3º da Lei 12.318/2010'], statute('found', blockId(3))),
  byName,
  byId,
  one(['REsp 9.876.543/SP', 'HC 999.888/RJ', 'Súmula 1.655/STJ', 'Tema 98.765/STF', 'Súmula 812/STF'], {
    kind: 'decision',
    ...nobody,
  }),
  // Only a former answer named it.
  one(['REsp 3.333.333/AM'], { kind: 'decision', ...nobody }),
  one([ownPrecedent.number], {
    kind: 'decision',
    target: ownPrecedent.id,
    standing: 'found',
    name: ownPrecedent.number,
  }),
  one(['REsp 1.555.444/SC'], { kind: 'decision', target: blockId(1), standing: 'found' }),
  one(['0004321-90.2024.8.26.0100'], { kind: 'case_number', target: blockId(1), standing: 'found' }),
  one(['0058967-77.2016.8.19.0000', '0058967-78.2016.8.19.0000'], { kind: 'case_number', ...nobody }),
  (script) => script.say('Conforme ').cite('block', blockId(1)).say(' e ').cite('block', blockId(3)).say('.'),
  (script) => script.say('Conforme ').cite('block', blockId(88), nobody).say('.'),
  (script) => script.say('Conforme ').cite('decision', decisionId(88), nobody).say('.'),
];
