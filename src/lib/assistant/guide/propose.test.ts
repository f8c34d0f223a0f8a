import { describe, expect, it } from 'vitest';
import { proposeTheme } from './propose.ts';

describe('proposing area and theme', () => {
  it('names the words of the text that led to them, as they are written there', () => {
    const { area, theme } = proposeTheme('O PLANO DE SAÚDE negou a cirurgia de Ana.');
    expect(area.name).toBe('Direito do consumidor');
    expect(area.because).toEqual(['PLANO DE SAÚDE']);
    expect(theme.name).toBe('Negativa de cobertura por plano de saúde');
    expect(theme.because).toEqual(['PLANO DE SAÚDE', 'negou', 'cirurgia']);
  });

  it.each([
    ['Empregada gestante demitida sem justa causa', 'Direito do trabalho'],
    ['Usucapião de imóvel com posse mansa', 'Direito civil'],
    ['Exoneração de alimentos do filho maior', 'Direito de família e sucessões'],
    ['Habeas corpus contra prisão preventiva', 'Direito penal'],
    ['Execução fiscal de IPTU', 'Direito tributário'],
    ['Nomeação em concurso público', 'Direito administrativo'],
    ['Aposentadoria especial negada pelo INSS', 'Direito previdenciário'],
    ['Recuperação judicial da empresa', 'Direito empresarial'],
    ['Registro de candidatura indeferido pelo TRE', 'Direito eleitoral'],
    ['Multa do Ibama por desmatamento', 'Direito ambiental'],
    ['Vazamento de dados pessoais e LGPD', 'Direito digital e proteção de dados'],
  ])('reads "%s" as %s', (text, name) => {
    expect(proposeTheme(text).area.name).toBe(name);
  });

  it('does not take a unit of a building for a matter of its condominium', () => {
    const { theme } = proposeTheme('Comprou na planta a unidade 1204 e pagou a comissão de corretagem.');
    expect(theme.name).toBe('Compra e venda de imóvel');
  });

  it('proposes nothing, and gives no words, where no word speaks for an area', () => {
    const nothing = { name: '', because: [] };
    expect(proposeTheme('Bom dia.')).toEqual({ area: nothing, theme: nothing });
    expect(proposeTheme('')).toEqual({ area: nothing, theme: nothing });
  });

  it.each(['isso não existe', 'a reunião foi boa', 'sob pena de multa', 'O sabanco quebrou.', 'são três'])(
    'takes "%s" for no area, because no word of one stands there',
    (text) => {
      expect(proposeTheme(text).area.name).toBe('');
    },
  );

  it('takes a term in the plural and at the beginning of a longer word where it says so', () => {
    expect(proposeTheme('Tributos e impostos.').area.because).toEqual(['Tributos', 'impostos']);
    expect(proposeTheme('As consumidoras.').area.because).toEqual(['consumidoras']);
  });

  it('proposes nothing where two areas speak alike', () => {
    expect(proposeTheme('Divórcio e IPTU.').area.name).toBe('');
  });

  it('gives an area without a theme where only the area has words', () => {
    const { area, theme } = proposeTheme('Dúvida sobre tributos.');
    expect(area).toEqual({ name: 'Direito tributário', because: ['tributos'] });
    expect(theme).toEqual({ name: '', because: [] });
  });
});
