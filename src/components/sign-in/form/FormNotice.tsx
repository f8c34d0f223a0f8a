import type { ReactNode } from 'react';

/** What went well, above a form or in its place. */
export function FormNotice({ children }: { children: ReactNode }) {
  return (
    <p role="status" className="rounded-control border border-control bg-surface-2 px-3.5 py-3">
      {children}
    </p>
  );
}
