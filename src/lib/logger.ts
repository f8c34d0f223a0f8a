import { type DestinationStream, type LogFn, type LoggerOptions, pino, stdSerializers } from 'pino';
import { cutFields, cutText, escapeControls } from './logger/cut.ts';
import { Repeats } from './logger/repeats.ts';

const minute = 60_000;
/** From this level on events are counted instead of written when they repeat: `warn`. */
const countedFrom = 40;

/**
 * One JSON line an event on standard output, of bounded length and without control characters. A warning or error that
 * repeats is written ten times a minute; what comes more often is counted and written once a minute. Never given a
 * block's content, a password, a cookie or a token.
 */
export const createLogger = (level: string, destination?: DestinationStream) => {
  const repeats = new Repeats();
  const options: LoggerOptions = {
    level,
    base: null,
    serializers: { err: (error: Error) => cutFields(stdSerializers.err(error)) },
    formatters: { log: (fields) => cutFields(fields) as Record<string, unknown> },
    hooks: {
      logMethod(given, method, number) {
        if (number < countedFrom || repeats.admits(kindOf(given))) method.apply(this, cutTexts(given));
      },
      streamWrite: escapeControls,
    },
  };
  const logger = destination ? pino(options, destination) : pino(options);
  const writeCounts = () => {
    for (const { kind, count } of repeats.endMinute()) logger.info({ repeated: count }, kind);
  };
  if (level !== 'silent') {
    setInterval(writeCounts, minute).unref();
    process.once('exit', writeCounts);
  }
  return logger;
};

export type Logger = ReturnType<typeof createLogger>;

type Given = Parameters<LogFn>;

const cutTexts = (given: Given): Given =>
  given.map((each) => (typeof each === 'string' ? cutText(each) : each)) as Given;

/** What an event is, without what differs each time: its message. */
const kindOf = (given: Given): string => {
  const message = given.find((each) => typeof each === 'string');
  return cutText(typeof message === 'string' ? message : 'an event without a message', 200);
};
