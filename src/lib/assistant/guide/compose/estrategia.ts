import { v5 } from 'uuid';
import type { Path, Statement } from '#/lib/domain/blocks/delivery.ts';
import type { Draft } from '../../assistant.ts';
import { cite } from '../cite.ts';
import type { Material } from '../material.ts';
import { framing, items, precedents, question, section } from './parts.ts';

/** Two or three ways to act, in steps that rest on what was gathered. */
export const composeEstrategia = (material: Material): Omit<Draft, 'title' | 'mode'> => ({
  sections: [
    ...section('Situação', [...question(material), ...framing(material)]),
    ...section('Apoio na jurisprudência', precedents(material.favorable)),
    ...section('O que a parte contrária pode invocar', precedents(material.unfavorable)),
    ...section('Riscos', items(material, 'risk')),
    ...section('Oportunidades', items(material, 'opportunity')),
  ],
  paths: pathsFor(material),
});

const pathsFor = (material: Material): Path[] => {
  const namespace = material.diagnosis?.id;
  if (!namespace) return [];
  const path = (name: string, title: string, steps: Statement[]): Path => ({
    id: v5(name, namespace),
    title,
    steps,
  });
  const paths = [
    path('litigate', 'Atuar em juízo desde logo', [
      ...support(material),
      ...answers(material),
      { text: 'Preparar a peça e os documentos que a instruem.', sources: [] },
    ]),
    path('settle', 'Buscar acordo e reservar a via judicial', [
      { text: 'Comunicar a posição por escrito à parte contrária, com prazo para resposta.', sources: [] },
      ...support(material),
      { text: 'Sem acordo no prazo, seguir para a via judicial.', sources: [] },
    ]),
  ];
  const open = openRisks(material);
  if (open.length > 0) {
    const close = open.map(({ label, sources }) => ({ text: `Resolver antes: ${label}.`, sources }));
    paths.push(
      path('prepare', 'Preparar primeiro: resolver os riscos abertos', [...close, ...support(material)]),
    );
  }
  return paths;
};

const support = ({ diagnosis, favorable }: Material): Statement[] => {
  const thesis = diagnosis?.content.thesis;
  const steps: Statement[] =
    thesis && diagnosis ? [{ text: `Sustentar a tese: ${thesis}`, sources: [diagnosis.id] }] : [];
  if (favorable.length === 0) return steps;
  const cited = favorable
    .slice(0, 5)
    .map(({ content }) => cite(content.provenance))
    .join('; ');
  return [...steps, { text: `Apoiar-se em: ${cited}.`, sources: favorable.slice(0, 5).map(({ id }) => id) }];
};

const answers = ({ unfavorable }: Material): Statement[] =>
  unfavorable.slice(0, 5).map(({ id, content }) => ({
    text: `Enfrentar ${cite(content.provenance)}: distinguir do caso ou demonstrar superação.`,
    sources: [id],
  }));

const openRisks = ({ balance }: Material) =>
  (balance?.content.items ?? [])
    .filter((item) => item.kind === 'risk' && !item.resolved)
    .slice(0, 10)
    .map(({ label, sources }) => ({ label, sources: [balance?.id ?? '', ...sources].filter(Boolean) }));
