import type { IncomingMessage, ServerResponse } from 'node:http';

/** What of a body may still come once its request was answered: bytes, milliseconds. */
const rest = { bytes: 1024 * 1024, milliseconds: 1_000 };

/**
 * Ends the connection of a request that is answered before its body has arrived, as a refusal is, and whose sender goes
 * on sending. A little more is read, because many senders look for the answer only after they have sent everything.
 */
export const endUnreadBodies = (request: IncomingMessage, response: ServerResponse): void => {
  response.once('finish', () => {
    if (request.complete) return;
    const { socket } = request;
    let left = rest.bytes;
    const count = (piece: Buffer) => {
      left -= piece.byteLength;
      if (left < 0) end();
    };
    const stop = () => {
      clearTimeout(timer);
      socket.off('data', count);
    };
    const end = () => {
      stop();
      socket.destroySoon();
    };
    const timer = setTimeout(end, rest.milliseconds);
    socket.on('data', count);
    request.once('close', stop);
    request.resume();
  });
};
