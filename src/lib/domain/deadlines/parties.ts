import type { RegimeId } from './regime-ids.ts';

/** Whose term it is. `codefendants` have different lawyers of different firms. */
export const partyKinds = ['private', 'treasury', 'prosecution', 'public_defence', 'codefendants'] as const;
export type PartyKind = (typeof partyKinds)[number];

/** Whether a party's terms are doubled in a procedure, and by what. */
export interface Doubling {
  /** `appeals`: appeals alone. `paper`: in files on paper alone. */
  applies: 'always' | 'appeals' | 'paper' | 'never';
  source: string;
  /** True where courts do not agree; the term is not doubled then, which gives the earlier day. */
  isDisputed?: boolean;
}

const never = (source: string): Doubling => ({ applies: 'never', source });
const disputed = (source: string): Doubling => ({ applies: 'never', source, isDisputed: true });
const always = (source: string): Doubling => ({ applies: 'always', source });

const defender = 'LC 80/1994, arts. 44, I, 89, I, e 128, I';

export const doublings: Readonly<
  Record<RegimeId, Readonly<Record<Exclude<PartyKind, 'private'>, Doubling>>>
> = {
  cpc: {
    treasury: always('CPC, art. 183'),
    prosecution: always('CPC, art. 180'),
    public_defence: always('CPC, art. 186'),
    codefendants: { applies: 'paper', source: 'CPC, art. 229' },
  },
  juizados: {
    treasury: never('Lei 10.259/2001, art. 9º; Lei 12.153/2009, art. 7º'),
    prosecution: disputed('Lei 9.099/1995, art. 2º'),
    public_defence: disputed('Lei 9.099/1995, art. 2º'),
    codefendants: disputed('Enunciado 164 do FONAJE'),
  },
  clt: {
    treasury: { applies: 'appeals', source: 'Decreto-Lei 779/1969, art. 1º, III' },
    prosecution: always('CPC, art. 180; CLT, art. 769'),
    public_defence: always(defender),
    codefendants: never('OJ 310 da SDI-1 do TST'),
  },
  cpp: {
    treasury: disputed('CPP, art. 798'),
    prosecution: never('CPP, art. 798'),
    public_defence: always(defender),
    codefendants: disputed('CPP, art. 798'),
  },
  eca: {
    treasury: never('ECA, art. 152, § 2º'),
    prosecution: never('ECA, art. 152, § 2º'),
    public_defence: always(defender),
    codefendants: disputed('ECA, art. 152, § 2º'),
  },
  civil: {
    treasury: never('CC, art. 132'),
    prosecution: never('CC, art. 132'),
    public_defence: never('CC, art. 132'),
    codefendants: never('CC, art. 132'),
  },
};
