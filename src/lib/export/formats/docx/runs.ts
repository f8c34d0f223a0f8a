import { ExternalHyperlink, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { Run } from '../../document.ts';
import { placeOf } from './place.ts';
import { codeFace, shade } from './styles.ts';
import { writable } from './writable.ts';

/** Runs as a word processor has them, with line breaks and tabs of their own. */
export const children = (runs: readonly Run[]): ParagraphChild[] => runs.flatMap(childrenOf);

const childrenOf = (run: Run): ParagraphChild[] => {
  const texts = writable(run.text)
    .split('\n')
    .map((text, index) => textRun(run, text, index > 0));
  if (run.href !== undefined) return [new ExternalHyperlink({ link: run.href, children: texts })];
  return run.block === undefined
    ? texts
    : [new InternalHyperlink({ anchor: placeOf(run.block), children: texts })];
};

const textRun = (
  { bold, italic, strike, code, href, raised }: Run,
  text: string,
  isBroken: boolean,
): TextRun =>
  new TextRun({
    text,
    ...(isBroken && { break: 1 }),
    ...(bold && { bold }),
    ...(italic && { italics: true }),
    ...(strike && { strike }),
    ...(raised && { superScript: true }),
    ...(code && { font: codeFace, shading: { fill: shade } }),
    ...(href !== undefined && { style: 'Hyperlink' }),
  });
