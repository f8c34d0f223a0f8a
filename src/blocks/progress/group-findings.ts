import { type Finding, findingKinds } from './definition.ts';

/** One thing that was read, with every place where it stands. */
export interface FoundThing {
  /** As it is written in the first place. */
  text: string;
  value: string;
  warning: Finding['warning'];
  places: Finding[];
}

export interface FoundKind {
  kind: Finding['kind'];
  things: FoundThing[];
}

/** The findings by kind, in the order of the kinds; what has the same value is one thing read in several places. */
export const groupFindings = (findings: readonly Finding[]): FoundKind[] =>
  findingKinds.flatMap((kind) => {
    const things = thingsOf(findings.filter((finding) => finding.kind === kind));
    return things.length > 0 ? [{ kind, things }] : [];
  });

const thingsOf = (findings: readonly Finding[]): FoundThing[] => {
  const things = new Map<string, FoundThing>();
  for (const finding of findings) {
    const { text, value, warning } = finding;
    const thing = things.get(value) ?? { text, value, warning, places: [] };
    thing.places.push(finding);
    things.set(value, thing);
  }
  return [...things.values()];
};
