/**
 * Why a day is not like others. On days of `weekend`, `holiday`, `no_service` and `recess` the court has no service
 * (CPC, art. 216); on those of `suspension` it works and terms stand still. On days of `short_day` and `outage` it
 * works less, which matters for the first and the last day alone (CPC, art. 224, § 1º). `working` lifts what a wider
 * calendar says.
 */
export const closureKinds = [
  'weekend',
  'holiday',
  'no_service',
  'recess',
  'suspension',
  'short_day',
  'outage',
] as const;
export type ClosureKind = (typeof closureKinds)[number];

/** Who has the day: all of Brazil, a branch of the courts by federal law, one court, or one comarca of it. */
export type Layer = 'national' | 'federal' | 'court' | 'comarca';

export interface Closure {
  kind: ClosureKind;
  /** As the act names the day, in Portuguese: `Tiradentes`. Empty for weekends. */
  name: string;
  /** The act behind it, as it is cited: `Lei 662/1949, art. 1º`. */
  act: string;
  layer: Layer;
}
