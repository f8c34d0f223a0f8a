import { judgeReferences } from '../../src/lib/assistant/conference/check-references.ts';
import { extractReferences } from '../../src/lib/assistant/conference/extract.ts';
import { say } from '../say.ts';
import { invented, listOf, real } from './labelled.ts';
import { library } from './library.ts';

/** Prints how many made-up references are flagged, and how many existing ones are called absent. */
export const sayReferences = async (): Promise<void> => {
  const [existing, madeUp] = [await standingsOf(real), await standingsOf(invented)];
  const flagged = count(madeUp, 'absent') + count(madeUp, 'not_in_library');
  say(`\nreferences: ${existing.length} exist, ${madeUp.length} are made up`);
  say(`  made up: ${flagged} flagged (${count(madeUp, 'absent')} as absent)`);
  say(`  existing: ${count(existing, 'absent')} called absent, ${count(existing, 'confirmed')} confirmed,`);
  say(`            ${count(existing, 'superseded')} revoked or superseded`);
};

const standingsOf = async (references: string): Promise<string[]> => {
  const standings: string[] = [];
  for (const reference of listOf(references)) {
    const report = await judgeReferences(extractReferences(`Conforme ${reference}, decide-se.`), library);
    standings.push(...report.references.map(({ standing }) => standing));
  }
  return standings;
};

const count = (standings: readonly string[], standing: string): number =>
  standings.filter((each) => each === standing).length;
