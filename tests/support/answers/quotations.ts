import type { Decision } from '#/lib/domain/library/decision.ts';
import { pick, type Random } from '../random.ts';
import { altered } from './changes.ts';
import type { Piece, Script } from './script.ts';
import {
  blockId,
  blocks,
  decisionId,
  decisions,
  earlierBlock,
  formerAnswer,
  ownPrecedent,
  told,
} from './sources.ts';
import { marked, typed } from './typography.ts';

type Standing = { target: string | null; standing: 'found' | 'altered' | 'unchecked' };

const madeUp = [
  'O silêncio da operadora por mais de dez dias equivale à autorização do procedimento pedido.',
  'Quem compra imóvel na planta assume o risco do atraso, salvo dolo comprovado da incorporadora.',
  'A multa diária deve ser paga em dobro quando o devedor for pessoa jurídica de grande porte.',
];
const unknownName = ['REsp 9.111.222/SP', 'HC 987.654/RS', 'Tema 9.876/STJ', 'AgInt no AREsp 9.222.333/PE'];

const quote = (script: Script, words: string, standing: Standing, random: Random): void => {
  const { before, quoted, after } = marked(words, random);
  script
    .say(before)
    .mark(quoted, { kind: 'quotation', ...standing })
    .say(after);
};

const byName = (script: Script, { id, number, court }: Decision, random: Random): void => {
  const written = /^(?:Tema|Súmula)/u.test(number)
    ? `${number} do ${court}`
    : pick([number, number.replaceAll('.', '')], random);
  script.mark(written, { kind: 'decision', target: id, standing: 'found', name: number });
};

const byId = (script: Script, { id, number }: Decision): Script =>
  script.cite('decision', id, { name: number });

/** The whole of the decision's words, and the first or the last of them. */
const wordsOf = ({ summary }: { summary: string }, random: Random): string =>
  pick([summary, summary.split(' ').slice(0, 14).join(' '), summary.split(' ').slice(-12).join(' ')], random);

const found = (target: string): Standing => ({ target, standing: 'found' });
const changed = (target: string): Standing => ({ target, standing: 'altered' });
const unchecked: Standing = { target: null, standing: 'unchecked' };

/** One that names no court in a way that others do too. */
const any = (random: Random): Decision => pick(decisions, random);

/** Words of a decision with how they should be marked: as they are, changed, or made up. */
const cases: readonly ((decision: Decision, random: Random) => { words: string; standing: Standing })[] = [
  (decision, random) => ({ words: typed(wordsOf(decision, random), random), standing: found(decision.id) }),
  (decision, random) => ({ words: altered(decision.summary, random), standing: changed(decision.id) }),
  (decision, random) => ({ words: pick(madeUp, random), standing: changed(decision.id) }),
  (decision, random) => {
    const other = pick(
      decisions.filter(({ id }) => id !== decision.id),
      random,
    );
    return { words: other.summary, standing: changed(decision.id) };
  },
];

/** Where a source is named with its quotation. */
const places: readonly ((script: Script, say: () => void, decision: Decision, random: Random) => void)[] = [
  (script, say, decision) => {
    script.say('Já se decidiu: ');
    say();
    byId(script.say(' '), decision).say('.');
  },
  (script, say, decision, random) => {
    say();
    script.say(' (STJ, Terceira Turma, rel. Min. Fulana de Tal, ');
    byName(script, decision, random);
    script.say(').');
  },
  (script, say, decision, random) => {
    script.say('Diz o ');
    byName(script, decision, random);
    script.say(' que ');
    say();
    script.say('. Isso ajuda a tese.');
  },
  (script, say, decision, random) => {
    script.say('No ');
    byName(script, decision, random);
    byId(script.say(' '), decision).say(', lê-se: ');
    say();
    script.say('.');
  },
];

const attributed: Piece[] = cases.flatMap((make) =>
  places.map(
    (place): Piece =>
      (script, random) => {
        const decision = any(random);
        const { words, standing } = make(decision, random);
        place(script, () => quote(script, words, standing, random), decision, random);
      },
  ),
);

const inBlocks: Piece[] = [
  (script, random) => {
    const decision = any(random);
    script.say('> ').mark(typed(decision.summary, random).replaceAll('\n', ' '), {
      kind: 'quotation',
      ...found(decision.id),
    });
    script.say('\n> (');
    byName(script, decision, random);
    script.say(')');
  },
  (script, random) => {
    const decision = any(random);
    script
      .say('Do julgado:\n\n> ')
      .mark(altered(decision.summary, random), { kind: 'quotation', ...changed(decision.id) });
    byId(script.say('\n\nFonte: '), decision).say('.');
  },
  (script, random) => {
    const decision = any(random);
    const words = decision.summary.split(' ');
    const lines = `${words.slice(0, 7).join(' ')}\n> ${words.slice(7).join(' ')}`;
    script.say('> ').mark(lines, { kind: 'quotation', ...found(decision.id) });
  },
];

const two: Piece = (script, random) => {
  const [one, other] = [any(random), any(random)];
  script.say('O ');
  byName(script, one, random);
  script.say(' decidiu que ');
  quote(script, typed(one.summary, random), found(one.id), random);
  script.say('. Já o ');
  byName(script, other, random);
  script.say(' traz que ');
  quote(script, altered(other.summary, random), changed(other.id), random);
  script.say('.');
};

const messages = blocks.filter(({ type, role }) => type === 'message' && role === 'user');
const sentences = told.map((text) => text.split('. ')[0] ?? '');

const ofSession: Piece[] = [
  (script, random) => {
    const at = pick([0, 1], random);
    const id = messages[at]?.id ?? '';
    script.say('O relato diz ');
    quote(script, typed(sentences[at] ?? '', random), found(id), random);
    script.say(' ').cite('block', id).say('.');
  },
  (script, random) => {
    const at = pick([0, 1], random);
    script.say('Nas suas palavras, ');
    quote(script, typed(sentences[at] ?? '', random), found(messages[at]?.id ?? ''), random);
    script.say('.');
  },
  (script, random) => {
    const at = pick([0, 1], random);
    const id = messages[at]?.id ?? '';
    script.say('O relato diz ');
    quote(script, altered(sentences[at] ?? '', random), changed(id), random);
    script.say(' ').cite('block', id).say('.');
  },
  (script, random) => {
    script.say('Em mensagem anterior, ');
    quote(script, typed(String(earlierBlock.content.text), random), found(earlierBlock.id), random);
    script.say(' ').cite('block', earlierBlock.id).say('.');
  },
  (script, random) => {
    script.say('Colhe-se do ');
    script.mark(ownPrecedent.number, {
      kind: 'decision',
      ...found(ownPrecedent.id),
      name: ownPrecedent.number,
    });
    script.say(': ');
    quote(script, typed(ownPrecedent.summary, random), found(ownPrecedent.id), random);
    script.say('.');
  },
  // What an assistant said before is no source.
  (script, random) => {
    script.say('Como se viu, ');
    quote(script, formerAnswer.split('. ')[0] ?? '', unchecked, random);
    script.say('.');
  },
  (script, random) => {
    script.say('Como se viu ').cite('block', blockId(2)).say(', ');
    quote(script, formerAnswer.split('. ')[0] ?? '', found(blockId(2)), random);
    script.say('.');
  },
];

const ofNobody: Piece[] = [
  (script, random) => {
    script.say('Há quem diga: ');
    quote(script, pick(madeUp, random), unchecked, random);
    script.say('.');
  },
  (script, random) => {
    quote(script, pick(madeUp, random), unchecked, random);
    script
      .say(' (')
      .mark(pick(unknownName, random), { kind: 'decision', ...unchecked })
      .say(').');
  },
  (script, random) => {
    script
      .say('Vale lembrar: ')
      .cite('decision', decisionId(77), { ...unchecked })
      .say(' ');
    quote(script, pick(madeUp, random), unchecked, random);
  },
  // Found by its words alone.
  (script, random) => {
    const decision = any(random);
    script.say('É conhecida a lição: ');
    quote(script, typed(decision.summary, random), found(decision.id), random);
    script.say('.');
  },
  (script, random) => {
    const decision = any(random);
    script.say('É conhecida a lição: ');
    quote(script, altered(decision.summary, random), changed(decision.id), random);
    script.say('.');
  },
];

export const quotations: readonly Piece[] = [...attributed, ...inBlocks, two, ...ofSession, ...ofNobody];
