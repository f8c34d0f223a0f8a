import { TriangleAlert } from 'lucide-react';

/** What went wrong with a form as a whole; heard at once. Its region is there before it is needed. */
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
