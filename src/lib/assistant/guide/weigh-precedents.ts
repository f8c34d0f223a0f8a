import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import type { Material, Piece } from './material.ts';
import { proposeItem } from './weigh-item.ts';

type Decision = Piece<'precedent'>;

/** What the useful precedents show together: binding ones, the direction of the latest, and courts divided. */
export const proposeFromPrecedents = (material: Material): RiskItem[] => [
  ...material.unfavorable.filter(isQualified).map((each) => binding(each, 'risk')),
  ...material.favorable.filter(isQualified).map((each) => binding(each, 'opportunity')),
  ...latest(material),
  ...divided(material),
  ...unsupported(material),
];

/** A tema or a súmula weighs beyond its own case. */
const isQualified = ({ content }: Decision): boolean =>
  content.provenance.source === 'tema' ||
  /^(?:tema|súmula|iac|irdr)\b/iu.test(content.provenance.number.trim());

const binding = ({ id, content }: Decision, kind: RiskItem['kind']): RiskItem =>
  proposeItem(`qualified ${kind}`, {
    kind,
    label: `Precedente qualificado ${kind === 'risk' ? 'contrário' : 'favorável'}: ${content.provenance.number}`,
    severity: 'alta',
    probability: 'possivel',
    sources: [id],
  });

/** The side of the latest decision, where both sides have one. */
const latest = ({ favorable, unfavorable }: Material): RiskItem[] => {
  const [helping, against] = [lastOf(favorable), lastOf(unfavorable)];
  if (!helping || !against || dayOf(helping) === dayOf(against)) return [];
  const isAgainst = dayOf(against) > dayOf(helping);
  const { id, content } = isAgainst ? against : helping;
  return [
    proposeItem('latest', {
      kind: isAgainst ? 'risk' : 'opportunity',
      label: `A decisão mais recente das reunidas é ${isAgainst ? 'contrária' : 'favorável'}: ${content.provenance.number}`,
      severity: 'media',
      probability: 'possivel',
      sources: [id],
    }),
  ];
};

const divided = ({ favorable, unfavorable }: Material): RiskItem[] => {
  const courts = new Set(favorable.map(courtOf).filter((court) => court !== ''));
  return [...courts].flatMap((court) => {
    const of = (side: readonly Decision[]) => side.filter((each) => courtOf(each) === court);
    const against = of(unfavorable);
    if (against.length === 0) return [];
    return proposeItem(`divided ${court}`, {
      kind: 'risk',
      label: `Há decisões nos dois sentidos no mesmo tribunal: ${court}`,
      severity: 'media',
      probability: 'possivel',
      sources: [...against, ...of(favorable)].map(({ id }) => id),
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

const lastOf = (decisions: readonly Decision[]): Decision | undefined =>
  decisions
    .filter((each) => dayOf(each) !== '')
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)))
    .at(-1);

const dayOf = ({ content }: Decision): string =>
  content.provenance.judgedOn ?? content.provenance.publishedOn ?? '';
const courtOf = ({ content }: Decision): string => content.provenance.court.trim();
