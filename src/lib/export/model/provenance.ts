import type { Provenance } from '#/blocks/precedent/definition.ts';
import { type Fact, plain } from '../document.ts';
import type { ModelContext } from './context.ts';

/** Everything that is known of where a decision comes from; what is not known is said to be so. */
export const provenanceFacts = (provenance: Provenance, { t, day, moment }: ModelContext): Fact[] => {
  const { source, court, number, rapporteur, judgedOn, publishedOn, importedAt } = provenance;
  const known: [string, string][] = [
    [t('provenance.number'), number],
    [t('provenance.court'), court],
    [t('provenance.rapporteur'), rapporteur],
    [t('provenance.judgedOn'), judgedOn ? day(judgedOn) : ''],
    [t('provenance.publishedOn'), publishedOn ? day(publishedOn) : ''],
    [t('provenance.source'), t(`provenance.sources.${source}`)],
    [t('provenance.importedAt'), importedAt ? moment(importedAt) : ''],
  ];
  return [
    ...known.map(([term, text]) => ({ term, runs: plain(text || t('unknown')) })),
    ...furtherFacts(provenance, t, day),
  ];
};

/** Facts that most decisions have not; what is not known of them is left out. */
const furtherFacts = (provenance: Provenance, t: ModelContext['t'], day: ModelContext['day']): Fact[] => {
  const { panel, theme, leadingCase, caseNumber, outvoted, joinedOn, situation, binding, number } =
    provenance;
  const further: [string, string | null | undefined][] = [
    [t('provenance.panel'), panel],
    [t('provenance.caseNumber'), caseNumber],
    [t('provenance.outvoted'), outvoted],
    [t('provenance.joinedOn'), joinedOn && day(joinedOn)],
    [t('provenance.theme'), theme === number ? '' : theme],
    [t('provenance.leadingCase'), leadingCase],
    [t('provenance.situation'), situation && t(`provenance.situations.${situation}`)],
    [t('provenance.binding'), binding && t(`provenance.bindings.${binding}`)],
  ];
  return further.flatMap(([term, text]) => (text ? [{ term, runs: plain(text) }] : []));
};

/** The same in one line, for a list of sources. */
export const provenanceLine = (provenance: Provenance, { t, day, moment }: ModelContext): string => {
  const { source, court, number, rapporteur, judgedOn, publishedOn, importedAt, situation } = provenance;
  return [
    number || t('provenance.unnumbered'),
    court,
    provenance.panel,
    rapporteur && t('provenance.by', { name: rapporteur }),
    judgedOn && t('provenance.judged', { date: day(judgedOn) }),
    publishedOn && t('provenance.published', { date: day(publishedOn) }),
    situation && situation !== 'decided' && t(`provenance.situations.${situation}`),
    t(`provenance.sources.${source}`),
    importedAt && t('provenance.imported', { date: moment(importedAt) }),
  ]
    .filter(Boolean)
    .join(', ');
};
