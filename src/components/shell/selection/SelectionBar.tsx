'use client';

import { CheckCheck, X } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { IconButton } from '#/components/ui/IconButton.tsx';
import { isAvailable, textOf } from '../commands/command.ts';
import { type SelectionContext, selectionCommands } from './selection-commands.ts';

interface Props extends SelectionContext {
  onSelectAll: () => void;
  onLeave: () => void;
}

/** How many sessions are selected, and what can be done to them. */
export function SelectionBar({ onSelectAll, onLeave, ...selection }: Props) {
  const t = useTranslations();
  const count = selection.sessions.length;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form
    <div
      role="group"
      aria-label={t('shell.select.count', { count })}
      onKeyDown={onKeyDown}
      className="shrink-0 border-line border-t px-2 py-1.5"
    >
      <p className="px-2 pb-1 font-medium text-small">{t('shell.select.count', { count })}</p>
      <Toolbar aria-label={t('shell.select.label')} className="flex items-center gap-0.5">
        {selectionCommands
          .filter((command) => isAvailable(command, selection))
          .map((command) => (
            <IconButton
              key={command.id}
              icon={command.icon}
              label={textOf(command, t)}
              placement="top"
              isDisabled={count === 0}
              onPress={() => command.run(selection)}
            />
          ))}
        <span className="grow" />
        <IconButton icon={CheckCheck} label={t('shell.select.all')} placement="top" onPress={onSelectAll} />
        <IconButton icon={X} label={t('shell.select.leave')} placement="top" onPress={onLeave} />
      </Toolbar>
    </div>
  );
}
