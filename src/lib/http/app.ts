import { ReferenceDesk } from '#/lib/assistant/conference/reference-desk.ts';
import { signInCookie } from '#/lib/auth/cookie.ts';
import { nothingHere } from '#/lib/auth/refusal.ts';
import { ArchiveDesk } from '#/lib/export/account/archive-desk.ts';
import { ExportDesk } from '#/lib/export/export-desk.ts';
import { ChatImportDesk } from '#/lib/import/chats/chat-import-desk.ts';
import { DocumentDesk } from '#/lib/import/docx/document-desk.ts';
import { ImportDesk } from '#/lib/import/import-desk.ts';
import { StatuteDesk } from '#/lib/import/statutes/statute-desk.ts';
import { AnswerStreams } from '#/lib/live/answers/answer-streams.ts';
import { LiveFeed } from '#/lib/live/live-feed.ts';
import type { ApiOf } from './api-type.ts';
import { FileIntake } from './file-intake.ts';
import { heavyReads } from './heavy-reads.ts';
import { LargeBodies } from './large-bodies.ts';
import { MatterChecks } from './matter-checks.ts';
import { answerOtherMethods, pathsOf } from './other-methods.ts';
import { defect, problemOf, problemOfThrown, problemResponse } from './problem.ts';
import { refuseRepeatedParameters } from './query.ts';
import { requireAdmin } from './require-admin.ts';
import { requireSignIn } from './require-sign-in.ts';
import { createRouter, type HttpParts } from './router.ts';
import { accountRoutes } from './routes/account.ts';
import { adminRoutes } from './routes/admin/index.ts';
import { answerStreamRoutes } from './routes/answer-stream.ts';
import { answeringRoutes } from './routes/answering.ts';
import { answerRoutes } from './routes/answers.ts';
import { authRoutes } from './routes/auth.ts';
import { blockRoutes } from './routes/block.ts';
import { blocksRoutes } from './routes/blocks.ts';
import { briefingRoutes } from './routes/briefing.ts';
import { calendarRoutes } from './routes/calendars.ts';
import { chatImportRoutes } from './routes/chat-import.ts';
import { deadlineFeedRoute, deadlineFeedRoutes } from './routes/deadline-feed.ts';
import { deadlineReadingRoutes } from './routes/deadline-reading.ts';
import { deadlineRoutes } from './routes/deadlines.ts';
import { decisionRoutes } from './routes/decisions.ts';
import { departureRoutes } from './routes/departures.ts';
import { discretionRoutes } from './routes/discretion.ts';
import { documentImportRoutes } from './routes/document-import.ts';
import { firstAccountRoutes } from './routes/first-account.ts';
import { formRoutes } from './routes/forms.ts';
import { healthRoutes } from './routes/health.ts';
import { libraryRoutes } from './routes/library.ts';
import { liveRoutes } from './routes/live.ts';
import { matterRoutes } from './routes/matter.ts';
import { matterExportRoutes } from './routes/matter-export.ts';
import { mattersRoutes } from './routes/matters.ts';
import { oidcFormRoutes } from './routes/oidc-form.ts';
import { describeApi } from './routes/openapi.ts';
import { practiceRoutes } from './routes/practice.ts';
import { referenceRoutes } from './routes/references.ts';
import { searchRoutes } from './routes/search.ts';
import { sessionRoutes } from './routes/session.ts';
import { sessionArchiveRoutes } from './routes/session-archive.ts';
import { sessionArrangementRoutes } from './routes/session-arrangement.ts';
import { sessionExportRoutes } from './routes/session-export.ts';
import { sessionImportRoutes } from './routes/session-import.ts';
import { sessionTagRoutes } from './routes/session-tags.ts';
import { sessionsRoutes } from './routes/sessions.ts';
import { statuteRoutes } from './routes/statutes.ts';
import { synonymRoutes } from './routes/synonyms.ts';
import { wayBackRoutes } from './routes/way-back.ts';
import { wayBackForms } from './routes/way-back-forms.ts';

/**
 * The HTTP API: `Request` in, `Response` out. What is mounted before the sign-in check is open to everyone, what
 * comes after it belongs to the user that the check found.
 */
export const createHttpApp = (
  parts: HttpParts,
  feed = new LiveFeed(parts.sessions),
  largeBodies = new LargeBodies(),
  streams = answerStreamsOf(parts, feed),
) => {
  const app = createRouter();
  app.onError((error, c) => refuse(error, c.req.header('If-Match') !== undefined, parts));
  app.notFound(() => problemResponse(problemOf(nothingHere())));
  app.route('/', authRoutes(parts, feed));
  app.route('/', formRoutes(parts, feed)).route('/', wayBackForms(parts, feed));
  app.route('/', oidcFormRoutes(parts));
  app.use(refuseRepeatedParameters);
  app
    .route('/', healthRoutes(parts))
    .route('/', firstAccountRoutes(parts))
    .route('/', wayBackRoutes(parts, feed))
    .route('/', deadlineFeedRoute(parts));
  describeApi(app, signInCookie(parts.config));
  const owned = ownedRoutes(parts, feed, streams);
  const signedIn = requireSignIn(parts, largeBodies);
  for (const path of pathsOf(owned)) app.use(path, signedIn);
  const administration = adminRoutes(feed);
  const isAdmin = requireAdmin(parts, largeBodies);
  for (const path of pathsOf(administration)) app.use(path, isAdmin);
  const api = app.route('/', owned).route('/', administration);
  answerOtherMethods(api);
  return api;
};

/** What belongs to the signed-in user, in one chain, from which the type of the whole follows. */
const ownedRoutes = (parts: HttpParts, feed: LiveFeed, streams: AnswerStreams) => {
  const desk = new ExportDesk();
  const references = new ReferenceDesk();
  const intake = new FileIntake();
  const archives = new ArchiveDesk();
  const reads = heavyReads();
  return createRouter()
    .route('/', sessionsRoutes(reads))
    .route('/', sessionRoutes())
    .route('/', sessionArrangementRoutes())
    .route('/', sessionTagRoutes(reads))
    .route('/', blocksRoutes())
    .route('/', blockRoutes(parts))
    .route('/', briefingRoutes(parts))
    .route('/', sessionExportRoutes(desk, references))
    .route('/', sessionArchiveRoutes(parts, archives))
    .route('/', sessionImportRoutes(desk, intake))
    .route('/', chatImportRoutes(new ChatImportDesk()))
    .route('/', documentImportRoutes(new DocumentDesk(), intake))
    .route('/', libraryRoutes(new ImportDesk()))
    .route('/', decisionRoutes())
    .route('/', practiceRoutes())
    .route('/', mattersRoutes(new MatterChecks(), reads))
    .route('/', matterRoutes())
    .route('/', matterExportRoutes(parts, archives))
    .route('/', discretionRoutes(parts))
    .route('/', departureRoutes(parts))
    .route('/', deadlineRoutes(reads))
    .route('/', deadlineReadingRoutes(parts))
    .route('/', calendarRoutes())
    .route('/', deadlineFeedRoutes(parts))
    .route('/', synonymRoutes())
    .route('/', searchRoutes())
    .route('/', statuteRoutes(new StatuteDesk(), intake))
    .route('/', accountRoutes(parts, feed, archives))
    .route('/', referenceRoutes(references))
    .route('/', liveRoutes(parts, feed))
    .route('/', answerRoutes(parts))
    .route('/', answerStreamRoutes(parts, streams))
    .route('/', answeringRoutes(parts));
};

/** The streams of answers, which live and end with the owner's streams of changes. */
export const answerStreamsOf = ({ sessions, answers }: HttpParts, feed: LiveFeed): AnswerStreams =>
  new AnswerStreams({
    sessions,
    feed,
    runHere: ({ owner, session, blockId }) => answers.runOf(owner, session, blockId),
    onPart: (listener) =>
      answers.onPart((owner, { id: session, blockId, run }, part) =>
        listener({ owner, session, blockId }, { run, ...part }),
      ),
  });

/** For `hc<Api>()`, by which the browser calls the API: only a type, so nothing of the server goes along. */
export type Api = ApiOf<ReturnType<typeof createHttpApp>>;

/** A conflict about a version that the caller demanded is a failed precondition (RFC 9110, 13.1.1). */
const refuse = (error: Error, hasIfMatch: boolean, { logger }: Pick<HttpParts, 'logger'>): Response => {
  const problem = problemOfThrown(error);
  if (problem?.code === 'conflict' && hasIfMatch) return problemResponse({ ...problem, status: 412 });
  if (problem) return problemResponse(problem);
  logger.error({ err: error }, 'a request failed');
  return problemResponse(problemOf(defect(), 500));
};
