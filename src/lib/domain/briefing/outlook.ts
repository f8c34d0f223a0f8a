import type { PrecedentContent } from '#/blocks/precedent/definition.ts';
import { type BindingLevel, bindingLevelOf, bindingLevels, binds } from '../law/binding.ts';
import { withoutForce } from '../library/facts.ts';
import type { Outlook, OutlookReason } from './words.ts';

/** A useful precedent with a stance, as the outlook sees it. */
export interface Weighed {
  id: string;
  level: BindingLevel;
  isFavorable: boolean;
  /** What differs in the case, or what overruled the decision, was written down. */
  isSetAside: boolean;
  /** Undecided, superseded or cancelled: it has no weight. */
  isWithoutForce: boolean;
}

export interface Assessment {
  /** Null where nothing was gathered that an outlook could rest on. */
  outlook: Outlook | null;
  reasons: { code: OutlookReason; sources: string[] }[];
}

type Precedent = { id: string; content: PrecedentContent };

/**
 * The precedents that can weigh: useful, with a stance, each decision or theme once. Of several that are the same, the
 * one that binds most counts, and of those the one against the thesis.
 */
export const weighedOf = (precedents: readonly Precedent[]): Weighed[] => {
  const decisions = new Map<string, Weighed>();
  for (const { id, content } of precedents) {
    if (content.evaluation !== 'useful' || content.stance === null) continue;
    const key = identityOf(id, content);
    const weighed = {
      id,
      level: levelOf(content),
      isFavorable: content.stance === 'favorable',
      isSetAside: isSetAside(content),
      isWithoutForce: withoutForce.some((each) => each === content.provenance.situation),
    };
    const known = decisions.get(key);
    if (!known || comesBefore(weighed, known)) decisions.set(key, weighed);
  }
  return [...decisions.values()];
};

/** How far a precedent of a briefing binds. */
export const levelOf = ({ provenance, thesis, summary }: PrecedentContent): BindingLevel =>
  bindingLevelOf(provenance, thesis.trim() || summary.slice(0, 400));

const comesBefore = (one: Weighed, other: Weighed): boolean => {
  const [a, b] = [bindingLevels.indexOf(one.level), bindingLevels.indexOf(other.level)];
  return a === b ? !one.isFavorable && other.isFavorable : a < b;
};

/** Whether the lawyer wrote down why the decision does not govern the case. */
const isSetAside = ({ distinguishing }: PrecedentContent): boolean =>
  [distinguishing?.differs, distinguishing?.overruled].some((text) => (text ?? '').trim() !== '');

/**
 * A theme and its leading case are one decision, by what its number and its source say. A ruling whose text names a theme
 * may only cite it.
 */
const identityOf = (id: string, { provenance }: PrecedentContent): string => {
  const { court, number, theme: ofSource, judgedOn } = provenance;
  const theme = themeIn(number) ?? themeIn(ofSource ?? '');
  const own = theme === undefined ? number.replace(/[^\p{L}\d]/gu, '').toLowerCase() : `tema ${theme}`;
  return `${court.trim().toUpperCase()} ${own || judgedOn || id}`;
};

const themeIn = (text: string): string | undefined =>
  /(?<![\p{L}\d])tema (?:n[.º°]{0,2} ?)?(\d{1,2}\.\d{3}|\d{1,4})(?!\.?\d)/iu
    .exec(text)?.[1]
    ?.replace('.', '');

/**
 * How likely the thesis is to prevail, by what binds first. A binding precedent against it decides, whatever stands
 * beside it. One that was distinguished or overruled counts on neither side. Others never make a thesis `provavel`.
 */
export const assess = (weighed: readonly Weighed[]): Assessment => {
  const [lapsed, inForce] = split(weighed, ({ isWithoutForce }) => isWithoutForce);
  const [aside, counting] = split(inForce, ({ isSetAside }) => isSetAside);
  const [binding, persuading] = split(counting, ({ level }) => binds(level));
  const found = byBinding(binding) ?? byNumber(persuading);
  const weightless = [
    ...(aside.length > 0 ? [reason('set_aside', aside)] : []),
    ...(lapsed.length > 0 ? [reason('not_in_force', lapsed)] : []),
  ];
  return { outlook: found?.outlook ?? null, reasons: [...(found ? [found.reason] : []), ...weightless] };
};

interface Found {
  outlook: Outlook;
  reason: Assessment['reasons'][number];
}

const byBinding = (binding: readonly Weighed[]): Found | undefined => {
  const [helping, against] = split(binding, ({ isFavorable }) => isFavorable);
  if (binding.length === 0) return undefined;
  if (against.length === 0) return { outlook: 'provavel', reason: reason('binding_for', helping) };
  const code = helping.length > 0 ? 'binding_divided' : 'binding_against';
  return { outlook: 'remoto', reason: reason(code, [...against, ...helping]) };
};

const byNumber = (persuading: readonly Weighed[]): Found | undefined => {
  const [helping, against] = split(persuading, ({ isFavorable }) => isFavorable);
  if (persuading.length === 0) return undefined;
  if (persuading.length === 1) return { outlook: 'possivel', reason: reason('single', persuading) };
  if (helping.length === 0) return { outlook: 'remoto', reason: reason('most_against', against) };
  if (helping.length > against.length) return { outlook: 'possivel', reason: reason('most_for', helping) };
  return { outlook: 'possivel', reason: reason('divided', persuading) };
};

const reason = (code: OutlookReason, precedents: readonly Weighed[]) => ({
  code,
  sources: precedents.map(({ id }) => id),
});

const split = <T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] => [
  all.filter(test),
  all.filter((each) => !test(each)),
];
