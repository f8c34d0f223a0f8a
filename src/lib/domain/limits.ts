/**
 * The size limits of everything that comes in, in one place. A refusal names the key, so the reader can be told
 * which limit was hit.
 */
export const limits = {
  /** Unicode code points. */
  title: 200,
  /** Bytes of UTF-8 of the content's JSON text. */
  content: 256 * 1024,
  /** Levels of nesting in content. */
  contentDepth: 64,
  /** Bytes of UTF-8 of the metadata's JSON text. */
  metadata: 16 * 1024,
  /** Levels of nesting in metadata. */
  metadataDepth: 8,
  /** Keys in metadata, all levels together. */
  metadataKeys: 100,
  /** Blocks ever appended to one session; removed ones keep their place and count. */
  blocksPerSession: 10_000,
  /** Bytes of UTF-8 of the contents of the blocks that a fork copies. */
  forkBytes: 64 * 1024 * 1024,
  /** Blocks in one append. */
  blocksPerAppend: 100,
  /** Precedents in one briefing: what a lawyer can weigh, and what its state has room for. */
  precedents: 150,
  /** Bytes of UTF-8 of the JSON texts of the precedents of one briefing together. */
  precedentBytes: 4 * 1024 * 1024,
  /** UTF-16 units of the messages that are read when a briefing begins. */
  readingText: 20_000_000,
  /** Frozen documents before the present one that a briefing keeps at hand. */
  earlierEditions: 20,
  /** UTF-16 units of the text of an answer. */
  answerText: 60_000,
  /** Former texts of an answer that are kept, and their bytes of UTF-8. */
  formerTexts: 20,
  formerAnswers: 128 * 1024,
  /** Bytes of UTF-8 of a decision's JSON text. */
  decision: 256 * 1024,
  /** Decisions taken into a library together: while they are, nobody else writes. */
  decisionsPerBatch: 25,
  /** Decisions in one library; it bounds the work of a search. */
  decisionsPerLibrary: 250_000,
  /** Bytes of a file or a pasted text that is imported through the API. */
  importFile: 64 * 1024 * 1024,
  /** Bytes of a file with conversations of other programs, which is read as it comes and never held. */
  importChats: 2 * 1024 * 1024 * 1024,
  /** Code points of a tag of a session. */
  tag: 40,
  tagsPerSession: 20,
  /** Different tags of an owner that are told, the most used first. */
  usedTags: 500,
  /** Tags that are counted for that, so that nobody else waits. */
  countedTags: 50_000,
  /** Sessions that one page of a filtered list looks at. */
  sessionsLookedAt: 20_000,
  /** Sessions that one request arranges. */
  sessionsArranged: 100,
  /** Sessions that an export may name; one of all sessions names none. */
  sessionsExported: 1_000,
  /** UTF-16 units of a text whose references are checked. */
  checkedText: 250_000,
  /** References of one text, or of one export, that are judged. */
  references: 1_000,
  /** Bytes of a DOCX whose text is taken into a document; pictures in it count and are not read. */
  importDocument: 20 * 1024 * 1024,
  /** Characters of a search. */
  query: 1_000,
  /** Groups of synonyms that the owner of a library adds. */
  synonymGroups: 200,
  /** Words or phrases in one of them. */
  synonymsPerGroup: 10,
  /** Characters of a word or phrase in one. */
  synonym: 60,
  /** Words that count in a phrase: each place of a query is compared with all of them. */
  synonymWords: 8,
  /** Bytes of UTF-8 of the articles of one imported statute as JSON. The longest code has some 1.5 MiB. */
  statuteText: 4 * 1024 * 1024,
  /** Articles of one statute. */
  statuteArticles: 10_000,
  /** Statutes in one library. */
  statutesPerLibrary: 100,
  /** Bytes of UTF-8 of the articles of all statutes of one library. */
  statutesSize: 64 * 1024 * 1024,
  /** Stand-ins that one session gives to what identifies people; what comes after has none of its own. */
  standIns: 2_000,
  /** Code points of the name of a party. */
  partyName: 200,
  /** UTF-16 units of what names a client in a filter: a CPF or CNPJ, or a name. */
  clientKey: 800,
  /** Code points of a matter's court, comarca, area and responsible. */
  matterLine: 200,
  matterTag: 40,
  tagsPerMatter: 20,
  /** UTF-16 units of a matter's notes. */
  matterNotes: 20_000,
  partiesPerMatter: 50,
  mattersPerOwner: 5_000,
  /** Parties of all matters of one owner; it bounds the work of a conflict check. */
  partiesPerOwner: 20_000,
  /** Parties that one conflict check is asked for. */
  askedParties: 50,
  /** Conflicts in one answer, the surest first. */
  conflicts: 200,
  /** UTF-16 units of a text that may name a matter, and the matters that are proposed for it. */
  namingText: 20_000,
  matterProposals: 3,
  /** Sessions in one matter: while it is deleted, nobody else writes. */
  sessionsPerMatter: 2_000,
  /** Sessions that are moved into or out of a matter together. */
  sessionsPerMove: 100,
  /** Deadlines of one owner; a calendar that changes looks at all of its court. */
  deadlines: 10_000,
  /** UTF-16 units of the notes to a deadline. */
  deadlineNotes: 4_000,
  /** Calendars of courts that one owner keeps. */
  calendars: 200,
  /** Bytes of UTF-8 of the days of one calendar as JSON. */
  calendarDays: 256 * 1024,
  /** Calendars of one court, or of one comarca, and their entries: a reckoning reads those of its court and its comarca. */
  calendarsPerPlace: 40,
  calendarEntries: 5_000,
  /** Rows in one page. */
  page: 100,
  /** Rows in a page when nobody says how many. */
  pageDefault: 50,
  /** Bytes of UTF-8 of the blocks' contents and metadata in one window; a window has at least one block. */
  window: 512 * 1024,
  /** Bytes of a request body: the largest append that fits the limits above in practice. */
  body: 1024 * 1024,
  /** Bytes of a request body that anyone may send without being signed in: forms of a few fields. */
  openBody: 16 * 1024,
  /** Values of all kinds in a request body, whatever they are nested in. */
  bodyValues: 100_000,
  /** Fields of a form that is posted to a Server Action. */
  formFields: 50,
  /** Live streams that one user may have open at once, over all tabs and devices. */
  liveStreams: 32,
  /** Streams and waiting requests by which one user may watch answers at once, in one process. */
  answerStreams: 32,
  /** Answers that one process writes for one user at once. */
  answersAtOnce: 8,
} as const;
