import { completeDeparture } from './complete-departure.ts';
import { departedTokens } from './departed-tokens.ts';
import { getDefaultModel } from './get-default-model.ts';
import { getDiscretion } from './get-discretion.ts';
import { getStandIns } from './get-stand-ins.ts';
import { listDepartures } from './list-departures.ts';
import { numberStandIns } from './number-stand-ins.ts';
import { recordDeparture } from './record-departure.ts';
import { setDefaultModel } from './set-default-model.ts';
import { setDiscretion } from './set-discretion.ts';

/** The verbs of what may leave the machine and by which model, and of the ledger of what left. */
export const discretionVerbs = {
  getDiscretion,
  setDiscretion,
  getStandIns,
  numberStandIns,
  recordDeparture,
  completeDeparture,
  listDepartures,
  departedTokens,
  getDefaultModel,
  setDefaultModel,
} as const;
