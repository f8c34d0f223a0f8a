import { matterValues } from '#/lib/db/matter-rows.ts';
import type { MatterValues } from '#/lib/db/matter-statements.ts';
import type { OwnedMatters } from '#/lib/db/matters.ts';
import { newId } from '#/lib/domain/ids.ts';
import { type Matter, MatterFields } from '#/lib/domain/matters/matter.ts';

/** A matter with everything in it. The numbers have right check digits and are nobody's. */
export const knownMatter = {
  name: 'Prado × Operadora Exemplo',
  parties: [
    { name: 'Ana Lúcia Prado', document: '529.982.247-25', kind: 'person', side: 'client' },
    { name: 'Operadora Exemplo S.A.', document: '11.222.333/0001-81', kind: 'company', side: 'opposing' },
  ],
  caseNumber: '0000902-05.2017.5.09.0026',
  court: '2ª Vara Cível',
  comarca: 'Porto Alegre',
  area: 'Direito do consumidor',
  tags: ['Urgente', 'Plano de saúde'],
  responsible: 'Bruno Reis',
  notes: 'Audiência marcada.',
} as const;

/** The values that are stored of a matter. */
export const matterStored = (fields: object): MatterValues => matterValues(MatterFields.parse(fields));

/** Makes the known matter, to which the session then belongs; gives it. */
export const makeKnownMatter = async (matters: OwnedMatters, session: string): Promise<Matter> => {
  const matter = await matters.createMatter({ key: newId(), ...structuredClone(fieldsOf()) });
  await matters.moveToMatter({ sessions: [session], matter: matter.id });
  return matter;
};

const fieldsOf = () => ({
  ...knownMatter,
  parties: knownMatter.parties.map((party) => ({ ...party })),
  tags: [...knownMatter.tags],
});
