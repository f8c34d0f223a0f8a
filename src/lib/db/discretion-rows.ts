import type { Departure, Discretion } from '#/lib/domain/discretion.ts';
import { defaultDiscretion } from '#/lib/domain/discretion.ts';
import type { StatementRow } from './statements.ts';

type DiscretionRow = StatementRow<'discretion'>;

/** A setting with the stand-ins that its session has given. */
export interface StoredDiscretion {
  setting: Discretion;
  standIns: string[];
}

export const toDiscretion = (row: DiscretionRow | undefined): StoredDiscretion => {
  if (!row) return { setting: defaultDiscretion, standIns: [] };
  const { agreed_host: host, agreed_at: at } = row;
  return {
    setting: {
      discretion: row.discretion as Discretion['discretion'],
      answering: row.answering === 1,
      model: row.model,
      agreed: host !== null && at !== null ? { host, at } : null,
    },
    standIns: JSON.parse(row.stand_ins),
  };
};

export const toDeparture = (row: StatementRow<'departure'>): Departure => ({
  id: row.id,
  sessionId: row.session_id,
  blockId: row.block_id,
  at: row.at,
  host: row.host,
  model: row.model,
  bytes: row.bytes,
  sha256: row.sha256,
  masked: row.masked === 1,
  tokens:
    row.input_tokens === null || row.output_tokens === null
      ? null
      : { input: row.input_tokens, output: row.output_tokens },
});
