import type { ReactNode } from 'react';

interface Props {
  title: string;
  text?: string;
  /** Beside the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The form of the screens of matters. Narrow screens have the title in the frame's own bar. */
export function Page({ title, text, actions, children }: Props) {
  return (
    <div className="min-h-0 grow overflow-y-auto px-5 pb-16 tablet:px-10">
      <div className="mx-auto flex w-full max-w-[56rem] flex-col gap-6 pt-4 desktop:pt-12">
        <header className="flex flex-wrap items-start gap-x-6 gap-y-3">
          <div className="min-w-0 grow basis-64">
            <h2 className="wrap-break-word text-balance font-serif text-display">{title}</h2>
            {text && <p className="max-w-measure text-pretty text-ink-2">{text}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
        {children}
      </div>
    </div>
  );
}
