import { describe, expect, it } from 'vitest';
import { courtHeading } from './court-names.ts';

describe('courtHeading', () => {
  it.each([
    ['STJ', 'Terceira Turma', 'BRASIL. Superior Tribunal de Justiça (Terceira Turma)'],
    ['TJSP', '', 'SÃO PAULO (Estado). Tribunal de Justiça'],
    ['TJ-RJ', 'Órgão Especial', 'RIO DE JANEIRO (Estado). Tribunal de Justiça (Órgão Especial)'],
    ['Tribunal de Justiça do Estado de São Paulo', '', 'SÃO PAULO (Estado). Tribunal de Justiça'],
    ['TJMG', '', 'MINAS GERAIS. Tribunal de Justiça'],
    ['TJPA', '', 'PARÁ. Tribunal de Justiça'],
    ['TJMS', '', 'MATO GROSSO DO SUL. Tribunal de Justiça'],
    ['TJMT', '', 'MATO GROSSO. Tribunal de Justiça'],
    ['TJDFT', '', 'DISTRITO FEDERAL. Tribunal de Justiça do Distrito Federal e dos Territórios'],
    ['TJMSP', '', 'SÃO PAULO (Estado). Tribunal de Justiça Militar'],
    ['TRF3', '', 'BRASIL. Tribunal Regional Federal (3. Região)'],
    ['TRF-4', 'Quinta Turma', 'BRASIL. Tribunal Regional Federal (4. Região, Quinta Turma)'],
    ['TRT15', '', 'BRASIL. Tribunal Regional do Trabalho (15. Região)'],
    ['TRE-BA', '', 'BRASIL. Tribunal Regional Eleitoral (Bahia)'],
    ['TNU', '', 'BRASIL. Turma Nacional de Uniformização dos Juizados Especiais Federais'],
    ['CARF', '', 'BRASIL. CARF'],
  ])('heads a report of %s (%s) by the standard', (court, panel, heading) => {
    expect(courtHeading(court, panel)).toBe(heading);
  });
});
