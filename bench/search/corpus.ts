import { decisionWith, type NewDecision } from '#/lib/domain/library/decision.ts';
import { seeded } from '../../tests/support/random.ts';
import type { Topic } from './topic.ts';
import { topics } from './topics.ts';

/** A query with the grade of each document that is worth finding: 3 answers it, 2 is on it, 1 touches it. */
interface GradedQuery {
  query: string;
  /** By the document's reference. */
  grades: ReadonlyMap<string, number>;
}

export interface Corpus {
  decisions: NewDecision[];
  queries: GradedQuery[];
}

const rulingsPerTopic = 16;
/** Rulings that only touch on procedure and answer no query. */
const proceduralRulings = 500;

/** What ementas on every question say. */
const common = [
  'Agravo interno desprovido.',
  'Recurso especial parcialmente provido.',
  'Incide a Súmula 7 do STJ quanto ao reexame de provas.',
  'Não houve negativa de prestação jurisdicional.',
  'Os honorários foram majorados na forma do art. 85, § 11, do CPC.',
  'O dano moral foi fixado com razoabilidade.',
  'A prescrição foi afastada na origem.',
  'A prova pericial foi dispensada pelo juízo.',
  'O contrato foi juntado aos autos com a contestação.',
  'O ônus da prova incumbe a quem alega.',
  'Sentença mantida por seus próprios fundamentos.',
  'A parte autora é beneficiária da gratuidade de justiça.',
  'Precedentes da Turma e da Seção.',
  'A lei nova não se aplica aos fatos anteriores.',
  'O prazo recursal é de quinze dias úteis.',
];

/**
 * Rulings on known questions, always the same ones, and the queries on them. A ruling says of its own question a heading,
 * one remark or two, and in two of three cases the answer; one of four also touches another question. The grades follow
 * from that, and from no search.
 */
export const buildCorpus = (): Corpus => {
  const random = seeded(20);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const decisions: NewDecision[] = [];
  const grades = new Map<Topic, Map<string, number>>(topics.map((topic) => [topic, new Map()]));
  const add = (summary: string): string => {
    const reference = `r${decisions.length}`;
    const number = `REsp ${1_000_000 + decisions.length}`;
    decisions.push(
      decisionWith({ source: 'espelho', court: 'STJ', number, reference, class: 'REsp', summary }),
    );
    return reference;
  };
  const filler = (most: number) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(common));
  for (let round = 0; round < rulingsPerTopic; round += 1) {
    for (const topic of topics) {
      const isAnswer = random() < 0.66;
      const touched = random() < 0.25 ? pick(topics) : undefined;
      const body = [
        ...(isAnswer ? [pick(topic.holdings)] : []),
        ...topic.remarks.slice(0, 1 + Math.floor(random() * 2)),
        ...(touched && touched !== topic ? [pick(touched.holdings)] : []),
        ...filler(6),
      ];
      const reference = add([pick(topic.headings), ...body].join(' '));
      grades.get(topic)?.set(reference, isAnswer ? 3 : 2);
      if (touched && touched !== topic) grades.get(touched)?.set(reference, 1);
    }
  }
  for (let count = 0; count < proceduralRulings; count += 1) add(`PROCESSUAL CIVIL. ${filler(12).join(' ')}`);
  return {
    decisions,
    queries: topics.map((topic) => ({ query: topic.query, grades: grades.get(topic) ?? new Map() })),
  };
};
