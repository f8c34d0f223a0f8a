import type { Statement } from '#/blocks/delivery/definition.ts';
import type { Point } from '#/lib/domain/briefing/point.ts';
import { sentence, writtenDay } from './cite.ts';
import type { Material } from './material.ts';

const mostTasks = 20;

/** What has to be done before the document is sent: deadlines to reckon, and what does not add up in the text. */
export const tasksOf = ({ diagnosis }: Material): Statement[] => {
  const points = (diagnosis?.content.points ?? []).filter(({ use }) => use !== 'omitted');
  const tasks = points.flatMap((point): Statement[] => {
    const text = taskOf(point);
    return text ? [{ text: sentence(text), sources: point.place ? [point.place.source] : [] }] : [];
  });
  return tasks.slice(0, mostTasks);
};

const taskOf = ({ kind, text, day }: Point): string | undefined => {
  if (kind === 'deadline') {
    return day
      ? `Cumprir até ${writtenDay(day)}: ${text}`
      : `Calcular o último dia do prazo lido no texto: ${text}`;
  }
  return kind === 'check' ? `Conferir no original: ${text}` : undefined;
};
