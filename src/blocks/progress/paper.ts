import { plain } from '#/lib/export/document.ts';
import { type BlockModel, sourceRuns } from '#/lib/export/model/context.ts';

/** What was read in the text, a row each, with the block it was read in. */
export const progress: BlockModel<'progress'> = ({ findings }, context) => {
  const { t } = context;
  if (findings.length === 0) return [{ kind: 'note', runs: plain(t('progress.none')) }];
  return [
    {
      kind: 'table',
      columns: [
        { heading: plain(t('progress.kind')), align: 'left', weight: 3 },
        { heading: plain(t('progress.text')), align: 'left', weight: 5 },
        { heading: plain(t('progress.remark')), align: 'left', weight: 4 },
      ],
      rows: findings.map(({ kind, text, warning, source }) => [
        plain(t(`progress.kinds.${kind}`)),
        [...plain(text), ...sourceRuns([source], context)],
        plain(warning ? t(`progress.warnings.${warning}`) : ''),
      ]),
    },
  ];
};
