import { TriangleAlert } from 'lucide-react';

/** The error of a form as a whole, as a live region that is rendered before it has a text. */
export function FormError({ children }: { children?: string | undefined }) {
  return (
    <div role="alert" className="contents">
      {children && (
        <p className="flex gap-2.5 rounded-control border border-bad px-3.5 py-3 text-bad">
          <TriangleAlert aria-hidden size={18} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          {children}
        </p>
      )}
    </div>
  );
}
