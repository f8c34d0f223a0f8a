import { describe, expect, it } from 'vitest';
import { readPasted } from './read-pasted.ts';

const page = `Processo
REsp 1918338 / MT
Relator
Ministro FULANO DE TAL (1158)
Data do Julgamento
26/05/2021
Data da Publicação/Fonte
DJe 31/05/2021
Ementa
PLANO DE SAÚDE.
1. A recusa é abusiva.
`;

describe('readPasted', () => {
  it('fills the form with the first decision of the page', async () => {
    expect(await readPasted(page)).toEqual({
      isRead: true,
      others: 0,
      form: {
        court: 'STJ',
        number: 'REsp 1.918.338/MT',
        rapporteur: 'Fulano de Tal',
        judgedOn: '2021-05-26',
        publishedOn: '2021-05-31',
        summary: 'PLANO DE SAÚDE.\n1. A recusa é abusiva.',
        thesis: '',
        source: 'pasted',
        facts: JSON.stringify({ class: 'REsp', state: 'MT', office: 'Ministro', gazette: 'DJe' }),
      },
    });
  });

  it('says how many more decisions the text holds', async () => {
    expect((await readPasted(`${page}\n${page.replace('1918338', '1918339')}`)).others).toBe(1);
  });

  it('keeps any other text as the ementa', async () => {
    const { form, isRead } = await readPasted(' A recusa é abusiva. ');
    expect(isRead).toBe(false);
    expect(form).toMatchObject({ number: '', summary: 'A recusa é abusiva.', source: 'pasted' });
  });
});
