import { type Fact, type Part, plain } from '#/lib/export/document.ts';
import { type BlockModel, sourceRuns } from '#/lib/export/model/context.ts';
import { writtenParts } from '#/lib/export/model/markdown.ts';

export const diagnosis: BlockModel<'diagnosis'> = (content, context) => {
  const { t } = context;
  const { situation, area, theme, thesis, because, sources } = content;
  const facts: Fact[] = [
    { term: t('diagnosis.area'), runs: plain(`${area || t('unknown')}${becauseOf(because.area)}`) },
    { term: t('diagnosis.theme'), runs: plain(`${theme || t('unknown')}${becauseOf(because.theme)}`) },
    { term: t('diagnosis.thesis'), runs: plain(thesis || t('unknown')) },
  ];
  const added = content.context.flatMap(({ text }): Part[] => [
    { kind: 'heading', level: 3, runs: plain(t('diagnosis.context')) },
    ...writtenParts(text),
  ]);
  return [
    { kind: 'facts', facts },
    {
      kind: 'heading',
      level: 3,
      runs: [...plain(t('diagnosis.situation')), ...sourceRuns(sources, context)],
    },
    ...writtenParts(situation || t('unknown')),
    ...added,
  ];

  function becauseOf(words: readonly string[]): string {
    return words.length === 0 ? '' : ` (${t('diagnosis.because', { words: words.join(', ') })})`;
  }
};
