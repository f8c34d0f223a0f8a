import type { OwnedMatters } from '#/lib/db/matters.ts';
import { limits } from '#/lib/domain/limits.ts';
import type { ClientList } from '#/lib/domain/matters/client.ts';
import type { ConflictReport } from '#/lib/domain/matters/conflicts/conflict.ts';
import { SurestConflicts } from '#/lib/domain/matters/conflicts/surest-conflicts.ts';
import { type MatterProposal, surestProposals } from '#/lib/domain/matters/propose-matters.ts';
import { Turns } from '#/lib/threads/turns.ts';
import { inSteps } from './in-steps.ts';

/** Checks at once in one process, and of one owner. */
const bounds = { running: 2, runningPerOwner: 1, waiting: 64, perOwner: 8 };

/** Whose matters are checked, and what tells that nobody waits for the answer any more. */
interface Asker {
  owner: string;
  matters: Pick<OwnedMatters, 'findConflicts' | 'listClients' | 'proposeMatters'>;
  signal: AbortSignal;
}

/**
 * Compares with all matters of an owner step by step (rule K-25): between two steps others read, and one owner has one check
 * under way. What is asked for throws what the verb throws, `overloaded` where too many wait, and `unavailable` where the
 * signal is aborted.
 */
export class MatterChecks {
  readonly #turns = new Turns(bounds);

  findConflicts(
    { owner, matters, signal }: Asker,
    asked: Omit<Parameters<OwnedMatters['findConflicts']>[0], 'after'>,
  ): Promise<ConflictReport> {
    const work = async () => {
      const surest = new SurestConflicts(limits.conflicts);
      let [compared, narrowly, more] = [0, 0, false];
      await inSteps(signal, async (after: Found['next'] | undefined) => {
        const found: Found = await matters.findConflicts({ ...asked, ...(after && { after }) });
        for (const conflict of found.conflicts) surest.add(conflict);
        compared += found.compared;
        narrowly += found.narrowly;
        more ||= found.more;
        return found.next;
      });
      const report = surest.report();
      return { ...report, compared, narrowly, more: more || report.more };
    };
    return this.#turns.take(owner, work, signal);
  }

  /** The clients of all matters; who asks for them again and again has one turn at a time. */
  listClients(
    { owner, matters, signal }: Asker,
    asked: Parameters<OwnedMatters['listClients']>[0],
  ): Promise<ClientList> {
    return this.#turns.take(owner, () => matters.listClients(asked), signal);
  }

  proposeMatters({ owner, matters, signal }: Asker, text: string): Promise<MatterProposal[]> {
    const work = async () => {
      let all: MatterProposal[] = [];
      await inSteps(signal, async (after: string | undefined) => {
        const { proposals, next } = await matters.proposeMatters({ text, ...(after && { after }) });
        all = surestProposals([...all, ...proposals]);
        return next;
      });
      return all;
    };
    return this.#turns.take(owner, work, signal);
  }
}

type Found = Awaited<ReturnType<OwnedMatters['findConflicts']>>;
