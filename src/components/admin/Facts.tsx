interface Props {
  /** Name and value, in the order in which they stand. */
  facts: readonly (readonly [name: string, value: string])[];
}

/** Names with their values, in two columns where there is room. */
export function Facts({ facts }: Props) {
  return (
    <dl className="grid gap-x-8 gap-y-4 tablet:grid-cols-2">
      {facts.map(([name, value]) => (
        <div key={name} className="flex min-w-0 flex-col gap-0.5">
          <dt className="text-ink-2 text-small">{name}</dt>
          <dd className="wrap-anywhere tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
