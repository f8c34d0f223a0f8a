import { statuteLines } from './statute-lines.ts';

/** One federal statute of the table. Article numbers are written `927` or `24-A`. */
export interface Statute {
  id: string;
  /** LexML URN of the statute. */
  urn: string;
  /** Its number without dots; the year for the constitution. */
  number: string;
  title: string;
  names: readonly string[];
  abbreviations: readonly string[];
  /** Id of the statute that it replaced. */
  predecessor: string;
  /** What repealed it as a whole; empty while it is in force. */
  repealedBy: string;
  /** False where an article that is not listed may exist. */
  isComplete: boolean;
  /** The same for numbers with a letter. */
  isLetteredComplete: boolean;
  /** Day of the newest text that was read, ISO; empty where none was read whole. */
  asOf: string;
  /** Articles that exist or existed, as a list of numbers and ranges: `1-250 29-A 103-A..103-B`. */
  articles: string;
  revoked: string;
  vetoed: string;
  struckDown: string;
  /** Inserted only by a provisional measure that lost effect. */
  lapsed: string;
  /** Numbers whose existence could not be settled. */
  unverified: string;
}

const read = (line: string): Statute => {
  const fields = line.split('|');
  const text = (index: number): string => fields[index] ?? '';
  const list = (index: number): string[] => text(index).split(';').filter(Boolean);
  return {
    id: text(0),
    urn: text(1),
    number: text(2),
    title: text(3),
    names: list(4),
    abbreviations: list(5),
    predecessor: text(6),
    repealedBy: text(7),
    isComplete: text(8).includes('c'),
    isLetteredComplete: text(8).includes('l'),
    asOf: text(9),
    articles: text(10),
    revoked: text(11),
    vetoed: text(12),
    struckDown: text(13),
    lapsed: text(14),
    unverified: text(15),
  };
};

export const statutes: readonly Statute[] = statuteLines.trim().split('\n').map(read);

const byId = new Map(statutes.map((statute) => [statute.id, statute]));

export const statuteById = (id: string): Statute | undefined => byId.get(id);

/** The year that the URN tells, `2002`. */
export const yearOf = ({ urn }: Statute): string => /:(\d{4})-\d\d-\d\d;/u.exec(urn)?.[1] ?? '';
