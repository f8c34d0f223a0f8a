import { expect, it } from 'vitest';
import { decision } from '../../../../tests/support/decisions.ts';
import { analyserVersion, termWeights } from './analyse.ts';

const sample = decision({
  number: 'REsp 1.234.567/SP',
  summary: `Plano de saúde. Recusas indevidas de cobertura; ações civis públicas, prisões preventivas. Lei nº 9.656/98,
    art. 35-C. Usucapião de servidões aparentes pela locadora. Súmula 302.`,
  thesis: 'É abusiva a cláusula contratual que limita a internação.',
  theme: 'Tema 1084',
});

/** The terms and weights of the sample by each version. A version that was released never changes. */
const released: Record<number, string> = {
  1:
    '1084 56, 1234567 56, 302 42, 35 42, 9656 42, 98 42, abus 51, aca 42, aparent 42, art 42, beatriz 42, ' +
    'civ 42, clausul 51, cobertur 42, contratual 51, indev 42, intern 51, lei 42, lim 42, limit 51, ' +
    'locador 42, ministr 42, nº 42, plan 42, prevent 42, prisa 42, public 42, recus 42, resp 59, saud 42, ' +
    'servida 42, sp 56, stj 56, sumul 42, tem 56, terceir 42, turm 42, usucapia 42',
  2:
    '1084 56, 1234567 56, 302 42, 35 42, 9656 42, 98 42, =court:stj 1, =kind:ruling 1, =year:2024 1, ' +
    'abus 51, aca 42, aparent 42, art 42, beatriz 42, civ 42, clausul 51, cobertur 42, contratual ' +
    '51, indev 42, intern 51, lei 42, lim 42, limit 51, locador 42, ministr 42, plan 42, prevent 42, ' +
    'prisa 42, public 42, recus 42, resp 59, saud 42, servida 42, sp 56, stj 56, sumul 42, tem 56, ' +
    'terceir 42, turm 42, usucapia 42',
  3:
    '1084 56, 1234567 56, 302 42, 35 42, 9656 42, 98 42, =court:stj 1, =kind:ruling 1, =year:2024 1, ' +
    'abus 51, aca 42, aparent 42, art 42, beatriz 42, civil 42, clausul 51, cobertur 42, contratual ' +
    '51, indev 42, intern 51, lei 42, lim 42, limit 51, locador 42, ministr 42, plan 42, prevent 42, ' +
    'prisa 42, public 42, recus 42, resp 59, saud 42, servida 42, sp 56, stj 56, sumul 42, tem 56, ' +
    'terceir 42, turm 42, usucapia 42',
  4:
    '1084 56, 1234567 56, 302 42, 35 42, 9656 42, 98 42, =court:stj 1, =kind:ruling 1, =year:2024 1, ' +
    'abus 51, aca 42, aparent 42, art 42, beatriz 42, civil 42, clausul 51, cobertur 42, contratual ' +
    '51, indev 42, intern 51, lei 42, lim 42, limit 51, locador 42, ministr 42, plan 42, prevent 42, ' +
    'prisa 42, public 42, recus 42, resp 59, saud 42, servida 42, sp 56, stj 56, sumul 42, tem 56, ' +
    'terceir 42, turm 42, usucapia 42',
};

it('gives the same terms as long as its version is the same: raise it, and add a line, when they change', () => {
  const terms = [...termWeights(sample)].map(([term, weight]) => `${term} ${weight}`).sort();
  expect(terms.join(', ')).toBe(released[analyserVersion]);
});
