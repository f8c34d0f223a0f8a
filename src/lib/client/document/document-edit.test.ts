import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeliveryContent } from '#/blocks/delivery/definition.ts';
import { type DocumentEdit, editDocument } from './document-edit.ts';
import { documentFrom, type EditedDocument, editedFrom } from './edited.ts';

const source = '01890a5d-ac96-774b-bcce-b302099a8057';
const document = {
  title: 'Parecer',
  sections: [
    {
      heading: 'Relatório',
      statements: [
        { text: 'Um dois.', sources: [source] },
        { text: 'Três.', sources: [] },
      ],
    },
    { heading: 'Conclusão', statements: [{ text: 'Quatro.', sources: [] }] },
  ],
  paths: [{ id: source, title: 'Acordo', steps: [{ text: 'Escrever.', sources: [] }] }],
};
const edited = (...edits: DocumentEdit[]) => documentFrom(edits.reduce(editDocument, editedFrom(document)));
const texts = ({ sections }: ReturnType<typeof documentFrom>) =>
  sections.map(({ statements }) => statements.map(({ text }) => text));

describe('editing a document', () => {
  it('leaves a document as it is where nothing is edited', () => {
    expect(edited()).toEqual(document);
  });

  it('divides a statement, and both parts keep its sources', () => {
    const { sections } = edited({ type: 'split', key: 's0.0', at: 3, newKey: 'n' });
    expect(sections[0]?.statements.slice(0, 2)).toEqual([
      { text: 'Um', sources: [source] },
      { text: 'dois.', sources: [source] },
    ]);
  });

  it('gives a statement that is begun after another none of its sources', () => {
    const { sections } = edited(
      { type: 'split', key: 's0.0', at: 8, newKey: 'n' },
      { type: 'text', key: 'n', text: 'Meu.' },
    );
    expect(sections[0]?.statements.slice(0, 2)).toEqual([
      { text: 'Um dois.', sources: [source] },
      { text: 'Meu.', sources: [] },
    ]);
  });

  it('moves a statement within its section and beyond its end', () => {
    expect(texts(edited({ type: 'moveStatement', key: 's0.0', by: 1 }))).toEqual([
      ['Três.', 'Um dois.'],
      ['Quatro.'],
    ]);
    expect(texts(edited({ type: 'moveStatement', key: 's0.1', by: 1 }))).toEqual([
      ['Um dois.'],
      ['Três.', 'Quatro.'],
    ]);
    expect(texts(edited({ type: 'moveStatement', key: 's1.0', by: -1 }))).toEqual([
      ['Um dois.', 'Três.', 'Quatro.'],
      [],
    ]);
    expect(edited({ type: 'moveStatement', key: 's0.0', by: -1 })).toEqual(document);
  });

  it('moves, adds and removes sections', () => {
    expect(
      edited({ type: 'moveSection', group: 's1', by: -1 }).sections.map(({ heading }) => heading),
    ).toEqual(['Conclusão', 'Relatório']);
    expect(edited({ type: 'moveSection', group: 's1', by: 1 })).toEqual(document);
    expect(edited({ type: 'removeSection', group: 's0' }).sections).toHaveLength(1);
    const added = edited(
      { type: 'addSection', after: 's0', newKey: 'n' },
      { type: 'heading', group: 'n', text: ' Direito\n aplicável ' },
      { type: 'text', key: 'n.0', text: 'Texto.' },
    );
    expect(added.sections[1]).toEqual({
      heading: 'Direito aplicável',
      statements: [{ text: 'Texto.', sources: [] }],
    });
  });

  it('stores nothing that was left empty', () => {
    const edits: DocumentEdit[] = [
      { type: 'addStatement', group: 's0', newKey: 'n' },
      { type: 'addSection', after: null, newKey: 'm' },
    ];
    expect(edited(...edits)).toEqual(document);
  });

  it('edits the steps of a path', () => {
    const { paths } = edited(
      { type: 'text', key: `${source}.0`, text: 'Propor.' },
      { type: 'heading', group: source, text: 'Juízo' },
    );
    expect(paths).toEqual([{ id: source, title: 'Juízo', steps: [{ text: 'Propor.', sources: [] }] }]);
  });

  it('never loses or doubles a statement by moving, and never passes a bound', () => {
    const move = fc.record({
      type: fc.constant('moveStatement' as const),
      key: fc.constantFrom('s0.0', 's0.1', 's1.0'),
      by: fc.constantFrom(-1 as const, 1 as const),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
        expect(
          texts(edited(...moves))
            .flat()
            .sort(),
        ).toEqual(['Quatro.', 'Três.', 'Um dois.']);
      }),
    );
    let full: EditedDocument = editedFrom(document);
    for (let count = 0; count < 320; count += 1) {
      full = editDocument(full, { type: 'addStatement', group: 's0', newKey: `n${count}` });
      full = editDocument(full, { type: 'text', key: `n${count}`, text: 'x' });
      full = editDocument(full, { type: 'addSection', after: null, newKey: `m${count}` });
      full = editDocument(full, { type: 'heading', group: `m${count}`, text: 'x' });
    }
    const stored = documentFrom(full);
    expect(DeliveryContent.shape.sections.safeParse(stored.sections).error).toBeUndefined();
    expect(stored.sections).toHaveLength(50);
  });
});

describe('the sources of a statement', () => {
  const first = (...edits: DocumentEdit[]) => edited(...edits).sections[0]?.statements[0];

  it('are in question once its words were changed, and kept', () => {
    expect(first({ type: 'text', key: 's0.0', text: 'Um três.' })).toEqual({
      text: 'Um três.',
      sources: [source],
      edited: true,
    });
  });

  it('are not where only marks, blanks, signs or its form changed', () => {
    const text = '**Um**  dois.';
    expect(first({ type: 'text', key: 's0.0', text })).toEqual({ text, sources: [source] });
    expect(first({ type: 'form', key: 's0.0', form: 'quote' })).not.toHaveProperty('edited');
  });

  it('are confirmed by one action, until the words change again', () => {
    const text: DocumentEdit = { type: 'text', key: 's0.0', text: 'Um três.' };
    const confirm: DocumentEdit = { type: 'confirm', key: 's0.0' };
    expect(first(text, confirm)).not.toHaveProperty('edited');
    expect(first(text, confirm, { ...text, text: 'Um quatro.' })).toHaveProperty('edited', true);
  });

  it('stay in question in both parts of a statement that is divided, and with what is stored', () => {
    const { sections } = edited(
      { type: 'text', key: 's0.0', text: 'Um três.' },
      { type: 'split', key: 's0.0', at: 2, newKey: 'n' },
    );
    expect(sections[0]?.statements.slice(0, 2).map((each) => each.edited)).toEqual([true, true]);
    const stored = { ...document, sections };
    expect(documentFrom(editedFrom(stored)).sections).toEqual(sections);
  });

  it('cannot be in question where there are none', () => {
    const { sections } = edited({ type: 'text', key: 's0.1', text: 'Outro.' });
    expect(sections[0]?.statements[1]).toEqual({ text: 'Outro.', sources: [] });
  });
});

describe('headings', () => {
  it('are made of a statement, and what follows goes with them', () => {
    const toHeading = { type: 'toHeading', key: 's0.0', newKey: 'n', isPart: true } as const;
    expect(edited(toHeading).sections).toEqual([
      { heading: 'Relatório', statements: [] },
      { heading: 'Um dois.', isPart: true, statements: [{ text: 'Três.', sources: [] }] },
      document.sections[1],
    ]);
  });

  it('become a paragraph of the section before', () => {
    expect(texts(edited({ type: 'toParagraph', group: 's1' }))).toEqual([
      ['Um dois.', 'Três.', 'Conclusão', 'Quatro.'],
    ]);
    expect(edited({ type: 'toParagraph', group: 's0' })).toEqual(document);
  });

  it('are of a section or of a part of one', () => {
    const part = { type: 'setPart', group: 's1', isPart: true } as const;
    expect(edited(part).sections[1]?.isPart).toBe(true);
    expect(edited(part, { ...part, isPart: false })).toEqual(document);
  });
});
