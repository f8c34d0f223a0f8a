import { newId } from '#/lib/domain/ids.ts';
import { queryTerms } from '#/lib/domain/library/analyse.ts';
import { decision } from './decisions.ts';

/** The decision that tests of single statements import first, so that each statement can reach a record. */
export const knownDecision = decision({ reference: 'conhecida', summary: 'Servidão.' });
const [term = ''] = queryTerms(knownDecision.summary);

/** Values with which each statement of a library reaches `knownDecision`, or adds another one where `isNew` is set. */
export const libraryValues = ({ decision: id, isNew }: { decision: string; isNew: boolean }) => ({
  decision: isNew ? newId() : id,
  identity: isNew ? 'espelho|stj|nova' : 'espelho|stj|conhecida',
  ordinal: isNew ? 400 : 1,
  lastOrdinal: 400,
  decisions: 2,
  digest: '',
  analyser: 1,
  generation: 0,
  older: '[]',
  synonyms: '[]',
  after: '',
  term,
  termBlock: '0000',
  places: JSON.stringify([[term, '0000']]),
  postings: JSON.stringify([[term, '0000', '001']]),
});
