import { strToU8, unzipSync, zipSync } from 'fflate';
import type { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { render } from '#/lib/export/formats/index.ts';
import { exportMaterial, materialId } from './export-material.ts';

const message = materialId(1);
export const precedent = materialId(5);
const model = { kind: 'model', id: 'm', name: 'Modelo_de (teste), casa; 2' } as const;
const guide = { kind: 'guide', id: 'guide', name: 'civil 1' } as const;
const sections: DeliveryContent['sections'] = [
  {
    heading: 'Relatório',
    statements: [
      {
        text: 'A consulente **contratou** o plano em _2012_.\n\nO plano negou a cirurgia "urgente".',
        sources: [message],
      },
      { text: 'Há prescrição médica?', sources: [message], form: 'item' },
      { text: 'A recusa indevida gera dano moral.', sources: [precedent], form: 'quote' },
      { text: 'Há cláusula de exclusão?', sources: [], form: 'item' },
    ],
  },
  {
    heading: 'Prazos',
    isPart: true,
    statements: [],
    table: { columns: ['Prazo'], rows: [{ cells: ['15 dias'], sources: [message] }] },
  },
  {
    heading: 'Fundamentação',
    statements: [
      { text: 'A recusa é abusiva (art. 51 do CDC).', sources: [precedent] },
      { text: 'Nova linha\nno mesmo parágrafo.', sources: [] },
      { text: 'Há abuso.', sources: [message, precedent], by: model, unchecked: true },
      { text: 'A multa é _devida._', sources: [], by: model },
      { text: 'O prazo corre.\n\nE não parou.', sources: [message], form: 'item', by: guide },
    ],
  },
];
const signature = {
  name: 'Ana Prado',
  registration: 'OAB/RS 12.345',
  city: 'Porto Alegre',
  letterhead: 'Prado Advocacia\nRua das Flores, 10',
  citations: 'courts',
  withColophon: true,
  withToolNote: true,
  date: '2026-03-09',
} as const;

/** A document that is signed, or of a version that knew no signature, and its DOCX in a language. */
export const exported = async (isSigned: boolean, locale: 'pt-BR' | 'en' = 'pt-BR') => {
  const material = exportMaterial();
  const blocks = material.blocks.map((block) =>
    block.type === 'delivery'
      ? {
          ...block,
          content: {
            ...block.content,
            sections,
            front: [{ term: 'Consulente', text: 'Maria' }],
            ...(isSigned && { signature }),
          },
        }
      : block,
  );
  const { content } = blocks.find(({ type }) => type === 'delivery') ?? {};
  const request = {
    locale,
    timeZone: 'UTC',
    now: '2026-03-10T08:00:00.000Z',
    format: 'docx',
    part: 'delivery',
  } as const;
  const { bytes } = await render({ ...material, blocks }, request);
  const { title, sections: stored, paths } = content as unknown as DeliveryContent;
  return { stored: { title, sections: stored, paths }, bytes };
};

/** The DOCX with its main part rewritten, as a word processor would write it. */
export const rewritten = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  return zipSync({ ...parts, 'word/document.xml': strToU8(change(xml)) });
};
