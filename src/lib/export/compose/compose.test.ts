import { describe, expect, it } from 'vitest';
import { defaultPractice } from '#/lib/domain/practice.ts';
import { exportMaterial } from '../../../../tests/support/export-material.ts';
import { type Part, textOf } from '../document.ts';
import { compose, type ExportPart } from './index.ts';

const material = exportMaterial();
const wording = { locale: 'pt-BR', timeZone: 'UTC', now: '2026-03-10T08:00:00.000Z' } as const;
const composed = (part: ExportPart) => compose(material, part, wording);

const signature = { ...defaultPractice, name: 'Ana Prado', date: '2026-03-09', withColophon: false };
const signed = {
  ...material,
  blocks: material.blocks.map((block) =>
    block.type === 'delivery'
      ? { ...block, content: { ...block.content, signature, hash: null, frozenAt: null } }
      : block,
  ),
};

const headings = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.kind === 'heading' ? [`${part.level} ${textOf(part.runs)}`] : []));
const paragraphs = (parts: readonly Part[]) =>
  parts.flatMap((part) => (part.kind === 'paragraph' ? [textOf(part.runs)] : []));
const facts = (parts: readonly Part[]) =>
  parts.flatMap((part) =>
    part.kind === 'facts' ? part.facts.map(({ term, runs }) => `${term} ${textOf(runs)}`) : [],
  );

describe('a delivery', () => {
  it('has the document under its own title, then sources and integrity', () => {
    const { title, subtitle, about, parts } = composed('delivery');
    expect([title, subtitle]).toEqual(['Parecer: negativa de cobertura', '']);
    expect(about[0]).toBe('1ª versão, finalizada em 9 de março de 2026 às 14:05');
    expect(headings(parts)).toEqual([
      '1 Relatório',
      '1 Precedentes',
      '1 Caminhos',
      '2 Caminho 1 (escolhido): Ação judicial',
      '1 Balanço em números',
      '1 Fontes',
      '1 Integridade',
    ]);
  });

  it('numbers its sources in the order of reading, and says what each is', () => {
    const { parts } = composed('delivery');
    expect(paragraphs(parts).slice(0, 2)).toEqual([
      'O plano negou a cirurgia.\u00a0[1]',
      'A recusa é abusiva.\u00a0[2, 3]',
    ]);
    expect(facts(parts)).toEqual([
      '[1] Mensagem (Advogado), 9 de março de 2026 às 14:05 (item\u00a01)',
      '[2] REsp 1.234.567/SP, STJ, rel. Min. Fulana de Tal, julgado em 12/05/2020, publicado em 18/05/2020, ' +
        'espelho de acórdão do STJ, importado em 1º de março de 2026 às 09:00 (item\u00a05)',
      '[3] Diagnóstico, 9 de março de 2026 às 14:05 (item\u00a03)',
    ]);
  });

  it('says where it rests on what has changed', () => {
    const outdated = { ...material, state: { ...material.state, outdated: [4 as const] } };
    expect(compose(outdated, 'delivery', wording).about.join()).toContain('Desatualizado');
  });
});

describe('a signed delivery', () => {
  it('has notes with the numbers of the screen, and none for the cards of the session', () => {
    const { parts } = compose(signed, 'delivery', wording);
    expect(paragraphs(parts).slice(0, 2)).toEqual(['O plano negou a cirurgia.1', 'A recusa é abusiva.2']);
    expect(facts(parts).map((fact) => fact.slice(0, 12))).toEqual(['1 Relato de ', '2 REsp 1.234']);
  });
});

describe('a signed delivery for a reader of English', () => {
  const english = { ...wording, locale: 'en' } as const;
  const place = { ...signature, city: 'Porto Alegre', withToolNote: true, withColophon: true };
  const blocks = signed.blocks.map((block) =>
    block.type === 'delivery' ? { ...block, content: { ...block.content, signature: place } } : block,
  );

  it('is Portuguese throughout, as its text is', () => {
    const report = { references: [], quotations: [], tableMadeOn: '2026-03-01', omitted: 0, unread: 0 };
    const inPortuguese = compose({ ...signed, blocks }, 'delivery', wording, report);
    const inEnglish = compose({ ...signed, blocks }, 'delivery', english, report);
    expect(inEnglish).toEqual(inPortuguese);
    expect(JSON.stringify(inEnglish)).toContain('Porto Alegre, 9 de março de 2026.');
  });

  it('is English in the record of the session, with dates that nobody takes for others', () => {
    const record = compose({ ...signed, blocks }, 'session', english);
    expect(record.locale).toBe('en');
    expect(JSON.stringify(compose(material, 'delivery', english).parts)).toContain('May 12, 2020');
  });
});

describe('a note of a message', () => {
  it('has the day on which it was written where the reader is, and does not say by whom', () => {
    const late = signed.blocks.map((block) => ({ ...block, timestamp: '2026-03-10T01:30:00.000Z' }));
    const note = (timeZone: string) => {
      const { parts } = compose({ ...signed, blocks: late }, 'delivery', { ...wording, timeZone });
      return facts(parts)[0];
    };
    expect(note('America/Sao_Paulo')).toBe('1 Relato de 9 de março de 2026.');
    expect(note('UTC')).toBe('1 Relato de 10 de março de 2026.');
  });
});

describe('a briefing', () => {
  it('has the working blocks by phase, and the sources that are not among them', () => {
    const { title, parts } = composed('briefing');
    expect(title).toBe('Negativa de cobertura');
    expect(headings(parts).filter((heading) => heading.startsWith('1'))).toEqual([
      '1 Conversa',
      '1 Diagnóstico',
      '1 Precedentes',
      '1 Riscos e pontos favoráveis',
      '1 Documento',
      '1 Fontes',
    ]);
    expect(facts(parts).at(-1)).toBe('[1] Mensagem (Advogado), 9 de março de 2026 às 14:05 (item\u00a01)');
  });
});

describe('a session', () => {
  it('has every block at its number', () => {
    const { parts } = composed('session');
    const blocks = parts.flatMap((part) =>
      part.kind === 'heading' || part.kind === 'byline' ? (part.block ?? []) : [],
    );
    expect(blocks).toEqual(material.blocks.map(({ position }) => position));
  });
});
