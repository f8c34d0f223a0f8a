import type { ReactNode } from 'react';

/** A link within a sentence; loads its page. */
export function TextLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="touchable text-ink underline decoration-2 decoration-line underline-offset-4 hover:decoration-ink"
    >
      {children}
    </a>
  );
}
