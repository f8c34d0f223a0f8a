import type { AnswerMark } from '#/blocks/answer/definition.ts';
import { below, pick, seeded } from '../random.ts';
import { quotations } from './quotations.ts';
import { references } from './references.ts';
import { type Piece, Script } from './script.ts';

const openings = [
  'Em resumo, o caso comporta duas leituras.',
  '## O que diz a jurisprudência',
  'Segue o que foi possível apurar, com as ressalvas de praxe.',
  '1. A primeira questão é a da cobertura.',
  'A expressão "dano moral puro" não se aplica aqui.',
  'O valor de R$ 10.000,00 e o prazo de 15 dias não mudam a análise.',
];

/** Answers with their right marks: each kind of piece about as often as any other. */
export const scriptedAnswers = (count: number, seed = 11): { text: string; marks: AnswerMark[] }[] => {
  const random = seeded(seed);
  const pieces = [...quotations, ...references];
  return Array.from({ length: count }, (_, index) => {
    const script = new Script();
    script.say(pick(openings, random));
    const first = pieces[index % pieces.length] as Piece;
    for (const piece of [first, ...Array.from({ length: below(3, random) }, () => pick(pieces, random))]) {
      script.say(pick(['\n\n', '\n\n- ', '\n\n'], random));
      piece(script, random);
    }
    const marks = script.marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: script.text, marks };
  });
};
