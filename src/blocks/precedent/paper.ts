import { type Part, plain } from '#/lib/export/document.ts';
import type { BlockModel } from '#/lib/export/model/context.ts';
import { writtenParts } from '#/lib/export/model/markdown.ts';
import { provenanceFacts } from '#/lib/export/model/provenance.ts';

/** A decision with its whole provenance, what it says, and what the lawyer made of it. */
export const precedent: BlockModel<'precedent'> = (content, context) => {
  const { t } = context;
  const { evaluation, stance } = content;
  const verdict = [
    evaluation ? t(`evaluations.${evaluation}`) : t('notEvaluated'),
    ...(stance ? [t(`stances.${stance}`)] : []),
  ].join(', ');
  return [
    {
      kind: 'facts',
      facts: [
        ...provenanceFacts(content.provenance, context),
        { term: t('precedent.verdict'), runs: plain(verdict) },
      ],
    },
    ...titled(t('precedent.thesis'), content.thesis),
    ...titled(t('precedent.summary'), content.summary),
    ...titled(t('precedent.note'), content.note),
  ];
};

const titled = (title: string, text: string): Part[] =>
  text.trim() === '' ? [] : [{ kind: 'heading', level: 3, runs: plain(title) }, ...writtenParts(text)];
