import { accountTotals } from './account/account-totals.ts';
import { allDecisions } from './account/all-decisions.ts';
import { eraseAccount } from './account/erase-account.ts';
import { purgeTrash } from './account/purge-trash.ts';
import { beginAnswer } from './answers/begin-answer.ts';
import { endAnswer } from './answers/end-answer.ts';
import { extendAnswer } from './answers/extend-answer.ts';
import { readAnswer } from './answers/read-answer.ts';
import { settleAnswer } from './answers/settle-answer.ts';
import { stopAnswer } from './answers/stop-answer.ts';
import { append } from './append.ts';
import { archive } from './arrange/archive.ts';
import { pin } from './arrange/pin.ts';
import { purge } from './arrange/purge.ts';
import { rename } from './arrange/rename.ts';
import { restore } from './arrange/restore.ts';
import { tag } from './arrange/tag.ts';
import { trash } from './arrange/trash.ts';
import { changes } from './blocks/changes.ts';
import { getBlock } from './blocks/get-block.ts';
import { open } from './blocks/open.ts';
import { remove } from './blocks/remove.ts';
import { revise } from './blocks/revise.ts';
import { brief } from './briefing/brief.ts';
import { briefing } from './briefing/briefing.ts';
import { create } from './create.ts';
import { discretionVerbs } from './discretion/index.ts';
import { fork } from './fork.ts';
import { get } from './get.ts';
import { countDecisions } from './library/count.ts';
import { findArticles } from './library/find-articles.ts';
import { getDecision } from './library/get.ts';
import { getArticle } from './library/get-article.ts';
import { getStatute } from './library/get-statute.ts';
import { getSynonyms } from './library/get-synonyms.ts';
import { importDecisions } from './library/import.ts';
import { keepStatute } from './library/keep-statute.ts';
import { listDecisions } from './library/list.ts';
import { listStatutes } from './library/list-statutes.ts';
import { nameCourt } from './library/name-court.ts';
import { reindexDecisions } from './library/reindex.ts';
import { removeDecision } from './library/remove.ts';
import { removeStatute } from './library/remove-statute.ts';
import { searchDecisions } from './library/search.ts';
import { setSynonyms } from './library/set-synonyms.ts';
import { supplementDecisions } from './library/supplement.ts';
import { list } from './list.ts';
import { listTags } from './list-tags.ts';
import { changeMatter } from './matters/change-matter.ts';
import { createMatter } from './matters/create-matter.ts';
import { deleteMatter } from './matters/delete-matter.ts';
import { findConflicts } from './matters/find-conflicts.ts';
import { getMatter } from './matters/get-matter.ts';
import { listClients } from './matters/list-clients.ts';
import { listMatterSessions } from './matters/list-matter-sessions.ts';
import { listMatters } from './matters/list-matters.ts';
import { moveToMatter } from './matters/move-to-matter.ts';
import { nameMatters } from './matters/name-matters.ts';
import { proposeMatters } from './matters/propose-matters.ts';
import { getPractice } from './practice/get-practice.ts';
import { setPractice } from './practice/set-practice.ts';
import { clearIndex, compactIndex } from './search/compact-index.ts';
import { findInSession } from './search/find-in-session.ts';
import { indexSessions } from './search/index-sessions.ts';
import { searchMatters } from './search/search-matters.ts';
import { searchSessions } from './search/search-sessions.ts';
import { staleSessions } from './search/stale-sessions.ts';
import { takeIn } from './take-in.ts';

export { deadlineVerbs } from './deadlines/index.ts';

/** The verbs of sessions. This list and the next ones are the only lists of verbs; everything else follows from them. */
export const sessionVerbs = {
  create,
  list,
  listTags,
  get,
  open,
  getBlock,
  changes,
  append,
  revise,
  remove,
  briefing,
  brief,
  rename,
  pin,
  archive,
  tag,
  trash,
  restore,
  purge,
  takeIn,
  fork,
  ...discretionVerbs,
} as const;

/** The verbs of the answers in a session; the handle of sessions has them. */
export const answerVerbs = {
  beginAnswer,
  extendAnswer,
  endAnswer,
  stopAnswer,
  settleAnswer,
  readAnswer,
} as const;

/** The verbs of how a lawyer signs documents. */
export const practiceVerbs = { getPractice, setPractice } as const;

/** The verbs of matters, and of the sessions that belong to them. */
export const matterVerbs = {
  createMatter,
  getMatter,
  listMatters,
  changeMatter,
  deleteMatter,
  moveToMatter,
  listMatterSessions,
  nameMatters,
  listClients,
  findConflicts,
  proposeMatters,
} as const;

/** The verbs of a library of decisions. */
export const libraryVerbs = {
  importDecisions,
  supplementDecisions,
  nameCourt,
  searchDecisions,
  getDecision,
  listDecisions,
  countDecisions,
  removeDecision,
  reindexDecisions,
  getSynonyms,
  setSynonyms,
  keepStatute,
  listStatutes,
  getStatute,
  getArticle,
  findArticles,
  removeStatute,
} as const;

/** The verbs of the index of what sessions say. */
export const searchVerbs = {
  searchSessions,
  searchMatters,
  findInSession,
  staleSessions,
  indexSessions,
  compactIndex,
  clearIndex,
} as const;

/** The verbs on all that an account has. */
export const accountVerbs = { accountTotals, allDecisions, eraseAccount, purgeTrash } as const;
