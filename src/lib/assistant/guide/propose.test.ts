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
  ])('reads "%s" as %s', (text, name) => {
    expect(proposeTheme(text).area.name).toBe(name);
  });

  it('proposes nothing, and gives no words, where no word speaks for an area', () => {
    const nothing = { name: '', because: [] };
    expect(proposeTheme('Bom dia.')).toEqual({ area: nothing, theme: nothing });
    expect(proposeTheme('')).toEqual({ area: nothing, theme: nothing });
  });

  it('takes a stem at the beginning of a word only', () => {
    expect(proposeTheme('O sabanco quebrou.').area.name).toBe('');
    expect(proposeTheme('Bancos quebraram.').area.because).toEqual(['Bancos']);
  });

  it('gives an area without a theme where only the area has words', () => {
    const { area, theme } = proposeTheme('Dúvida sobre tributos.');
    expect(area).toEqual({ name: 'Direito tributário', because: ['tributos'] });
    expect(theme).toEqual({ name: '', because: [] });
  });
});
