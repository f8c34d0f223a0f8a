import { limits } from '../limits.ts';
import { shortened } from '../text.ts';
import type { MatterFields } from './matter.ts';
import type { PartySide } from './matter-terms.ts';

/** The name that its owner gave, or the first client and the first opposing party; empty where there is neither. */
export const matterName = ({ name, parties }: Pick<MatterFields, 'name' | 'parties'>): string => {
  if (name) return name;
  const first = (side: PartySide) => parties.find((party) => party.side === side)?.name;
  const named = [first('client'), first('opposing')].filter((each) => each !== undefined);
  return shortened(named.join(' × ') || (parties[0]?.name ?? ''), limits.title - 1);
};
