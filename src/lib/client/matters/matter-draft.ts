import { isCaseNumber } from '#/lib/domain/check-digits.ts';
import { caseNumberDigits, caseNumberIn } from '#/lib/domain/law/case-number.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';
import type { MatterState, PartyKind, PartySide } from '#/lib/domain/matters/matter-terms.ts';
import {
  isTaxpayerNumber,
  taxpayerNumberOf,
  writtenTaxpayerNumber,
} from '#/lib/domain/matters/taxpayer-number.ts';
import { newId } from '#/lib/domain/new-id.ts';
import type { MatterInput } from './matters.ts';

/** A party as its fields hold it. */
export interface PartyDraft {
  /** Tells the party from the others while it is edited. */
  key: string;
  name: string;
  document: string;
  kind: PartyKind;
  side: PartySide;
}

/** A matter as its form holds it: every value as it was typed. */
export interface MatterDraft {
  name: string;
  parties: PartyDraft[];
  caseNumber: string;
  court: string;
  comarca: string;
  area: string;
  /** Separated by commas. */
  tags: string;
  responsible: string;
  notes: string;
  state: MatterState;
}

export const newParty = (side: PartySide): PartyDraft => ({
  key: newId(),
  name: '',
  document: '',
  kind: 'person',
  side,
});

/** A new matter has room for a client and for whoever is against. */
export const emptyDraft = (): MatterDraft => ({
  name: '',
  parties: [newParty('client'), newParty('opposing')],
  caseNumber: '',
  court: '',
  comarca: '',
  area: '',
  tags: '',
  responsible: '',
  notes: '',
  state: 'open',
});

export const draftOf = (matter: Matter): MatterDraft => ({
  ...matter,
  parties: matter.parties.map((party) => ({
    ...party,
    key: newId(),
    document: party.document === null ? '' : writtenTaxpayerNumber(party.document),
  })),
  caseNumber: matter.caseNumber ?? '',
  tags: matter.tags.join(', '),
});

/** The parties that have a name or a number. */
const said = ({ parties }: MatterDraft): PartyDraft[] =>
  parties.filter(({ name, document }) => name.trim() !== '' || document.trim() !== '');

/** What the API is sent. */
export const inputOf = (draft: MatterDraft): MatterInput => ({
  name: draft.name,
  parties: said(draft).map(({ name, document, kind, side }) => ({
    name,
    document: document || null,
    kind,
    side,
  })),
  caseNumber: draft.caseNumber || null,
  court: draft.court,
  comarca: draft.comarca,
  area: draft.area,
  tags: draft.tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== ''),
  responsible: draft.responsible,
  notes: draft.notes,
  state: draft.state,
});

/** A field whose value the server would refuse: of the matter, or of the party with this key. */
export type DraftProblem = 'name' | 'caseNumber' | `document ${string}` | `party ${string}`;

/** What is wrong with the draft; empty where it can be sent. */
export const problemsOf = (draft: MatterDraft): DraftProblem[] => {
  const parties = said(draft);
  return [
    ...(draft.name.trim() === '' && parties.length === 0 ? (['name'] as const) : []),
    ...(isWrongCaseNumber(draft.caseNumber) ? (['caseNumber'] as const) : []),
    ...parties
      .filter(({ document }) => isWrongDocument(document))
      .map(({ key }): DraftProblem => `document ${key}`),
    ...parties.filter(({ name }) => name.trim() === '').map(({ key }): DraftProblem => `party ${key}`),
  ];
};

const isWrongDocument = (written: string): boolean =>
  written.trim() !== '' && !isTaxpayerNumber(taxpayerNumberOf(written));

const isWrongCaseNumber = (written: string): boolean => {
  if (written.trim() === '') return false;
  const number = caseNumberIn(written);
  return !number || !isCaseNumber(caseNumberDigits(number));
};

/** Letters of a name from which on it is compared with other matters. */
const telling = 3;

/** The parties of the draft that a conflict check can be asked about, with their keys in the same order. */
export const askedParties = (draft: MatterDraft) => {
  const parties = draft.parties.filter(({ name }) => name.trim().length >= telling);
  return {
    keys: parties.map(({ key }) => key),
    parties: parties.map(({ name, document, side }) => ({
      name: name.trim(),
      document: isWrongDocument(document) ? null : taxpayerNumberOf(document) || null,
      side,
    })),
  };
};
