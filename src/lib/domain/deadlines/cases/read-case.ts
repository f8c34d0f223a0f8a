import { JucaError } from '../../errors.ts';
import { parseInput } from '../../parse.ts';
import { DeadlineRequest } from '../request.ts';

/** A line of a file of cases: what is asked, the article that it tries, and what is right. */
export interface DeadlineCase {
  id: string;
  article: string;
  request: DeadlineRequest;
  lastDay: string;
  /** `HH:MM`, or empty where the whole day is left. */
  lastTime: string;
  /** The last day by the stricter reading of a notice that nobody opened; empty where there is one reading. */
  cautiousDay: string;
}

const columns =
  'id|article|event|day|time|term|party|file|court|comarca|flags|last_day|last_time|cautious_day';

/** The cases of a file with these columns. A term is its name, or `cpc:15:days`. Throws `invalid` with the line. */
export const readCases = (text: string): DeadlineCase[] => {
  const [first, ...lines] = text.trim().split(/\r?\n/);
  if (first !== columns) throw new JucaError('invalid', `The first line has to be ${columns}`);
  return lines.map(readCase);
};

const readCase = (line: string): DeadlineCase => {
  const [id = '', article = '', kind, day, time = '', term = '', ...rest] = line.split('|');
  const [party, file, court, comarca, flags = '', lastDay = '', lastTime = '', cautiousDay = ''] = rest;
  const request = parseInput(DeadlineRequest, {
    event: { kind, day, ...(time && { time }) },
    term: readTerm(term),
    party,
    electronic: file === 'electronic',
    unsuspended: flags.includes('unsuspended'),
    court,
    comarca,
  });
  return { id, article, request, lastDay, lastTime, cautiousDay };
};

/** `apelacao`, or `cpc:15:days`: procedure, amount and unit. Not checked. */
export const readTerm = (written: string): unknown => {
  const [regime, amount, unit] = written.split(':');
  return amount === undefined ? { named: written } : { regime, amount: Number(amount), unit };
};
