'use client';

import { useQuery } from '@tanstack/react-query';
import { listTags, tagsKey } from '#/lib/client/tags.ts';

/** The tags of the owner's sessions, the most used first; none while they are not known. */
export const useTags = () =>
  useQuery({ queryKey: tagsKey, queryFn: ({ signal }) => listTags(signal) }).data ?? [];
