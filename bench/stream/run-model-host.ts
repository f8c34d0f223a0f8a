import { fork } from 'node:child_process';
import { once } from 'node:events';
import { rehearsalModel } from '#/lib/assistant/rehearsal/faults.ts';
import type { ModelSetting } from '#/lib/models/setting.ts';

export interface ModelHost {
  /** As an owner agrees to it. */
  host: string;
  /** The value of MODELS. */
  models: string;
  stop(): void;
}

/** The rehearsal in a process of its own, whose answers have so many tokens, `pace` milliseconds apart. */
export const startModelHost = async ({
  tokens,
  pace,
}: {
  tokens: number;
  pace: number;
}): Promise<ModelHost> => {
  const child = fork(new URL('./model-host.ts', import.meta.url), [String(pace)]);
  const [address] = (await once(child, 'message')) as [string];
  const setting: Partial<ModelSetting> = {
    id: 'rehearsal',
    name: 'Rehearsal',
    kind: 'openai',
    address,
    model: `${rehearsalModel}-long-${tokens}`,
    contextTokens: 32_000,
  };
  return { host: new URL(address).host, models: JSON.stringify([setting]), stop: () => child.disconnect() };
};
