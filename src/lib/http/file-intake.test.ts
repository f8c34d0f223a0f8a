import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { limits } from '#/lib/domain/limits.ts';
import { until } from '../../../tests/support/until.ts';
import { FileIntake } from './file-intake.ts';

/** A request of which more comes when it is sent. */
const trickling = () => {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const body = new ReadableStream<Uint8Array>({
    start: (given) => {
      controller = given;
    },
    cancel: () => {
      controller = undefined;
    },
  });
  const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit);
  return {
    request,
    send: (length: number) => controller?.enqueue(new Uint8Array(length)),
    end: () => controller?.close(),
  };
};

const whole = (length: number) => {
  const sent = trickling();
  sent.send(length);
  sent.end();
  return sent.request;
};

const lengthOf = async (file: Uint8Array) => file.byteLength;

describe('FileIntake', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }));
  afterEach(() => void vi.useRealTimers());

  it('gives the whole file to the work, and nothing before it is whole', async () => {
    const sent = trickling();
    const work = vi.fn(lengthOf);
    const taken = new FileIntake().take('ana', sent.request, work);
    sent.send(7);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(work).not.toHaveBeenCalled();
    sent.send(5);
    sent.end();
    expect(await taken).toBe(12);
  });

  it('refuses a file that comes too slowly, and takes one that comes at a bearable rate', async () => {
    const [slow, steady] = [trickling(), trickling()];
    const intake = new FileIntake();
    const refused = expect(intake.take('slow', slow.request, lengthOf)).rejects.toMatchObject({
      status: 408,
    });
    const taken = intake.take('steady', steady.request, lengthOf);
    for (let second = 0; second < 30; second += 1) {
      slow.send(1);
      steady.send(20_000);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    steady.end();
    await refused;
    expect(await taken).toBe(600_000);
  });

  it('receives one file of an owner at a time, and others meanwhile', async () => {
    const intake = new FileIntake();
    const first = trickling();
    const taken = [intake.take('ana', first.request, lengthOf), intake.take('ana', whole(2), lengthOf)];
    await expect(intake.take('ana', whole(3), lengthOf)).rejects.toMatchObject({ code: 'overloaded' });
    expect(await intake.take('bruno', whole(4), lengthOf)).toBe(4);
    first.end();
    expect(await Promise.all(taken)).toEqual([0, 2]);
  });

  it('bounds the memory of all files together until their work is done', async () => {
    const intake = new FileIntake();
    const { promise, resolve } = Promise.withResolvers<number>();
    const big = limits.importFile;
    const working = ['a', 'b', 'c', 'd'].map((owner) => intake.take(owner, whole(big), () => promise));
    await until(() =>
      expect(intake.take('ana', whole(1), lengthOf)).rejects.toMatchObject({ code: 'overloaded' }),
    );
    resolve(1);
    await Promise.all(working);
    expect(await intake.take('ana', whole(1), lengthOf)).toBe(1);
  });
});
