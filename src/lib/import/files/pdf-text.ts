import { extractText, getDocumentProxy } from 'unpdf';

/** Why a PDF gives no text. */
export type PdfProblem = 'scanned_pdf' | 'locked_pdf' | 'broken_file';

/** Letters on a page below which it counts as a picture: a stamp or a page's number may be the only text. */
const fewLetters = 40;

/** The text of a PDF, its pages one behind the other, or why there is none. */
export const pdfText = async (bytes: Uint8Array): Promise<{ text: string } | { problem: PdfProblem }> => {
  try {
    // What a broken PDF makes it say is nobody's to read.
    const document = await getDocumentProxy(bytes, { verbosity: 0 });
    const { text: pages } = await extractText(document, { mergePages: false });
    await document.loadingTask.destroy();
    const letters = pages.reduce((sum, page) => sum + (page.match(/\p{L}/gu)?.length ?? 0), 0);
    if (letters < fewLetters * Math.max(1, Math.min(pages.length, 5))) return { problem: 'scanned_pdf' };
    return { text: pages.map(withoutMargins).join('\n') };
  } catch (error) {
    return { problem: (error as Error).name === 'PasswordException' ? 'locked_pdf' : 'broken_file' };
  }
};

/** A page without its number and the court's notice on signatures, which stand in the middle of the text otherwise. */
const withoutMargins = (page: string): string =>
  page
    .split('\n')
    .filter((line) => !margin.test(line))
    .join('\n');

/** A page's number, or how the notice on a signed copy begins. */
const margin =
  /^\s{0,40}(?:(?:(?:p[áa]g(?:ina)?\.?|fls?\.?)?\s?\d{1,5}(?:\s?(?:de|\/)\s?\d{1,5})?|inteiro teor do ac[óo]rd[ãa]o - p[áa]gina \d{1,4} de \d{1,4})\s{0,40}$|documento: \d{5,12} |este documento [ée] c[óo]pia do original|para conferir o original|assinado (?:eletronicamente|digitalmente) por)/i;
