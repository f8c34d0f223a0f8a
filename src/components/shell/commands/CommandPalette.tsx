'use client';

import { MessageSquare } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { Keys } from '#/components/ui/Keys.tsx';
import { scrim } from '#/components/ui/overlay/Dialog.tsx';
import { useSessionList } from '#/hooks/session/useSessionList.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import { useShell } from '../frame/ShellContext.tsx';
import { useCommands } from './CommandsProvider.tsx';
import type { ShownCommand } from './command.ts';
import { matching } from './match-entries.ts';

/** Entries of each kind that match at most, and sessions without a query: more is a list to scroll, not an answer. */
const most = 8;
const mostSessions = 5;

/** Searches sessions by title and the commands of the page. */
export function CommandPalette() {
  const { panel, close } = useShell();
  const t = useTranslations('shell.palette');
  return (
    <ModalOverlay
      isOpen={panel === 'palette'}
      onOpenChange={(open) => !open && close()}
      isDismissable
      className={`${scrim} flex items-start justify-center p-3 pt-[12dvh]`}
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-island border border-line bg-surface shadow-raised transition duration-150 data-entering:-translate-y-1 data-exiting:opacity-0">
        <AriaDialog aria-label={t('open')} className="flex max-h-[70dvh] flex-col outline-none">
          <Palette />
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

function Palette() {
  const t = useTranslations('shell.palette');
  const { close } = useShell();
  const [query, setQuery] = useState('');
  const wanted = useDeferredValue(query);
  const commands = useCommands('palette');
  const sessions = useLoadedSessions();
  const found = {
    commands: matching(commands, wanted, wanted ? most : commands.length),
    sessions: matching(sessions, wanted, wanted ? most : mostSessions),
  };
  const run = (key: unknown) => {
    close();
    // The palette gives the focus back first; then the command may take it.
    setTimeout(() => [...commands, ...sessions].find(({ id }) => id === key)?.run());
  };
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField aria-label={t('placeholder')} autoFocus className="shrink-0 border-line border-b">
        <Input
          role="combobox"
          aria-expanded
          aria-haspopup="listbox"
          placeholder={t('placeholder')}
          className="h-16 w-full bg-transparent px-6 text-reading outline-none placeholder:text-ink-2 [&::-webkit-search-cancel-button]:hidden"
        />
      </SearchField>
      <ListBox
        aria-label={t('open')}
        onAction={run}
        renderEmptyState={() => <p className="px-3.5 py-4 text-ink-2">{t('none')}</p>}
        className="min-h-0 overflow-auto p-2 outline-none"
      >
        {found.sessions.length > 0 && <Section name={t('sessions')} entries={found.sessions} />}
        {found.commands.length > 0 && <Section name={t('commands')} entries={found.commands} />}
      </ListBox>
    </Autocomplete>
  );
}

/** The sessions that the sidebar has loaded, by title. */
const useLoadedSessions = (): ShownCommand[] => {
  const t = useTranslations('shell.row');
  const pinned = useSessionList('pinned').list?.sessions ?? [];
  const active = useSessionList('active').list?.sessions ?? [];
  return [...pinned, ...active].map(({ id, title }) => ({
    id,
    text: title || t('untitled'),
    icon: MessageSquare,
    run: () => goToSession(id),
  }));
};

function Section({ name, entries }: { name: string; entries: ShownCommand[] }) {
  return (
    <ListBoxSection id={name}>
      <Header className="px-3.5 pt-2 pb-1 text-ink-2 text-small">{name}</Header>
      {entries.map(({ id, text, icon: Icon, keys }) => (
        <ListBoxItem
          key={id}
          id={id}
          textValue={text}
          className="flex h-10 cursor-pointer items-center gap-3 rounded-control px-3.5 outline-none data-focused:bg-surface-2 pointer-coarse:h-11"
        >
          <Icon aria-hidden size={17} strokeWidth={1.75} className="shrink-0 text-ink-2" />
          <span className="grow truncate">{text}</span>
          {keys && <Keys combination={keys} className="text-ink-2 pointer-coarse:hidden" />}
        </ListBoxItem>
      ))}
    </ListBoxSection>
  );
}
