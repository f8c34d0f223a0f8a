'use client';

import { MessageSquare, MessageSquareQuote, Search } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Autocomplete, Input, ListBox, SearchField } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useEarlyText } from '#/components/ui/EarlyField.tsx';
import { keyOfHit, useHitTexts } from '#/hooks/search/useHitTexts.ts';
import { useSearchStatus } from '#/hooks/search/useSearchStatus.ts';
import { useSessionList } from '#/hooks/session/useSessionList.ts';
import { goToMatter } from '#/lib/client/address/matter-address.ts';
import { goTo } from '#/lib/client/address/navigate.ts';
import { goToSession } from '#/lib/client/address/session-address.ts';
import { openDecision } from '#/lib/client/library/opened-decision.ts';
import { goToBlockOf } from '#/lib/client/reading/go-to-block.ts';
import { addressOfSearch } from '#/lib/client/search/asked-search.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { FoundMatter } from '#/lib/domain/search/found-matters.ts';
import type { SearchHit } from '#/lib/domain/search/search-answers.ts';
import { screenOf } from '#/screens/lookup.ts';
import { useShell } from '../../frame/ShellContext.tsx';
import { useCommands } from '../CommandsProvider.tsx';
import type { ShownCommand } from '../command.ts';
import { knownSessions } from './known-sessions.ts';
import { matching } from './match-entries.ts';
import { CommandEntry, DecisionEntry, HitEntry, MatterEntry, PaletteSection } from './PaletteEntries.tsx';
import { usePaletteSearch } from './usePaletteSearch.ts';

/** Entries of each kind that match at most. */
const most = 8;

/** The field, and below it matters with the words, sessions and commands by name, then what sessions and library say. */
export function Palette() {
  const t = useTranslations('shell.palette');
  const { close } = useShell();
  const [query, setQuery] = useState(useEarlyText());
  const wanted = useDeferredValue(query);
  const commands = useCommands('palette');
  const sessions = useSessionEntries(wanted);
  const search = usePaletteSearch(query);
  const textsOf = useHitTexts();
  const found = {
    commands: matching(commands, wanted, wanted ? most : commands.length),
    sessions: matching(sessions, wanted, most),
    hits: search.hits.filter((hit) => hit.block || sessions.every(({ id }) => id !== hit.session.id)),
  };
  const all = useAllEntry(wanted.trim());
  const status = useSearchStatus(search);
  const run = (key: unknown) => {
    const command = [...commands, ...sessions, all].find(({ id }) => id === key);
    const hit = found.hits.find((each) => keyOfHit(each) === key);
    const decision = search.decisions.map((each) => each.decision).find(({ id }) => id === key);
    const matter = search.matters.find((each) => keyOfMatter(each) === key);
    close();
    // The palette gives the focus back first; then what was chosen may take it.
    setTimeout(() => {
      command?.run();
      if (matter) goToMatter(matter.matter.id);
      if (hit) openHit(hit, search.words);
      if (decision) openDecision({ id: decision.id, number: decision.number });
    });
  };
  return (
    <>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={t('placeholder')} autoFocus className="shrink-0 border-line border-b">
          <Input
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            maxLength={limits.query}
            placeholder={t('placeholder')}
            className="h-16 w-full bg-transparent px-6 text-reading outline-none placeholder:text-ink-2 [&::-webkit-search-cancel-button]:hidden"
          />
        </SearchField>
        <ListBox
          aria-label={t('open')}
          onAction={run}
          shouldFocusWrap
          className="min-h-0 overflow-auto p-2 outline-none"
        >
          {search.matters.length > 0 && (
            <PaletteSection name={t('matters')}>
              {search.matters.map((each) => (
                <MatterEntry key={each.matter.id} id={keyOfMatter(each)} found={each} />
              ))}
            </PaletteSection>
          )}
          {found.sessions.length > 0 && (
            <PaletteSection name={t('sessions')}>
              {found.sessions.map((entry) => (
                <CommandEntry key={entry.id} {...entry} />
              ))}
            </PaletteSection>
          )}
          {found.commands.length > 0 && (
            <PaletteSection name={t('commands')}>
              {found.commands.map((entry) => (
                <CommandEntry key={entry.id} {...entry} />
              ))}
            </PaletteSection>
          )}
          {found.hits.length > 0 && (
            <PaletteSection name={t('texts')}>
              {found.hits.map((hit) => (
                <HitEntry
                  key={keyOfHit(hit)}
                  id={keyOfHit(hit)}
                  hit={hit}
                  texts={textsOf(hit, search.words)}
                  icon={hit.block ? MessageSquareQuote : MessageSquare}
                />
              ))}
            </PaletteSection>
          )}
          {search.decisions.length > 0 && (
            <PaletteSection name={t('library')}>
              {search.decisions.map((each) => (
                <DecisionEntry key={each.decision.id} found={each} />
              ))}
            </PaletteSection>
          )}
          {wanted.trim() !== '' && <CommandEntry {...all} />}
        </ListBox>
      </Autocomplete>
      <p role="status" className="min-h-10 shrink-0 border-line border-t px-5.5 py-2.5 text-ink-2 text-small">
        {search.isWanted ? status : t('hint')}
      </p>
    </>
  );
}

/** Names a matter among all entries. */
const keyOfMatter = ({ matter }: FoundMatter): string => `matter ${matter.id}`;

const openHit = ({ session, block }: SearchHit, words: string): void =>
  block ? goToBlockOf(session.id, block.position, words) : goToSession(session.id);

/** The sessions that the sidebar has loaded, by title. */
const useSessionEntries = (query: string): ShownCommand[] => {
  const t = useTranslations('shell.row');
  const pinned = useSessionList('pinned').list?.sessions ?? [];
  const active = useSessionList('active').list?.sessions ?? [];
  return knownSessions(pinned, active, query).map(({ id, title }) => ({
    id,
    text: title || t('untitled'),
    icon: MessageSquare,
    run: () => goToSession(id),
  }));
};

/** Leads to the screen of the search with what is typed. */
const useAllEntry = (words: string): ShownCommand => {
  const t = useTranslations('shell.palette');
  const { path } = screenOf('search');
  return {
    id: 'allResults',
    text: t('all', { words }),
    icon: Search,
    run: () => goTo(`${path}${addressOfSearch({ words, library: 'true' })}`),
  };
};
