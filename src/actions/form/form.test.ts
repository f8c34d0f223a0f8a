import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { briefingCommands } from '#/lib/briefing/commands.ts';
import { sessionVerbs } from '#/lib/db/verbs/registry.ts';
import { limits } from '#/lib/domain/limits.ts';
import { fieldsOf } from './fields.ts';
import { inputFrom } from './input.ts';

const formOf = (fields: Record<string, string>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe('the fields of a form', () => {
  it('are texts by name', () => {
    expect([...fieldsOf(formOf({ id: 'x', title: '' }))]).toEqual([
      ['id', 'x'],
      ['title', ''],
    ]);
  });

  it('are not those of the framework', () => {
    expect([...fieldsOf(formOf({ $ACTION_ID_40b5: '', id: 'x' })).keys()]).toEqual(['id']);
  });

  it('have the line breaks of stored texts, which browsers send as two characters', () => {
    expect(fieldsOf(formOf({ note: 'Um.\r\n\r\nDois.\nTrês.' })).get('note')).toBe('Um.\n\nDois.\nTrês.');
  });

  it('are looked for in nothing but a form', () => {
    const untouched = new Proxy(
      {},
      {
        get: () => {
          throw new Error('An argument that is no form was looked into.');
        },
        getPrototypeOf: () => Object.prototype,
      },
    );
    for (const argument of [undefined, null, 'x', [], { id: 'x' }, new URLSearchParams('id=x'), untouched]) {
      expect(() => fieldsOf(argument)).toThrow(expect.objectContaining({ code: 'invalid' }));
    }
  });

  it('are refused where they are files or given twice', () => {
    const twice = formOf({ id: 'x' });
    twice.append('id', 'y');
    const file = new FormData();
    file.append('id', new Blob(['x']), 'x.txt');
    for (const form of [twice, file]) {
      expect(() => fieldsOf(form)).toThrow(
        expect.objectContaining({ code: 'invalid', details: { field: 'id' } }),
      );
    }
  });

  it('are so many and so long at most', () => {
    const many = formOf(Object.fromEntries(Array.from({ length: limits.formFields + 1 }, (_, i) => [i, ''])));
    const details = { limit: 'formFields', max: limits.formFields };
    expect(() => fieldsOf(many)).toThrow(expect.objectContaining({ code: 'too_large', details }));
    const long = formOf({ a: 'a'.repeat(limits.body / 2), b: 'b'.repeat(limits.body / 2) });
    expect(() => fieldsOf(long)).toThrow(
      expect.objectContaining({ code: 'too_large', details: { limit: 'body', max: limits.body } }),
    );
  });
});

describe('the input that a form makes', () => {
  const inputOf = (schema: z.ZodObject, fields: Record<string, string>) =>
    inputFrom(schema, fieldsOf(formOf(fields)));

  it('has numbers, truth values and nulls where the operation has them', () => {
    expect(inputOf(sessionVerbs.pin.input, { id: 'x', pinned: 'true', ifVersion: '3' })).toEqual({
      id: 'x',
      pinned: true,
      ifVersion: 3,
    });
    expect(inputOf(briefingCommands.setStage.input, { type: 'setStage', stage: '' })).toEqual({
      type: 'setStage',
      stage: null,
    });
  });

  it('has objects by dotted names and lists as JSON', () => {
    const fields = { 'item.label': 'Prova', 'item.sources': '["a"]', 'item.kind': 'risk' };
    expect(inputOf(briefingCommands.addRisk.input, fields)).toEqual({
      item: { label: 'Prova', sources: ['a'], kind: 'risk' },
    });
    expect(inputOf(briefingCommands.updateDiagnosis.input, { changes: '{"area":"Civil"}' })).toEqual({
      changes: { area: 'Civil' },
    });
    const precedent = { 'precedent.libraryId': '', 'precedent.provenance.court': 'STJ' };
    expect(inputOf(briefingCommands.addPrecedent.input, precedent)).toEqual({
      precedent: { libraryId: null, provenance: { court: 'STJ' } },
    });
  });

  it('leaves a text that is none of what the operation has for the operation to refuse', () => {
    const given = { id: 'x', pinned: 'perhaps', ifVersion: '1e9' };
    expect(inputOf(sessionVerbs.pin.input, given)).toEqual(given);
    expect(inputOf(z.strictObject({ list: z.array(z.string()) }), { list: '[' })).toEqual({ list: '[' });
  });

  it('reads no JSON of very many values', () => {
    const fields = { type: 'usePoints', pointIds: `[${'{},'.repeat(10_000)}{}]` };
    expect(() => inputOf(briefingCommands.usePoints.input, fields)).toThrow(
      expect.objectContaining({ code: 'too_large', details: { limit: 'bodyValues', max: 10_000 } }),
    );
  });

  it('takes no field both whole and in parts', () => {
    for (const whole of ['[', 'null', '[]']) {
      const fields = { item: whole, 'item.label': 'Prova' };
      expect(() => inputOf(briefingCommands.addRisk.input, fields)).toThrow(
        expect.objectContaining({ code: 'invalid', details: { field: 'item' } }),
      );
    }
  });

  it('has no field beside those of the operation', () => {
    for (const name of ['owner', '__proto__', 'constructor', 'id.x', 'title.toString', 'x.y']) {
      expect(() => inputOf(sessionVerbs.rename.input, { [name]: 'x' })).toThrow(
        expect.objectContaining({ code: 'invalid' }),
      );
    }
  });
});
