import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { fold } from '#/lib/domain/library/fold.ts';
import type { Material, Piece } from './material.ts';
import { proposeItem } from './weigh-item.ts';

type Decision = Piece<'precedent'>;

/**
 * What the useful precedents show together. A precedent by itself is not proposed: it weighs already, and would count
 * twice.
 */
export const proposeFromPrecedents = (material: Material): RiskItem[] => [
  ...divided(material),
  ...unsupported(material),
];

/** Courts that decided the same question in both senses. */
const divided = ({ favorable, unfavorable }: Material): RiskItem[] => {
  const courts = new Set(favorable.map(courtOf).filter((court) => court !== ''));
  return [...courts].flatMap((court) => {
    const at = (side: readonly Decision[]) => side.filter((each) => courtOf(each) === court);
    const [helping, against] = [at(favorable), at(unfavorable)];
    const pair = against.flatMap((one) => {
      const other = helping.find((each) => isSameQuestion(one, each));
      return other ? [one, other] : [];
    });
    if (pair.length === 0) return [];
    return proposeItem(`divided ${court}`, {
      kind: 'risk',
      label: `Há decisões nos dois sentidos sobre a mesma questão no mesmo tribunal: ${court}`,
      severity: 'media',
      probability: 'possivel',
      sources: [...new Set(pair.map(({ id }) => id))],
    });
  });
};

const unsupported = ({ favorable, unfavorable }: Material): RiskItem[] =>
  favorable.length === 0 && unfavorable.length > 0
    ? [
        proposeItem('unsupported', {
          kind: 'risk',
          label: 'Nenhum precedente favorável à tese foi reunido',
          severity: 'media',
          probability: 'provavel',
          sources: unfavorable.map(({ id }) => id),
        }),
      ]
    : [];

/** Share of the words of the shorter text that the other one has too, from which both treat one question. */
const leastShared = 0.4;
const mostWords = 60;

/** Whether two decisions treat one question, by the words with which their theses or ementas begin. */
const isSameQuestion = (one: Decision, other: Decision): boolean => {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const least = Math.min(a.size, b.size);
  return least >= 3 && [...a].filter((word) => b.has(word)).length >= leastShared * least;
};

const wordsOf = ({ content }: Decision): Set<string> =>
  new Set(
    fold(`${content.thesis} ${content.summary}`.slice(0, 4_000))
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length > 4)
      .slice(0, mostWords),
  );

const courtOf = ({ content }: Decision): string => content.provenance.court.trim();
