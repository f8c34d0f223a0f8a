import type { ReactNode } from 'react';
import { formOwner, formReturn } from '#/lib/domain/page-headers.ts';

export interface FormPlace {
  /** Id of the user that the page was made for. */
  ownerId: string;
  /** Path of the page that the form stands on. */
  back: string;
}

interface Props extends FormPlace {
  action: (form: FormData) => Promise<never>;
  /** Fields that are not shown, by name. */
  values?: Record<string, string | number | boolean>;
  label?: string;
  className?: string;
  children: ReactNode;
}

/** A form that posts to a Server Action, with what every form of a page tells. */
export function Form({ action, ownerId, back, values = {}, label, className, children }: Props) {
  const hidden = Object.entries({ [formOwner]: ownerId, [formReturn]: back, ...values });
  return (
    <form action={action} aria-label={label} className={className}>
      {hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </form>
  );
}
