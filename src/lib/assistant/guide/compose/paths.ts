import { v5 } from 'uuid';
import type { Path, Statement } from '#/blocks/delivery/definition.ts';
import { weightOf } from '#/lib/domain/briefing/weights.ts';
import { cut, listOf, sourcesOf } from '../bounds.ts';
import { cite, sentence } from '../cite.ts';
import type { Material } from '../material.ts';
import { itemsOf } from './parts.ts';

/** Two ways to act, and a third where risks are open: to resolve them first. */
export const pathsFor = (material: Material): Path[] => {
  const namespace = material.diagnosis?.id;
  if (!namespace) return [];
  const path = (name: string, title: string, steps: Statement[]): Path => ({
    id: v5(name, namespace),
    title,
    steps,
  });
  const first = resolving(material);
  return [
    path('litigate', 'Atuar em juízo desde logo', litigate(material)),
    path('settle', 'Buscar acordo e reservar a via judicial', settle(material)),
    ...(first.length > 0 ? [path('prepare', 'Preparar primeiro: resolver os riscos em aberto', first)] : []),
  ];
};

const said = (text: string): Statement => ({ text, sources: [] });

const litigate = (material: Material): Statement[] => [
  ...support(material),
  ...answers(material),
  said('Reunir os documentos que comprovam os fatos narrados.'),
  said(
    'Redigir a peça, com pedido de tutela provisória se houver urgência, e protocolá-la no prazo do caso.',
  ),
];

const settle = (material: Material): Statement[] => [
  said(
    'Comunicar a posição por escrito à parte contrária, com prazo para resposta, e guardar o comprovante.',
  ),
  ...support(material),
  ...margin(material),
  said('Sem acordo no prazo, seguir para a via judicial, observados os prazos do caso.'),
];

/** Empty where no risk is open. */
const resolving = ({ balance }: Material): Statement[] => {
  const open = itemsOf(balance, 'risk').filter((item) => !item.resolved);
  if (open.length === 0) return [];
  const steps = open.slice(0, 10).map((item) => ({
    text: `Resolver: ${cut(item.label, 300)} (${weightOf(item)} pontos).`,
    sources: sourcesOf(balance?.id ?? '', ...item.sources),
  }));
  const more = open.length - steps.length;
  const rest = {
    text: `Resolver os outros ${more} riscos em aberto.`,
    sources: sourcesOf(balance?.id ?? ''),
  };
  return [
    ...steps,
    ...(more > 0 ? [rest] : []),
    said('Rever a balança e escolher entre atuar em juízo e negociar.'),
  ];
};

const support = ({ diagnosis, favorable }: Material): Statement[] => {
  const thesis = diagnosis?.content.thesis.trim();
  const steps: Statement[] =
    thesis && diagnosis ? [{ text: `Sustentar a tese: ${sentence(thesis)}`, sources: [diagnosis.id] }] : [];
  if (favorable.length === 0) return steps;
  const cited = listOf(
    favorable.map(({ content }) => cite(content.provenance)),
    5,
  );
  return [
    ...steps,
    { text: `Invocar em apoio: ${cited}.`, sources: sourcesOf(...favorable.map(({ id }) => id)) },
  ];
};

const mostAnswered = 8;

const answers = ({ unfavorable }: Material): Statement[] =>
  unfavorable.slice(0, mostAnswered).map(({ id, content }) => ({
    text: `Enfrentar ${cut(cite(content.provenance), 300)}: distinguir do caso concreto ou demonstrar a superação do entendimento.`,
    sources: [id],
  }));

/** What the other side can hold against the client narrows what can be asked for. */
const margin = ({ unfavorable }: Material): Statement[] => {
  if (unfavorable.length === 0) return [];
  const cited = listOf(
    unfavorable.map(({ content }) => cite(content.provenance)),
    5,
  );
  return [
    {
      text: `Ao definir a margem de negociação, considerar o que a parte contrária pode invocar: ${cited}.`,
      sources: sourcesOf(...unfavorable.map(({ id }) => id)),
    },
  ];
};
