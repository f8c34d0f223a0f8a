import { newId } from '#/lib/domain/ids.ts';
import { filedMessages } from '../../support/session-files.ts';

const mebibyte = 1024 * 1024;

/** A file of decisions as a court publishes them, of so many MiB. */
export const decisionFile = (size: number): string => {
  const ementa = 'PLANO DE SAÚDE. RECUSA DE COBERTURA. CIRURGIA. ABUSIVIDADE. '.repeat(25);
  const count = Math.floor((size * mebibyte) / (ementa.length + 200));
  return JSON.stringify(
    Array.from({ length: count }, (_, index) => ({
      id: `${index}`,
      numeroProcesso: `${index + 1}`,
      siglaClasse: 'REsp',
      ementa: `${ementa} ${index}`,
    })),
  );
};

/** A file of items of almost 1 MiB that once took quadratic time. */
export const hostileFile = (size: number): string =>
  JSON.stringify(
    Array.from({ length: size }, (_, index) => ({
      id: `${index}`,
      numeroProcesso: '1',
      siglaClasse: 'HC',
      ementa: 'E.',
      notas: `['${"\\'".repeat(400_000)}]`,
    })),
  );

/** An exported session of so many MiB; it is another one each time. */
export const sessionFile = (size: number) => {
  const length = 60_000;
  const file = filedMessages(Math.max(1, Math.floor((size * mebibyte) / (length + 400))));
  const text = longText(length);
  return () => ({
    ...file,
    session: { ...file.session, id: newId() },
    blocks: file.blocks.map((block) => ({ ...block, content: { text } })),
  });
};

/** Text of many findings, as rules read them. */
export const longText = (length: number): string =>
  'Em 12/03/2024 pagou R$ 10.000,00, diz o REsp 1.234.567/SP, art. 186 do Código Civil. '
    .repeat(Math.ceil(length / 85))
    .slice(0, length);

/** The largest append: bodies are bounded by 1 MiB. */
export const largeBlocks = (): object[] =>
  Array.from({ length: 4 }, () => ({
    id: newId(),
    role: 'user',
    type: 'message',
    content: { text: longText(250_000) },
  }));

/** A table that once became 300,000 cells. */
export const wideTable = `|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n${'|\n'.repeat(300)}`;
