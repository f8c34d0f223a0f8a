import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { docxType } from '#/lib/domain/file-kinds.ts';

/** A DOCX as a word processor writes one, with one heading and paragraphs of these texts. */
export const docxFile = async (heading: string, ...texts: string[]): Promise<Uint8Array<ArrayBuffer>> => {
  const children = [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    ...texts.map((text) => new Paragraph({ text })),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
};

/** The header that goes with it. */
export const docxHeader = { 'Content-Type': docxType };
