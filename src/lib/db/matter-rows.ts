import { isSameJson } from '#/lib/domain/equality.ts';
import type { ListedMatter, Matter, MatterFields } from '#/lib/domain/matters/matter.ts';
import type { MatterState } from '#/lib/domain/matters/matter-terms.ts';
import { nameKey, wordsOfMatter } from '#/lib/domain/matters/matter-words.ts';
import type { Party } from '#/lib/domain/matters/party.ts';
import type { NumberedMatter } from '#/lib/domain/matters/propose-matters.ts';
import type { MatterValues } from './matter-statements.ts';
import { parseColumn } from './rows.ts';
import type { StatementRow } from './statements.ts';

type Details = Pick<Matter, 'court' | 'comarca' | 'area' | 'tags' | 'responsible'>;

/** Rows of matters become domain objects here and nowhere else. */
export const toListedMatter = (row: StatementRow<'mattersAfter'>): ListedMatter => ({
  id: row.id,
  name: row.name,
  parties: JSON.parse(row.parties) as Party[],
  caseNumber: row.case_number,
  ...(parseColumn(row.details) as unknown as Details),
  state: row.state as MatterState,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  version: row.version,
});

export const toMatter = (row: StatementRow<'matter'>): Matter => ({
  ...toListedMatter(row),
  notes: row.notes,
});

/** What a conflict check and a proposal compare. */
export const toNumberedMatter = (row: StatementRow<'partiesOfMatters'>): NumberedMatter => ({
  id: row.id,
  name: row.name,
  state: row.state as MatterState,
  caseNumber: row.case_number,
  parties: JSON.parse(row.parties) as Party[],
});

/** What is stored of what an owner says. */
export const matterValues = (fields: MatterFields): MatterValues => {
  const { name, state, caseNumber, parties, notes, court, comarca, area, tags, responsible } = fields;
  return {
    name,
    nameKey: nameKey(name),
    words: wordsOfMatter(fields),
    state,
    caseNumber,
    partyCount: parties.length,
    parties: JSON.stringify(parties),
    details: JSON.stringify({ court, comarca, area, tags, responsible }),
    notes,
  };
};

/** Whether the matter already says this. */
export const saysTheSame = (
  { id: _id, createdAt: _created, updatedAt: _updated, version: _version, ...said }: Matter,
  fields: MatterFields,
): boolean => isSameJson(said, fields);
