import { type Finding, mostFindings, type ProgressContent } from '#/blocks/progress/definition.ts';

/** What was read before with what was read since; a place that was read twice is named once. */
export const joinFindings = (before: ProgressContent, since: ProgressContent): ProgressContent => {
  const placeOf = ({ source, start, end }: Finding) => `${source} ${start} ${end}`;
  const known = new Set(before.findings.map(placeOf));
  const added = since.findings.filter((finding) => !known.has(placeOf(finding)));
  const all = [...before.findings, ...added];
  const [a, b] = [before.coverage, since.coverage];
  const coverage = b && {
    ...b,
    messages: b.messages + (a?.to === undefined ? 0 : a.messages),
    read: b.read + (a?.to === undefined ? 0 : a.read),
    omitted: b.omitted + (a?.omitted ?? 0) + Math.max(0, all.length - mostFindings),
  };
  return { findings: all.slice(0, mostFindings), ...(coverage && { coverage }) };
};
