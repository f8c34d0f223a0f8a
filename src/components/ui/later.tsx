'use client';

import { type ComponentType, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { inQuietMoment } from './quiet-moment.ts';

/** Milliseconds until a part that could not be loaded is asked for again. */
const again = 2_000;

/** A component whose code comes later. */
type Later<Props> = ComponentType<Props> & {
  /** Has the code come at once; resolves once it is there or could not be loaded. */
  load: () => Promise<void>;
  isLoaded: () => boolean;
};

/**
 * A component whose code is loaded once it is shown, or before that in a quiet moment. Until then `Meanwhile` stands in its
 * place, and what it is given is kept: a dialog that was opened opens once its code is there, however often that fails.
 */
export const later = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Meanwhile: ComponentType = Nothing,
): Later<Props> => {
  let loaded: ComponentType<Props> | null = null;
  const fetch = inQuietMoment(async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  });
  function Later(props: Props) {
    const [Part, setPart] = useState(() => loaded);
    const [isLeaving, setLeaving] = useState(false);
    useEffect(() => {
      if (Part) return;
      return untilLoaded(fetch, (part) => {
        // First what stood in its place goes, and gives back the focus that it had taken. Nothing is drawn in between.
        flushSync(() => setLeaving(true));
        flushSync(() => setPart(() => part));
      });
    }, [Part]);
    if (Part) return <Part {...props} />;
    return isLeaving ? null : <Meanwhile />;
  }
  const isLoaded = () => loaded !== null;
  return Object.assign(Later, {
    load: () =>
      fetch().then(
        () => {},
        () => {},
      ),
    isLoaded,
  });
};

const Nothing = (): null => null;

/** Loads, again and again where that fails, and tells of it. The function that it returns ends that. */
const untilLoaded = <T,>(load: () => Promise<T>, tell: (part: T) => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWanted = true;
  const attempt = (): void => {
    load().then(
      (part) => isWanted && tell(part),
      () => {
        if (isWanted) timer = setTimeout(attempt, again);
      },
    );
  };
  attempt();
  return () => {
    isWanted = false;
    clearTimeout(timer);
  };
};
