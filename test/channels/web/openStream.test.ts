import { describe, expect, test } from '@jest/globals';
import { EventEmitter } from 'node:events';
import type { WebSocket } from 'ws';
import { OpenStream } from '../../../channels/web/directLine/openStream.ts';
import type { MachineRoom, Row } from '../../../channels/web/ports.ts';

/** A room whose log can be read only when the test lets it. */
class SlowRoom implements MachineRoom {
  readonly log: Row[] = [];
  #read: (() => void)[] = [];

  since(_conversation: string, seq: number): Promise<readonly Row[]> {
    const rows = this.log.filter((row) => row.seq > seq);
    return new Promise((resolve) => this.#read.push(() => resolve(rows)));
  }

  add(text: string): Row {
    const row = { seq: this.log.length + 1, at: 0, from: 'bot', text };
    this.log.push(row);
    return row;
  }

  /** Every reading that was begun ends, with what was there when it began. */
  async letRead(): Promise<void> {
    while (this.#read.length > 0) {
      this.#read.shift()?.();
      await new Promise(setImmediate);
    }
  }

  async take(): Promise<{ rows: Row[] }> {
    return { rows: [] };
  }

  onCommitted(): () => void {
    return () => undefined;
  }
}

/** The server's end of a socket; `bufferedAmount` grows as with a client that does not read. */
class DeafSocket extends EventEmitter {
  readonly sent: string[] = [];
  bufferedAmount = 0;
  terminated = false;

  send(text: string): void {
    this.sent.push(text);
    this.bufferedAmount += text.length;
  }

  terminate(): void {
    this.terminated = true;
  }
}

function streamOn(room: MachineRoom) {
  const socket = new DeafSocket();
  const report = (error: unknown) => {
    throw error;
  };
  const stream = new OpenStream(socket as unknown as WebSocket, { room, report, conversation: 'ana', after: 0 });
  const texts = () =>
    socket.sent.flatMap((frame) => (JSON.parse(frame) as { activities: Row[] }).activities.map(({ text }) => text));
  return { socket, stream, texts };
}

describe('an open stream', () => {
  test('misses nothing that is said while it reads the log', async () => {
    const room = new SlowRoom();
    room.add('one');
    const { stream, texts } = streamOn(room);
    stream.wake();
    stream.wake([room.add('two')]);
    await room.letRead();
    expect(texts()).toEqual(['one', 'two']);
  });

  test('reads the log when what it is told of does not follow on', async () => {
    const room = new SlowRoom();
    const { stream, texts } = streamOn(room);
    room.add('one');
    stream.wake([room.add('two')]);
    await room.letRead();
    stream.wake([room.add('three')]);
    expect(texts()).toEqual(['one', 'two', 'three']);
  });

  test('drops a client that does not read, before it fills the memory', async () => {
    const room = new SlowRoom();
    const { socket, stream } = streamOn(room);
    for (let i = 0; i < 1000 && !socket.terminated; i++) stream.wake([room.add('x'.repeat(10_000))]);
    expect(socket.terminated).toBe(true);
    expect(socket.bufferedAmount).toBeLessThan(2_000_000);
  });
});
