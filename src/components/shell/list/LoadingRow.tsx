import { Skeleton } from '#/components/ui/Skeleton.tsx';

/** The place of a row that is on its way. */
export function RowSkeleton({ width = '70%' }: { width?: string }) {
  return (
    <div aria-hidden className="flex h-15 flex-col justify-center gap-2 px-3.5">
      <div style={{ width }}>
        <Skeleton className="h-3.5" />
      </div>
      <Skeleton className="h-2.5 w-2/5" />
    </div>
  );
}
