import { z } from 'zod';
import { Day, Line } from '../fields.ts';

/** What a record of a library is. */
export const decisionKinds = [
  /** A panel's ruling: an acórdão. */
  'ruling',
  /** The decision of one judge alone. */
  'single',
  'sumula',
  'binding_sumula',
  /** Orientação jurisprudencial or precedente normativo of a labour court. */
  'guideline',
  /** Enunciado of a forum, a conference or a court. */
  'statement',
  /** A theme of general repercussion or of repetitive appeals, an IRDR or an IAC. */
  'theme',
] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Whether a precedent holds today, as its source says it. */
export const decisionSituations = [
  'decided',
  /** Affected, suspended or pending: nothing is decided yet. */
  'undecided',
  'superseded',
  'cancelled',
  /** Its thesis was changed; the text is the present one. */
  'revised',
  /** It holds from a day on, or for some cases only. */
  'modulated',
] as const;
export type DecisionSituation = (typeof decisionSituations)[number];

/** Situations in which a precedent is not in force: it has no weight, and stands below what has. */
export const withoutForce: readonly DecisionSituation[] = ['undecided', 'superseded', 'cancelled'];

/** Why a decision binds, by art. 927 of the Código de Processo Civil (Lei 13.105/2015), the strongest first. */
const bindings = [
  /** Item I: ADI, ADC, ADPF, ADO. */
  'constitutional_control',
  /** Item II. */
  'binding_sumula',
  /** Item III. */
  'general_repercussion',
  'repetitive',
  'irdr',
  'iac',
  /** Item IV: súmulas of the STF and the STJ; for labour courts also of the TST. */
  'sumula',
  /** Item V: the plenary or special body that the judge belongs to. */
  'special_body',
] as const;
export type Binding = (typeof bindings)[number];

/** Areas of law by which a library is filtered. */
export const areas = [
  ...[
    'administrativo',
    'ambiental',
    'bancario',
    'civil',
    'constitucional',
    'consumidor',
    'eleitoral',
    'empresarial',
  ],
  ...[
    'familia',
    'internacional',
    'militar',
    'penal',
    'previdenciario',
    'processual_civil',
    'processual_penal',
  ],
  ...['trabalho', 'tributario', 'saude', 'digital', 'crianca'],
] as const;
export type Area = (typeof areas)[number];

/** What is known of a decision besides court, number, rapporteur and days. What is not known is empty or null. */
export const factFields = {
  kind: z.enum(decisionKinds),
  /** As courts abbreviate it: `REsp`, `Tema`, `IAC`. */
  class: Line,
  /** The federal unit that is cited with the number: `SP`. */
  state: Line,
  /** The chamber or section that decided. */
  panel: Line,
  /** The rapporteur's office: `Ministra`, `Desembargador Convocado TJRS`. */
  office: Line,
  /** The first rapporteur, where another one wrote the ruling and is therefore the one to cite. */
  outvoted: Line,
  /** The unified number of the case (Resolução CNJ 65/2008), where what is cited is another number. */
  caseNumber: Line,
  /** The journal of the publication: `DJe`, `DJEN`, `DEJT`. */
  gazette: Line,
  /** When it was joined to the file, where a court gives that day in place of the judgment's. */
  joinedOn: Day,
  /** The theme of repetitive appeals or general repercussion that it belongs to: `Tema 1084`. */
  theme: Line.nullable(),
  /** The case in which a theme was or is to be decided. */
  leadingCase: Line,
  situation: z.enum(decisionSituations).nullable(),
  binding: z.enum(bindings).nullable(),
} as const;

const Facts = z.object(factFields);
export type Facts = z.infer<typeof Facts>;

/** Nothing known: a ruling of which no more is said. */
export const noFacts: Facts = {
  kind: 'ruling',
  class: '',
  state: '',
  panel: '',
  office: '',
  outvoted: '',
  caseNumber: '',
  gazette: '',
  joinedOn: null,
  theme: null,
  leadingCase: '',
  situation: null,
  binding: null,
};

/** The facts that say something, for places where most of them are empty. */
export const knownFacts = (facts: Facts): Partial<Facts> =>
  Object.fromEntries(
    (Object.keys(noFacts) as (keyof Facts)[])
      .filter((name) => facts[name] !== undefined && facts[name] !== noFacts[name])
      .map((name) => [name, facts[name]]),
  );
