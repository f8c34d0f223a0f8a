import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../../../../../tests/support/growth.ts';
import { isPrivate } from './private-words.ts';

describe('isPrivate', () => {
  it.each([
    'A cliente não quer que a ré saiba do diagnóstico.',
    'Ele me contou confidencialmente que deve à construtora.',
    'Perguntarei ao cliente se ele pagou por fora.',
    'Conferiremos o prazo de 5 dias.',
    'Quem pagará os honorários é o sócio.',
    'Não quero que o juiz saiba disso.',
    'Não usar isso no documento.',
    'Não usem essa informação, por favor.',
    'Ele não quer que isso conste da petição.',
    'Não mencione o outro processo.',
    'O filho dele não pode saber.',
    'Ninguém pode saber que ele pagou por fora.',
    'Assinou sem que a esposa saiba.',
    'Isso não entra na inicial.',
    'A testemunha pediu sigilo.',
    'Tratamos disso em sigilo.',
    'O sócio não quer aparecer.',
    'Não devemos falar da dívida.',
    'Confirmar a data do exame.',
    'Falta conferir o contrato.',
    'Rever o cálculo.',
    'Isso é sigilo nosso.',
    'Isso fica em segredo.',
    'É segredo nosso.',
    'Não colocar o nome da Construtora Alfa Ltda. em lugar nenhum.',
    'Não incluir a Alfa S.A. em nenhum documento.',
    'Nunca citar o acordo em parte alguma.',
    'TODO: juntar o contrato.',
    'Anotação: o preposto é primo dele.',
    'O cliente mente sobre a carência.',
    'Combinamos entrada de R$5.000.',
  ])('takes “%s” for a private remark', (sentence) => {
    expect(isPrivate(sentence)).toBe(true);
  });

  it.each([
    'O comprador pagou todo o preço.',
    'A RÉ TRABALHOU TODO O PERÍODO.',
    'Pede a reversão da justa causa.',
    'As testemunhas confirmaram a jornada.',
    'A ré não fez a anotação da CTPS.',
    'Houve anotação indevida no Serasa.',
    'O banco violou o sigilo bancário.',
    'O banco não manteve o sigilo bancário.',
    'O processo tramita em segredo de justiça.',
    'Isso é sigilo bancário.',
    'A ré foi condenada a não incluir o nome do autor em nenhum cadastro.',
    'Não houve entrega das chaves em lugar nenhum.',
    'Há parcelas pendentes desde março.',
    'O débito está pendente.',
    'O contrato não contém cláusula de reajuste.',
    'O empregado foi advertido por não usar EPI.',
    'O contrato tem cláusula de confidencialidade.',
    'O plano de saúde negou a cirurgia.',
    'O autor não sabia do leilão.',
  ])('takes “%s” for a fact', (sentence) => {
    expect(isPrivate(sentence)).toBe(false);
  });

  it.each([
    'não quero que ',
    'não por isso ',
    'nem ',
    'em sigilo ',
    'nao usar ',
    'isso e sigilo nosso bancario ',
  ])('takes time by the length of %j over and over', async (repeated) => {
    const reading = (size: number) => isPrivate(`${repeated.repeat(Math.ceil(size / repeated.length))}`);
    expect(await growthOf(reading, 3_750)).toBeLessThan(linear);
  });
});
