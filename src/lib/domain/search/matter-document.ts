import type { Matter } from '../matters/matter.ts';
import { writtenTaxpayerNumber } from '../matters/taxpayer-number.ts';
import { textEntries } from './document.ts';
import type { Entries } from './entries.ts';

type Said = Omit<Matter, 'id' | 'createdAt' | 'updatedAt' | 'version' | 'state'>;

/** Everything by which a search finds a matter: its name first, then what else it says. */
export const textsOfMatter = (matter: Said): [name: string, ...rest: string[]] => {
  const { name, parties, caseNumber, court, comarca, area, tags, responsible, notes } = matter;
  const ofParties = parties.flatMap((party) => [
    party.name,
    party.document === null ? '' : writtenTaxpayerNumber(party.document),
  ]);
  const rest = [...ofParties, caseNumber ?? '', court, comarca, area, ...tags, responsible, notes];
  return [name, ...rest.filter((text) => text !== '')];
};

/** The entries of a matter, as those of a block. */
export const matterEntries = (matter: Said): Entries => textEntries(textsOfMatter(matter), []);
