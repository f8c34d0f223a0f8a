import { type Phase, phases } from '#/lib/domain/phase.ts';
import type { Block } from '#/lib/domain/session.ts';
import { type Part, plain } from '../document.ts';
import type { ModelContext } from '../model/context.ts';
import type { Composer, Material } from './composer.ts';
import { placedBlock } from './session.ts';
import { sourceParts, sourcesOf } from './sources.ts';

/** The working blocks that the briefing names, phase by phase; what the opening chat said is only a source. */
export const composeBriefing: Composer = (material, context) => {
  const { session, state } = material;
  const { t, moment } = context;
  const working = workingBlocks(material);
  const about = [t('startedAt', { date: moment(session.createdAt) })];
  if (state.situation) about.push(t('situationIs', { situation: t(`situations.${state.situation}`) }));
  return {
    title: session.title || t('untitled'),
    subtitle: t('parts.briefing'),
    about,
    parts: [
      ...([0, 1, 2, 3, 4] as const).flatMap((phase) => {
        const blocks = working.filter((block) => block.phase === phase);
        return blocks.length === 0 ? [] : phaseParts(phase, blocks, material, context);
      }),
      ...sourceParts(sourcesOf(working, material.blocks), context),
    ],
  };
};

/** Cards that only ask or lead somewhere say nothing on paper. */
const silent = new Set(['precedent_picker', 'exit_card']);

const workingBlocks = ({ state, blocks }: Material): Block[] => {
  const named = new Set([...Object.values(state.blocks), ...state.precedents]);
  return blocks.filter(({ id, type, removedAt }) => named.has(id) && removedAt === null && !silent.has(type));
};

const phaseParts = (phase: Phase, blocks: Block[], { state }: Material, context: ModelContext): Part[] => {
  const { t } = context;
  const outdated: Part[] = state.outdated.includes(phase)
    ? [{ kind: 'note', runs: plain(t('outdated')) }]
    : [];
  return [
    { kind: 'heading', level: 1, runs: plain(t(`phases.${phases[phase]}`)) },
    ...outdated,
    ...blocks.flatMap((block) => placedBlock(block, context)),
  ];
};
