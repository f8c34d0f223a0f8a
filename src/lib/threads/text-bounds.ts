/**
 * Bounds, in one process, of threads that read texts of owners for answers: a request before it leaves, an answer after it is
 * written. A call takes some 0.5 s for the largest text; time (milliseconds) and memory (`heap`, MiB) are several times what
 * it takes on a slow machine. As many calls may wait as answers are written at once, of one owner twice
 * `limits.answersAtOnce`.
 */
export const textBounds = {
  running: 2,
  runningPerOwner: 1,
  waiting: 256,
  perOwner: 16,
  time: 60_000,
  heap: 256,
  idle: 60_000,
};
