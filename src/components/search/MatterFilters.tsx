'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useClients } from '#/hooks/matters/useClients.ts';
import { useMatter } from '#/hooks/matters/useMatter.ts';
import { useMatterChoices } from '#/hooks/matters/useMatterChoices.ts';
import type { AskedSearch } from '#/lib/client/search/asked-search.ts';
import { type Client, clientKey } from '#/lib/domain/matters/client.ts';
import {
  isTaxpayerNumber,
  taxpayerNumberOf,
  writtenTaxpayerNumber,
} from '#/lib/domain/matters/taxpayer-number.ts';
import type { Choice } from '../ui/overlay/ChoiceDialog.tsx';
import { ChosenFilter } from './ChosenFilter.tsx';

interface Props {
  asked: AskedSearch;
  choose: (name: 'matter' | 'client', value: string) => void;
}

/** Narrows a search to a matter or to a client of matters. Who has no matters has nothing to choose. */
export function MatterFilters({ asked, choose }: Props) {
  const { choices: matters } = useMatterChoices('');
  const isChosen = asked.matter !== undefined || asked.client !== undefined;
  if (matters?.length === 0 && !isChosen) return null;
  return (
    <>
      <MatterFilter value={asked.matter} onChoose={(value) => choose('matter', value)} />
      <ClientFilter value={asked.client} onChoose={(value) => choose('client', value)} />
    </>
  );
}

interface FilterProps {
  value: string | undefined;
  onChoose: (value: string) => void;
}

function MatterFilter({ value, onChoose }: FilterProps) {
  const t = useTranslations();
  const [query, setQuery] = useState('');
  const first = useMatterChoices('');
  const { texts, ...found } = useMatterChoices(query);
  const listed = first.choices;
  const known = listed?.find((choice) => choice.value === value);
  const beyond = useMatter(value !== undefined && listed && !known ? value : null);
  const chosen =
    value === undefined
      ? undefined
      : (known ?? { value, label: beyond?.name ?? t('search.filters.unknownMatter') });
  return (
    <ChosenFilter
      label={t('search.filters.matter')}
      chosen={chosen}
      first={listed}
      isMany={first.more !== undefined}
      texts={texts}
      query={query}
      onQuery={setQuery}
      found={found}
      onChoose={onChoose}
    />
  );
}

function ClientFilter({ value, onChoose }: FilterProps) {
  const t = useTranslations();
  const [query, setQuery] = useState('');
  const first = useClients('');
  const { clients, failed, retry } = useClients(query);
  const listed = first.clients?.map(clientChoice);
  const known = listed?.find((choice) => choice.value === value);
  const chosen = value === undefined ? undefined : (known ?? { value, label: writtenClient(value) });
  return (
    <ChosenFilter
      label={t('search.filters.client')}
      chosen={chosen}
      first={listed}
      isMany={first.more}
      texts={{
        list: t('search.filters.clients'),
        search: t('search.filters.searchClients'),
        nothing: t('search.filters.noClient'),
        failed: t('search.filters.clientsFailed'),
        more: t('matters.more'),
      }}
      query={query}
      onQuery={setQuery}
      found={{ failed, retry, choices: clients?.map(clientChoice) }}
      onChoose={onChoose}
    />
  );
}

const clientChoice = (client: Client): Choice => ({
  value: clientKey(client),
  label:
    client.document === null ? client.name : `${client.name} · ${writtenTaxpayerNumber(client.document)}`,
});

/** A client that the list does not have, as the address names it. */
const writtenClient = (value: string): string => {
  const number = taxpayerNumberOf(value);
  return isTaxpayerNumber(number) ? writtenTaxpayerNumber(number) : value;
};
