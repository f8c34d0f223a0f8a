'use client';

import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { cardKeys } from '#/lib/client/keys/card-keys.ts';
import type { Evaluation, Stance } from '#/lib/domain/briefing/words.ts';
import { Card } from '../card/Card.tsx';
import { Choice } from '../card/Choice.tsx';
import { useCardKeys } from '../card/useCardKeys.ts';
import type { CardProps } from '../card-props.ts';
import { CardField } from '../field/CardField.tsx';
import { useTextSaves } from '../field/useTextSaves.ts';
import { Distinguishing, NoteUse } from './Distinguishing.tsx';
import { Ementa } from './Ementa.tsx';
import { ProvenanceLine } from './ProvenanceLine.tsx';
import { SituationMark } from './SituationMark.tsx';
import { useNeighbours } from './useNeighbours.ts';
import { useVerdict } from './useVerdict.ts';
import { VerdictMark } from './VerdictMark.tsx';

/** A decision with where it comes from, its ementa and the lawyer's verdict, given with one key. */
export function PrecedentCard(props: CardProps<'precedent'>) {
  const { blockId, sessionId, content, version, isWritable, isExpanded, onExpand } = props;
  const t = useTranslations('cards.precedent');
  const card = useRef<HTMLElement>(null);
  const verdict = useVerdict(sessionId, blockId);
  const neighbours = useNeighbours(sessionId, blockId);
  const save = useTextSaves(sessionId, blockId);
  useCardKeys(card, { ...neighbours, ...(isWritable && verdict.keys) });
  const { evaluation, stance } = content;
  return (
    <Card
      ref={card}
      type="precedent"
      title={content.provenance.number || t('unnumbered')}
      state={<VerdictMark evaluation={evaluation} stance={stance} />}
    >
      <ProvenanceLine provenance={content.provenance} />
      <SituationMark situation={content.provenance.situation} />
      {content.thesis && <p className="reading border-ink border-l-2 pl-4">{content.thesis}</p>}
      <Ementa text={content.summary} isExpanded={isExpanded} onExpand={onExpand} />
      <div className="space-y-3 border-line border-t pt-4">
        <div className="flex flex-wrap gap-x-6 gap-y-3">
          <Choice<Evaluation>
            label={t('evaluation')}
            size="small"
            canClear
            value={evaluation}
            onChoose={verdict.evaluate}
            isDisabled={!isWritable}
            options={[
              { value: 'useful', label: t('useful'), hint: cardKeys.evaluation.useful },
              { value: 'not_useful', label: t('notUseful'), hint: cardKeys.evaluation.not_useful },
            ]}
          />
          {evaluation !== 'not_useful' && (
            <Choice<Stance>
              label={t('stance')}
              size="small"
              canClear
              value={evaluation === 'useful' ? stance : null}
              onChoose={verdict.takeStance}
              isDisabled={!isWritable}
              options={[
                { value: 'favorable', label: t('favorable'), hint: cardKeys.stance.favorable },
                { value: 'unfavorable', label: t('unfavorable'), hint: cardKeys.stance.unfavorable },
              ]}
            />
          )}
        </div>
        <CardField
          sessionId={sessionId}
          name={`${blockId}.note`}
          label={t('note')}
          value={content.note}
          version={version}
          lines="many"
          maxLength={100_000}
          isWritable={isWritable}
          placeholder={t('noteEmpty')}
          onSave={(note) => save(version, (attempt) => attempt({ type: 'evaluatePrecedent', blockId, note }))}
        />
        <NoteUse {...props} />
        {evaluation === 'useful' && <Distinguishing {...props} />}
      </div>
    </Card>
  );
}
