'use client';

import { useQuery } from '@tanstack/react-query';
import { getMatter, matterKeys } from '#/lib/client/matters/matters.ts';
import type { Matter } from '#/lib/domain/matters/matter.ts';

/** One matter; undefined while it is not known, and where there is none. */
export const useMatter = (id: string | null): Matter | undefined =>
  useQuery({
    queryKey: matterKeys.one(id ?? ''),
    queryFn: ({ signal }) => getMatter(id ?? '', signal),
    enabled: id !== null,
  }).data;
