import type { Reading } from '../../assistant.ts';

/** What an analysis needs and the messages do not tell, in the order in which it is asked for. */
export const gapsIn = ({ diagnosis, progress }: Reading): ('facts' | 'side' | 'dates' | 'question')[] => {
  const points = diagnosis.points ?? [];
  const has = (kind: (typeof points)[number]['kind']) => points.some((point) => point.kind === kind);
  const isSided = points.some(({ role }) => role === 'client') || ownSide.test(diagnosis.situation);
  const isDated = progress.findings.some(({ kind, warning }) => kind === 'date' && !warning);
  return [
    ...(has('fact') ? [] : ['facts' as const]),
    ...(isSided ? [] : ['side' as const]),
    ...(isDated ? [] : ['dates' as const]),
    ...(has('question') ? [] : ['question' as const]),
  ];
};

/** `minha cliente`, `defendo o réu`: whom the lawyer stands by, also where no name is given. */
const ownSide =
  /(?<!\p{L})(?:(?:meu|minha|nosso|nossa|o|a) client[ea]|consulente|sou|somos|represento|representamos|defendo|defendemos)(?!\p{L})/iu;
