import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  children: ReactNode;
}

/** Announces what stands against the text in the editor; the children show it and offer the ways out. */
export function EditorAlert({ title, text, children }: Props) {
  return (
    <section role="alert" className="space-y-3 rounded-control border border-line bg-surface p-4">
      <p className="flex gap-2.5 font-medium text-caution">
        <TriangleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
        {title}
      </p>
      <p className="text-pretty text-ink-2">{text}</p>
      {children}
    </section>
  );
}
