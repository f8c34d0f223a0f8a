import { type Fact, plain } from '#/lib/export/document.ts';
import type { BlockModel } from '#/lib/export/model/context.ts';

export const precedentPicker: BlockModel<'precedent_picker'> = ({ query, sources }, { t }) => {
  const facts: Fact[] = [{ term: t('picker.query'), runs: plain(query || t('unknown')) }];
  if (sources.length > 0) facts.push({ term: t('picker.sources'), runs: plain(sources.join(', ')) });
  return [{ kind: 'facts', facts }];
};
