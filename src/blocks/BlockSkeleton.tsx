import { Skeleton } from '#/components/ui/Skeleton.tsx';

/** Stands where a card is whose code is on its way. */
export function BlockSkeleton() {
  return (
    <div aria-busy className="h-40 space-y-3 py-2">
      <Skeleton className="h-5 w-1/2" />
      <Skeleton className="h-4 w-11/12" />
      <Skeleton className="h-4 w-full" />
      <Skeleton className="h-4 w-2/3" />
    </div>
  );
}
