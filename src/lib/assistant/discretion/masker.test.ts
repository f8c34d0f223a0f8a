import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareText, disguised, someIdentifier } from '../../../../tests/support/identifiers.ts';
import { seeded } from '../../../../tests/support/random.ts';
import { Masker } from './masker.ts';
import { identifierIn } from './outgoing-check.ts';
import { Restorer } from './restorer.ts';
import { putBack } from './stand-ins.ts';

const session = '0193a1b2-7c4d-7000-8123-456789abcdef';
const maskerOf = (names: string[] = [], keys: readonly string[] = [], publicNumbers: string[] = []) =>
  new Masker({ session, keys, names, publicNumbers });

/** Sentences around an identifier, with digits near it. */
const around: readonly ((kind: string, written: string) => string)[] = [
  (kind, written) => `O cliente informou ${kind} ${written}, conforme a inicial.`,
  (_kind, written) => written,
  (kind, written) => `${kind}: ${written}; juntou o recibo de 10/05/2026 no valor de R$ 1.234,56`,
  (_kind, written) => `Em 2024, (${written}) foi juntado às fls. 12 e 13.`,
  (kind, written) => `nº do ${kind}=“${written}”`,
];

describe('identifiers with a check digit', () => {
  it('do not leave: 0 of 10,000', () => {
    const random = seeded(20_261_127);
    const left: string[] = [];
    const missedByCheck: string[] = [];
    for (let made = 0; made < 10_000; made += 1) {
      const identifier = someIdentifier(random);
      const written = disguised(identifier, random);
      const sentence = around[made % around.length]?.(identifier.kind, written) ?? '';
      const masked = maskerOf().mask(sentence);
      if (bareText(masked).includes(identifier.value)) left.push(`${identifier.kind}: ${sentence}`);
      const body = JSON.stringify({
        messages: [{ role: 'user', content: [{ type: 'text', text: sentence }] }],
      });
      if (identifierIn(body, new Set()) === undefined) missedByCheck.push(`${identifier.kind}: ${sentence}`);
      if (identifierIn(JSON.stringify({ text: masked }), new Set()) !== undefined)
        left.push(`${sentence} => ${masked}`);
    }
    expect(left).toEqual([]);
    expect(missedByCheck).toEqual([]);
  }, 120_000);

  it('are found in JSON within JSON, in names and in numbers', () => {
    const inner = JSON.stringify({ achado: 'CPF\n529.982.\n247-25' });
    expect(identifierIn(JSON.stringify({ content: inner }), new Set())).toBe('cpf');
    expect(maskerOf().mask(inner)).toBe(String.raw`{"achado":"CPF\n[CPF 1]"}`);
    expect(identifierIn('{"52998224725":1}', new Set())).toBe('cpf');
    expect(identifierIn('{"cpf":52998224725}', new Set())).toBe('cpf');
    expect(identifierIn('no JSON: 529.982.247-25', new Set())).toBe('cpf');
    expect(
      identifierIn('{"cpf":"529.982.247-20","em":"2026-11-27T10:00:00.000Z"}', new Set()),
    ).toBeUndefined();
  });
});

describe('a masked text', () => {
  it('has one stand-in for a value, however it is written, in every text', () => {
    const masker = maskerOf();
    expect(masker.mask('CPF 529.982.247-25 e CNPJ 11.222.333/0001-81')).toBe('CPF [CPF 1] e CNPJ [CNPJ 1]');
    expect(masker.mask('o 52998224725 e o 111.444.777-35')).toBe('o [CPF 1] e o [CPF 2]');
  });

  it('keeps its numbers in a later request, also where the first value is not there any more', () => {
    const first = maskerOf(['Ana Lima', 'Rui Prado']);
    first.mask('Ana Lima, CPF 529.982.247-25. Rui Prado, CPF 111.444.777-35.');
    const later = maskerOf(['Rui Prado'], first.added);
    expect(later.mask('Rui Prado, CPF 111.444.777-35')).toBe('[Pessoa 2], CPF [CPF 2]');
    expect(later.added).toEqual([]);
    const other = new Masker({ session: 'outra', keys: first.added, names: [] });
    expect(other.mask('CPF 111.444.777-35')).toBe('CPF [CPF 3]');
  });

  it('leaves laws, dates, amounts, decisions and ids as they are', () => {
    for (const text of [
      'art. 14, § 3º, da Lei 8.078/1990, e arts. 5, 6, 7, 8, 9, 10 e 11',
      'Súmula 608 do STJ, Tema 1.069, REsp 1.733.013/PR, julgado em 10/12/2019, DJe 20/02/2020',
      'R$ 12.345,67 em 10/05/2026; R$ 1.500,00 em 2025',
      'bloco 0193a1b2-7c4d-7000-8123-456789012345',
      'decisão 0193ab11-9876-7234-8123-456789012345',
      'Rel. Min. Luis Felipe Salomão',
      'o prazo de 15 dias do art. 1.003, § 5º, do CPC',
      'a União e o INSS; o Ministério Público do Estado de São Paulo',
    ]) {
      expect(maskerOf().mask(text)).toBe(text);
    }
  });

  it('has what is known by its form or by the word before it', () => {
    const masked = (text: string) => maskerOf().mask(text);
    expect(masked('RG 12.345.678-9 SSP/SP')).toBe('RG [RG 1]');
    expect(masked('identidade nº MG-12.345.678')).toBe('identidade nº [RG 1]');
    expect(masked('OAB/SP 123.456, OAB nº 98.765/RS')).toBe('[OAB 1], [OAB 2]');
    expect(masked('escreva a ana.lima+x@mail.example.com.br')).toBe('escreva a [E-mail 1]');
    expect(masked('tel. (11) 98765-4321 ou +55 51 3222-1234')).toBe('tel. [Telefone 1] ou [Telefone 2]');
    expect(masked('CEP 01310-100')).toBe('CEP [CEP 1]');
    expect(masked('mora na Rua das Acácias, nº 45, apto 12, Centro')).toBe('mora na [Endereço 1]');
    expect(masked('avenida Paulista, 1.000')).not.toContain('Paulista');
    expect(masked('agência 1234, conta corrente 12345-6')).toBe(
      'agência [Conta 1], conta corrente [Conta 2]',
    );
    expect(masked('passaporte FX123456')).toBe('passaporte [Passaporte 1]');
    expect(masked('passaporte: passaporte FX123456')).toBe('passaporte: passaporte [Passaporte 1]');
    expect(masked('placa ABC1D23 e o carro DEF-4567')).toBe('placa [Placa 1] e o carro [Placa 2]');
    expect(masked('matrícula 98.765')).toBe('matrícula [Documento 1]');
    expect(masked('CPF 123.456.789-00, digitado errado')).toBe('CPF [CPF 1], digitado errado');
    expect(masked('autos nº 053.09.012345-6')).toBe('autos nº [Processo 1]');
  });

  it('leaves case numbers of decisions readable where the caller says that they are public', () => {
    const text = 'processo 1000410-58.2021.8.26.0405';
    expect(maskerOf().mask(text)).toBe('processo [Processo 1]');
    expect(maskerOf([], [], ['1000410-58.2021.8.26.0405']).mask(text)).toBe(text);
    expect(identifierIn(JSON.stringify({ text }), new Set(['10004105820218260405']))).toBeUndefined();
  });

  it('masks what looks like a stand-in already, so that nothing is put back in its place', () => {
    const masker = maskerOf();
    const text = 'CPF 529.982.247-25, e [CPF 1] na cópia';
    expect(masker.mask(text)).toBe('CPF [CPF 1], e [Trecho 1] na cópia');
    expect(putBack(masker.mask(text), masker.written)).toBe(text);
  });

  it('gives what there are too many of a stand-in without a number, which is not put back', () => {
    const keys = Array.from({ length: 2_000 }, (_, number) => `cpf ${String(number).padStart(24, '0')}`);
    const masker = maskerOf([], keys);
    expect(putBack(masker.mask('CPF 529.982.247-25'), masker.written)).toBe('CPF [CPF]');
  });

  it('takes time in proportion to its length', () => {
    const pieces = ['1 ', '12.', 'Maria ', 'a@', 'OAB ', 'Rua A ', '[', '\\n', 'A1'];
    for (const piece of pieces) {
      const masked = maskerOf(['Maria Lima']).mask(piece.repeat(200_000 / piece.length));
      expect(masked.length).toBeGreaterThan(0);
    }
  }, 60_000);
});

describe('a restored answer', () => {
  const masker = maskerOf(['Ana Lima', 'Unimed Ltda.']);
  masker.mask('Ana Lima contra a Unimed Ltda., CPF 529.982.247-25, RG 12.345.678-9');

  it('has the values again, also where the model changed the case or put a backslash', () => {
    expect(putBack('[PESSOA 1] e \\[Empresa 1\\]: [CPF\u00a01], [CPF 9], [x], [RG 01]', masker.written)).toBe(
      'Ana Lima e Unimed Ltda.: 529.982.247-25, [CPF 9], [x], 12.345.678-9',
    );
  });

  it('is the same wherever it is cut into pieces', () => {
    const piece = fc.constantFrom(
      ...[
        '[Pessoa 1]',
        '[CPF 1]',
        '\\[Empresa 1\\]',
        '[',
        ']',
        '\\',
        '[Pess',
        'oa 1]',
        ' 1',
        'texto ',
        '[RG 1](',
      ],
      '[Título de eleitor 12345',
    );
    const cuts = fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), cuts, (parts, sizes) => {
        const text = parts.join('');
        const restorer = new Restorer(masker.written);
        let shown = '';
        let given = 0;
        for (let at = 0, turn = 0; at < text.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 0;
          shown += restorer.take(text.slice(at, at + size));
          at += turn % sizes.length === 0 ? Math.max(1, size) : size;
          if (size === 0 && turn % sizes.length === 0) shown += restorer.take(text.charAt(at - 1));
          given = at;
        }
        expect(given).toBeGreaterThanOrEqual(text.length);
        expect(shown + restorer.end()).toBe(putBack(text, masker.written));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is held back by no more than a stand-in', () => {
    const restorer = new Restorer(masker.written);
    expect(restorer.take('um texto que segue [Pessoa')).toBe('um texto que segue ');
    expect(restorer.take(' 1] e mais')).toBe('Ana Lima e mais');
    expect(restorer.take(`[${'x'.repeat(40)}`)).toBe(`[${'x'.repeat(40)}`);
    expect(restorer.end()).toBe('');
  });
});
