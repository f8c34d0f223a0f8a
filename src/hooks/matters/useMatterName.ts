'use client';

import { useQuery } from '@tanstack/react-query';
import { MatterNames } from '#/lib/client/matters/matter-names.ts';
import { matterKeys, nameMatters } from '#/lib/client/matters/matters.ts';
import type { NamedMatter } from '#/lib/domain/matters/named-matter.ts';

const names = new MatterNames(nameMatters);

/** The name of a matter with its clients; undefined while it is not known, null where there is no such matter. */
export const useMatterName = (id: string | null): NamedMatter | null | undefined =>
  useQuery({
    queryKey: matterKeys.named(id ?? ''),
    queryFn: () => names.of(id ?? ''),
    enabled: id !== null,
  }).data;
