import { type Fact, plain } from '../document.ts';
import type { BlockModel } from './context.ts';

export const precedentPicker: BlockModel<'precedent_picker'> = ({ query, sources }, { t }) => {
  const facts: Fact[] = [{ term: t('picker.query'), runs: plain(query || t('unknown')) }];
  if (sources.length > 0) facts.push({ term: t('picker.sources'), runs: plain(sources.join(', ')) });
  return [{ kind: 'facts', facts }];
};
