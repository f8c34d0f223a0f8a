import { sendCommand } from '#/actions/briefing.ts';
import { getTranslator } from '#/i18n/server.ts';
import { contentAs } from '#/lib/domain/block-content.ts';
import type { BriefingState } from '#/lib/domain/briefing/state.ts';
import { evaluations, situations, stances } from '#/lib/domain/briefing/words.ts';
import type { Block, Session } from '#/lib/domain/session.ts';
import { Form, type FormPlace } from './Form.tsx';
import { Choice, Submit, TextBox } from './fields.tsx';

interface Props extends FormPlace {
  session: Session;
  state: BriefingState;
}

/** The next step of the briefing: to begin it, or to choose the situation. */
export async function BriefingForms({ session, state, ...place }: Props) {
  const t = await getTranslator();
  if (state.phase === 0) {
    return (
      <Form {...place} action={sendCommand} values={{ session: session.id, type: 'start' }}>
        <Submit quiet>{t('canvas.offer.start')}</Submit>
      </Form>
    );
  }
  return (
    <Form
      {...place}
      action={sendCommand}
      values={{ session: session.id, type: 'chooseSituation' }}
      className="flex flex-wrap items-end gap-3"
    >
      <Choice
        name="situation"
        label={t('cards.action_prompt.title')}
        value={state.situation ?? ''}
        options={situations.map((value) => ({ value, label: t(`cards.action_prompt.situation.${value}`) }))}
      />
      <Submit quiet>{t('basic.choose')}</Submit>
    </Form>
  );
}

/** The lawyer's verdict on a precedent of the briefing. */
export async function EvaluationForm({ block, ...place }: FormPlace & { block: Block }) {
  const t = await getTranslator();
  const content = contentAs('precedent', block);
  if (!content) return null;
  const none = { value: '', label: t('cards.precedent.notEvaluated') };
  const verdict = { useful: t('cards.precedent.useful'), not_useful: t('cards.precedent.notUseful') };
  const side = { favorable: t('cards.precedent.favorable'), unfavorable: t('cards.precedent.unfavorable') };
  return (
    <Form
      {...place}
      action={sendCommand}
      values={{
        session: block.sessionId,
        type: 'evaluatePrecedent',
        blockId: block.id,
        blockVersion: block.version,
      }}
      label={t('cards.precedent.evaluation')}
      className="flex flex-wrap items-end gap-3"
    >
      <Choice
        name="evaluation"
        label={t('cards.precedent.evaluation')}
        value={content.evaluation ?? ''}
        options={[none, ...evaluations.map((value) => ({ value, label: verdict[value] }))]}
      />
      <Choice
        name="stance"
        label={t('cards.precedent.stance')}
        value={content.stance ?? ''}
        options={[none, ...stances.map((value) => ({ value, label: side[value] }))]}
      />
      <TextBox name="note" label={t('cards.precedent.note')} value={content.note} rows={3} isOptional />
      <Submit quiet>{t('basic.save')}</Submit>
    </Form>
  );
}
