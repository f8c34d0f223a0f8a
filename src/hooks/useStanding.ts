'use client';

import { useSyncExternalStore } from 'react';
import { currentStanding, initialStanding, onStanding, type Standing } from '#/lib/client/api/standing.ts';

/** What the server has said of this page beside its answers. */
export const useStanding = (): Standing => useSyncExternalStore(onStanding, currentStanding, initialStanding);
