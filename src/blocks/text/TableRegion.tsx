'use client';

import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

/** What is wider than the text scrolls by itself, with the keyboard too, and never pushes the page. */
export function TableRegion({ kind, children }: { kind: 'table' | 'code'; children: ReactNode }) {
  const t = useTranslations('canvas.block');
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fieldset, and a message with ten tables has not ten landmarks
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" aria-label={t(kind)} tabIndex={0} className="max-w-full overflow-x-auto">
      {kind === 'code' ? (
        <pre className="w-max min-w-full rounded-small bg-current/5 p-4 font-mono text-small">{children}</pre>
      ) : (
        children
      )}
    </div>
  );
}
