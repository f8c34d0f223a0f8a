import type { LeftOutKind } from '#/lib/domain/briefing/read-document.ts';
import { type Tag, tagsOf } from './tags.ts';

/** Elements, by name, that have something to read and that the reader of the text passes over. */
const single: Readonly<Record<string, LeftOutKind>> = {
  oMath: 'equations',
  commentReference: 'comments',
  fldSimple: 'others',
  ruby: 'others',
  dir: 'others',
  bdo: 'others',
  altChunk: 'others',
};
const figures = new Set(['AlternateContent', 'drawing', 'pict', 'object']);
const pictures = new Set(['pic', 'imagedata']);
/** What was deleted or moved away under tracked changes. */
const gone = new Set(['del', 'moveFrom']);
/** Through which mammoth reads the text of a text box (its `body-reader.js`). */
const readable = new Set(
  'AlternateContent Fallback pict object shape group rect roundrect textbox txbxContent p r ins moveTo smartTag hyperlink sdt sdtContent'.split(
    ' ',
  ),
);

/** What a figure has. Word writes most twice: for itself (`Choice`), and in an older form (`Fallback`), which is read. */
interface Figure {
  isDrawn: boolean;
  isObject: boolean;
  /** In each of the two forms. */
  pictures: [number, number];
  texts: [number, number];
  textsRead: number;
}

/** Where an element stands. */
interface Frame {
  figure: Figure | undefined;
  form: 0 | 1;
  isInForm: boolean;
  /** Neither counted nor anything in it. */
  isPassed: boolean;
  isRead: boolean;
}

/** Elements within one another: mammoth, which calls itself for each, reads no file that has as many. */
const deepest = 20_000;

/**
 * Counts in an XML part of a DOCX what is not read: pictures, drawings, embedded objects, text boxes, equations, comments
 * and further text. Prefixes of names are not looked at. Takes linear time.
 */
export const countFigures = (xml: string, count: (kind: LeftOutKind, number: number) => void): void => {
  const open: Frame[] = [];
  let inner: Frame = { figure: undefined, form: 1, isInForm: false, isPassed: false, isRead: true };
  const close = (frame: Frame, outer: Frame): void => {
    if (frame.figure && !outer.figure && !frame.isPassed) countFigure(frame.figure, count);
  };
  for (const tag of tagsOf(xml)) {
    if (tag.kind === 'end') {
      const outer = open.pop() ?? inner;
      close(inner, outer);
      inner = outer;
      continue;
    }
    if (open.length > deepest) return;
    const frame = within(inner, tag);
    if (!inner.isPassed) look(frame, tag, count);
    if (tag.kind === 'empty') close(frame, inner);
    else {
      open.push(inner);
      inner = frame;
    }
  }
};

const within = (outer: Frame, { name }: Tag): Frame => {
  const isForm = name === 'Choice' || name === 'Fallback';
  return {
    figure: outer.figure ?? (figures.has(name) ? newFigure() : undefined),
    form: outer.isInForm ? outer.form : name === 'Choice' ? 0 : 1,
    isInForm: outer.isInForm || isForm,
    // A figure within one has both forms within each of them.
    isPassed:
      outer.isPassed ||
      gone.has(name) ||
      Object.hasOwn(single, name) ||
      (outer.isInForm && name === 'Choice'),
    isRead: outer.isRead && (readable.has(name) || !(outer.figure || figures.has(name))),
  };
};

const newFigure = (): Figure => ({
  isDrawn: false,
  isObject: false,
  pictures: [0, 0],
  texts: [0, 0],
  textsRead: 0,
});

const look = (
  { figure, form, isRead }: Frame,
  { name }: Tag,
  count: (kind: LeftOutKind, number: number) => void,
): void => {
  const what = Object.hasOwn(single, name) ? single[name] : undefined;
  if (what && form === 1) count(what, 1);
  if (!figure) return;
  if (name !== 'AlternateContent' && figures.has(name)) figure.isDrawn = true;
  if (name === 'object') figure.isObject = true;
  if (pictures.has(name)) figure.pictures[form] += 1;
  if (name === 'txbxContent') figure.texts[form] += 1;
  if (name === 'txbxContent' && isRead) figure.textsRead += 1;
};

const countFigure = (
  { isDrawn, isObject, pictures: shown, texts: said, textsRead }: Figure,
  count: (kind: LeftOutKind, number: number) => void,
): void => {
  const [images, texts] = [Math.max(...shown), Math.max(...said)];
  count('textBoxes', texts - textsRead);
  if (isObject) count('objects', 1);
  else if (images > 0) count('pictures', images);
  else if (isDrawn && texts === 0) count('drawings', 1);
};
