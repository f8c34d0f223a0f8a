'use client';

import { type ComponentType, createContext, type ReactNode, useContext } from 'react';

export interface PlaceProps {
  /** The name of the place. */
  place: number;
  /** False for a part after which the place goes on, as in the next paragraph. */
  isEnd: boolean;
  /** True within a link of the text, where no other link can stand. */
  isInLink: boolean;
  children: ReactNode;
}

/** What draws the marked places of the Markdown texts below. */
export const MarkOfPlace = createContext<ComponentType<PlaceProps> | null>(null);

interface Props {
  'data-place'?: unknown;
  'data-is-end'?: unknown;
  'data-is-in-link'?: unknown;
  children?: ReactNode;
}

/** A marked place of a Markdown text, or a part of one. */
export function MarkedPlace({ children, ...data }: Props) {
  const Mark = useContext(MarkOfPlace);
  if (!Mark) return children;
  const is = (value: unknown) => value === true || value === 'true';
  return (
    <Mark
      place={Number(data['data-place'])}
      isEnd={is(data['data-is-end'])}
      isInLink={is(data['data-is-in-link'])}
    >
      {children}
    </Mark>
  );
}
