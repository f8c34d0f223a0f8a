import { type DiagnosisContent, mostPoints } from '#/blocks/diagnosis/definition.ts';
import { isSameJson } from '../equality.ts';
import { JucaError } from '../errors.ts';
import { type Changes, refused } from './changes.ts';
import { diagnosisOf } from './diagnosing.ts';
import type { EventOf } from './events.ts';
import type { Point } from './point.ts';
import { refuseSeenOtherwise } from './seen.ts';

export const usePoints = (changes: Changes, { pointIds: ids, use }: EventOf<'usePoints'>): void => {
  const { id, content, points } = pointsOf(changes);
  const chosen = new Set(ids);
  if (ids.some((each) => !points.some((point) => point.id === each))) throw refused('unknown_item');
  put(
    changes,
    id,
    content,
    points.map((point) => (chosen.has(point.id) ? { ...point, use } : point)),
  );
};

export const updatePoint = (changes: Changes, event: EventOf<'updatePoint'>): void => {
  const { id, content, points } = pointsOf(changes);
  const point = points.find((each) => each.id === event.pointId);
  if (!point) throw refused('unknown_item');
  const next = { ...point, ...event.changes };
  if (isSameJson(next, point)) return;
  refuseSeenOtherwise(changes.block(id), event.blockVersion);
  put(
    changes,
    id,
    content,
    points.map((each) => (each === point ? next : each)),
  );
};

export const addPoint = (changes: Changes, { point }: EventOf<'addPoint'>): void => {
  const { id, content, points } = pointsOf(changes);
  if (points.some((each) => each.id === point.id)) return;
  if (points.length >= mostPoints) throw tooMany();
  put(changes, id, content, [...points, { ...point, value: '', place: null }]);
};

/** Adds what later messages say; points that do not fit are counted with the findings that were left out. */
export const readMore = (changes: Changes, event: EventOf<'readMore'>): void => {
  const { id, content, points } = pointsOf(changes);
  const known = new Set(points.map((point) => point.id));
  const added = event.points.filter((point) => !known.has(point.id)).slice(0, mostPoints - points.length);
  changes.put('progress', event.progress);
  if (added.length > 0) changes.revise('diagnosis', id, { ...content, points: [...points, ...added] });
};

const pointsOf = (changes: Changes) => {
  const { id, content } = diagnosisOf(changes);
  return { id, content, points: content.points ?? [] };
};

/** What a document says rests on these points, so the phases that follow are out of date. */
const put = (changes: Changes, id: string, content: DiagnosisContent, points: Point[]): void => {
  const next = { ...content, points };
  if (isSameJson(next, content)) return;
  changes.revise('diagnosis', id, next);
  changes.outdateAfter(3);
};

const tooMany = (): JucaError =>
  new JucaError('limit', `A diagnosis may have at most ${mostPoints} points.`, {
    limit: 'points',
    max: mostPoints,
  });
