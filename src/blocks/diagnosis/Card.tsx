'use client';

import { useFormatter, useTranslations } from 'use-intl';
import { type DiagnosisField, diagnosisFields } from '#/lib/domain/briefing/proposal.ts';
import { Card } from '../card/Card.tsx';
import { Propose } from '../card/Propose.tsx';
import { ProposedBy } from '../card/ProposedBy.tsx';
import { ReturnToPhase } from '../card/ReturnToPhase.tsx';
import { SourceLinks } from '../card/SourceLink.tsx';
import type { CardProps } from '../card-props.ts';
import { CardField } from '../field/CardField.tsx';
import { useTextSaves } from '../field/useTextSaves.ts';
import { ContextList } from './ContextList.tsx';
import { LaterMessages } from './LaterMessages.tsx';
import { PointList } from './PointList.tsx';

/** The question as it is understood: texts to correct, and what it says point by point. */
export function DiagnosisCard(props: CardProps<'diagnosis'>) {
  const { blockId, sessionId, content, version, isWritable } = props;
  const t = useTranslations('cards.diagnosis');
  const save = useTextSaves(sessionId, blockId);
  return (
    <Card type="diagnosis" title={t('title')}>
      {diagnosisFields.map((field) => {
        const isLine = field === 'area' || field === 'theme';
        return (
          <CardField
            key={field}
            sessionId={sessionId}
            name={`${blockId}.${field}`}
            label={t(field)}
            value={content[field]}
            version={version}
            lines={isLine ? 'one' : 'many'}
            maxLength={isLine ? 1_000 : 100_000}
            isWritable={isWritable}
            placeholder={t(`empty.${field}`)}
            onSave={(text) =>
              save(version, (attempt, blockVersion) =>
                attempt({ type: 'updateDiagnosis', blockVersion, changes: { [field]: text } }),
              )
            }
            note={<FieldNote content={content} field={field} />}
          />
        );
      })}
      <Propose sessionId={sessionId} blockId={blockId} isWritable={isWritable} />
      <LaterMessages sessionId={sessionId} />
      <PointList {...props} />
      <ContextList {...props} />
      <SourceLinks sessionId={sessionId} sources={content.sources} />
      <ReturnToPhase sessionId={sessionId} phase={1} isWritable={isWritable} />
    </Card>
  );
}

/** Who proposed what stands in a text, or has words in it. */
function FieldNote({
  content: { because, by },
  field,
}: Pick<CardProps<'diagnosis'>, 'content'> & { field: DiagnosisField }) {
  if (by?.[field]) return <ProposedBy by={by[field]} />;
  return (field === 'area' || field === 'theme') && <Because words={because[field]} />;
}

/** The words of the text that made the guide propose what stands in the field. */
function Because({ words }: { words: readonly string[] }) {
  const t = useTranslations('cards.diagnosis');
  const format = useFormatter();
  if (words.length === 0) return null;
  return t('because', { words: format.list(words.map((word) => `“${word}”`)) });
}
