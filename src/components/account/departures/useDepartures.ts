'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { listDepartures } from '#/lib/client/answers/departures.ts';
import type { Departure, DeparturePage } from '#/lib/domain/discretion.ts';

interface Ledger {
  departures: readonly Departure[];
  isLoaded: boolean;
  isLoading: boolean;
  hasMore: boolean;
  error: unknown;
  /** Loads the next page, or the one that could not be loaded again. */
  more: () => void;
}

/** What left for the hosts of models, the latest first, page by page. */
export const useDepartures = (): Ledger => {
  const [pages, setPages] = useState<readonly DeparturePage[]>([]);
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const cursor = pages.at(-1)?.nextCursor ?? null;
  const load = async (signal: AbortSignal): Promise<void> => {
    setLoading(true);
    setError(null);
    try {
      const page = await listDepartures(cursor, signal);
      setPages([...pages, page]);
    } catch (thrown) {
      if (!signal.aborted) setError(thrown);
    } finally {
      setLoading(false);
    }
  };
  const begin = useEffectEvent(load);
  useEffect(() => {
    const leaving = new AbortController();
    void begin(leaving.signal);
    return () => leaving.abort();
  }, []);
  return {
    departures: pages.flatMap(({ departures }) => departures),
    isLoaded: pages.length > 0,
    isLoading,
    hasMore: pages.length === 0 || cursor !== null,
    error,
    more: () => void load(new AbortController().signal),
  };
};
