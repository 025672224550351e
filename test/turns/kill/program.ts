import { Agent, request } from 'node:http';
import { Outbox, type Perform } from '../../../src/outbox/outbox.ts';
import { KeyRing } from '../../../src/seal/keyRing.ts';
import { EmbeddedStore } from '../../../src/stores/embedded.ts';
import { Timers } from '../../../src/timers/timers.ts';
import { Turns } from '../../../src/turns/turns.ts';
import { apologise, makeBot } from './bot.ts';
import type { Doom, FromChild, Orders, ToChild } from './protocol.ts';
import { SplitStore } from './splitStore.ts';

const tell = (message: FromChild): void => void process.send?.(message);

const log = {
  warn: () => undefined,
  error: (...line: unknown[]) => void process.stderr.write(`${JSON.stringify(line)}\n`),
};

function checkpointOf(doom: Doom | null): (name: string) => void {
  let left = doom?.after ?? 0;
  return (name) => {
    if (name === doom?.point && --left <= 0) process.kill(process.pid, 'SIGKILL');
  };
}

const agent = new Agent({ keepAlive: true });

const performAt =
  (provider: string): Perform =>
  ({ key }, signal) =>
    new Promise((resolve, reject) => {
      const call = request(provider, { method: 'POST', agent, signal }, (response) => {
        response
          .resume()
          .on('end', () => resolve({ type: 'result.done' }))
          .on('error', reject);
      });
      call.on('error', reject).end(key);
    });

async function work({ file, dataKey, provider, doom, split }: Orders): Promise<void> {
  const checkpoint = checkpointOf(doom);
  const clock = Date;
  const store = new (split ? SplitStore : EmbeddedStore)({
    file,
    keys: KeyRing.parse(dataKey),
    random: Math.random,
    checkpoint,
  });
  const turns = new Turns({
    store,
    bot: makeBot(),
    apologise,
    lastResort: 'call us',
    mask: (text) => text,
    clock,
    log,
    checkpoint,
  });
  const outbox = new Outbox({
    store,
    turns,
    perform: performAt(provider),
    clock,
    random: Math.random,
    log,
    checkpoint,
  });
  const timers = new Timers({ store, turns, clock, log, checkpoint });
  process.on('message', (message: ToChild) => {
    if (!('question' in message)) return;
    const { number, question } = message;
    if ('take' in question) void turns.take(question.take).then((answer) => tell({ number, answer }));
    else
      void Promise.all([store.openEffects(), store.timers(1)]).then(([effects, due]) =>
        tell({ number, unfinished: effects.length + due.length }),
      );
  });
  await outbox.start();
  await timers.start();
  tell('ready');
}

process.once('message', (message: ToChild) => {
  if ('go' in message) void work(message.go);
});
tell('loaded');
