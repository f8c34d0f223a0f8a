import type { DiagnosisField } from '#/lib/domain/briefing/proposal.ts';
import { type Fact, type Part, plain, type Run } from '#/lib/export/document.ts';
import { type BlockModel, sourceRuns } from '#/lib/export/model/context.ts';
import { writtenParts } from '#/lib/export/model/markdown.ts';
import { proposedRuns } from '#/lib/export/model/statements.ts';

export const diagnosis: BlockModel<'diagnosis'> = (content, context) => {
  const { t } = context;
  const { situation, area, theme, thesis, because, by, sources } = content;
  const facts: Fact[] = [
    {
      term: t('diagnosis.area'),
      runs: [...plain(`${area || t('unknown')}${becauseOf(because.area)}`), ...proposed('area')],
    },
    {
      term: t('diagnosis.theme'),
      runs: [...plain(`${theme || t('unknown')}${becauseOf(because.theme)}`), ...proposed('theme')],
    },
    { term: t('diagnosis.thesis'), runs: [...plain(thesis || t('unknown')), ...proposed('thesis')] },
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
      runs: [...plain(t('diagnosis.situation')), ...sourceRuns(sources, context), ...proposed('situation')],
    },
    ...writtenParts(situation || t('unknown')),
    ...added,
  ];

  function proposed(field: DiagnosisField): Run[] {
    return proposedRuns({ by: by?.[field] }, context);
  }

  function becauseOf(words: readonly string[]): string {
    return words.length === 0 ? '' : ` (${t('diagnosis.because', { words: words.join(', ') })})`;
  }
};
