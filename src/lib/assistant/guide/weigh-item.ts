import { v5 } from 'uuid';
import type { RiskItem } from '#/blocks/risk-balance/definition.ts';
import { line, sourcesOf } from './bounds.ts';

type Proposed = Pick<RiskItem, 'kind' | 'label' | 'severity' | 'probability' | 'sources'>;

/** An item for the scales; the same name over the same first source always has the same id. */
export const proposeItem = (name: string, item: Proposed): RiskItem => ({
  ...item,
  id: v5(name, item.sources[0] ?? v5.URL),
  label: line(item.label),
  resolved: false,
  resolution: '',
  sources: sourcesOf(...item.sources),
});
