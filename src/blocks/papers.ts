import type { BlockModel } from '#/lib/export/model/context.ts';
import { actionPrompt } from './action-prompt/paper.ts';
import { answer } from './answer/paper.ts';
import { chart } from './chart/paper.ts';
import type { BlockType } from './definitions.ts';
import { delivery } from './delivery/paper.ts';
import { diagnosis } from './diagnosis/paper.ts';
import { exitCard } from './exit-card/paper.ts';
import { message } from './message/paper.ts';
import { origin } from './origin/paper.ts';
import { precedent } from './precedent/paper.ts';
import { progress } from './progress/paper.ts';
import { riskBalance } from './risk-balance/paper.ts';
import { summary } from './summary/paper.ts';

/** The form on paper of each block type that has one of its own. Any other is written field by field. */
export const papers: { [T in BlockType]?: BlockModel<T> } = {
  message,
  answer,
  origin,
  progress,
  diagnosis,
  action_prompt: actionPrompt,
  precedent,
  risk_balance: riskBalance,
  chart,
  summary,
  delivery,
  exit_card: exitCard,
};
