import { afterEach, describe, expect, test } from '@jest/globals';
import { readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { EmbeddedStore } from '../../src/stores/embedded.ts';
import { storeContract } from '../contracts/storeContract.ts';
import { unitOn } from '../contracts/units.ts';
import { dataKey, embeddedLodging, type EmbeddedLodging } from './embeddedLodging.ts';

storeContract('embedded', async () => embeddedLodging());

describe('the embedded store', () => {
  let lodging: EmbeddedLodging;
  const lodge = (...given: Parameters<typeof embeddedLodging>) => (lodging = embeddedLodging(...given));
  afterEach(() => lodging.discard());

  const say = async (conversation: string, text: string) => {
    const { store } = lodging;
    const unit = { conversation, messageId: text.slice(0, 20), lines: [{ from: 'bot', text }] } as const;
    return store.commit(unitOn(await store.load(conversation), unit));
  };
  const texts = async () => (await lodging.store.since('ana', 0)).map(({ text }) => text);

  test('only the owner can read what it writes', async () => {
    const { file } = lodge();
    await say('ana', 'hi');
    const names = readdirSync(dirname(file));
    expect(names).toContain('latchkey.db-wal');
    expect(names.filter((name) => (statSync(`${dirname(file)}/${name}`).mode & 0o077) !== 0)).toEqual([]);
  });

  test('a second process on the same file is refused', () => {
    const { file } = lodge();
    expect(() => new EmbeddedStore({ file, keys: KeyRing.parse(dataKey('k')), random: Math.random })).toThrow(
      /another process/,
    );
  });

  test('a closed store says so', async () => {
    const { store, restart } = lodge();
    await restart();
    await expect(store.load('ana')).rejects.toMatchObject({ code: 'STORAGE_CLOSED' });
  });

  test('a file made by a newer release is refused, and opens again once the release is right', async () => {
    const { meanwhile, restart } = lodge();
    await say('ana', 'hi');
    await expect(meanwhile((db) => db.exec('PRAGMA user_version = 99'))).rejects.toMatchObject({
      code: 'NEWER_SCHEMA',
    });
    await expect(restart()).rejects.toThrow(/schema 99 and this release knows \d/);
  });

  test('data keys that did not make the file are refused before a conversation is taken for damaged', async () => {
    const { restart } = lodge();
    await say('ana', 'hi');
    await expect(restart({ keys: KeyRing.parse(dataKey('x')) })).rejects.toMatchObject({ code: 'WRONG_DATA_KEYS' });
    await restart();
    expect(await texts()).toEqual(['hi']);
  });

  test('a rotation brings every conversation under the new key, so that the old one can go', async () => {
    const { restart } = lodge();
    await say('ana', 'hi');
    await restart({ keys: KeyRing.parse(`${dataKey('n')},${dataKey('k')}`) });
    expect(await texts()).toEqual(['hi']);
    await restart({ keys: KeyRing.parse(dataKey('n')) });
    expect(await texts()).toEqual(['hi']);
    expect((await lodging.store.load('ana')).damaged).toBe(false);
  });

  test('a full disk refuses turns in plain words, keeps what was there, and takes them again when there is room', async () => {
    const { store, restart } = lodge({ maxPages: 40 });
    await say('ana', 'before');
    const tooMuch = await Promise.allSettled([say('ana', 'x'.repeat(200_000)), say('bo', 'y'.repeat(200_000))]);
    for (const one of tooMuch) expect(one).toMatchObject({ status: 'rejected', reason: { code: 'STORAGE_FULL' } });
    expect(await store.load('ana')).toMatchObject({ version: 1, damaged: false });
    await restart({ maxPages: 4000 });
    await say('ana', 'x'.repeat(200_000));
    expect((await texts()).map(({ length }) => length)).toEqual([6, 200_000]);
  });

  test('what could not be read is kept aside before it is written over', async () => {
    const { meanwhile, damage } = lodge();
    await say('ana', 'hi');
    await damage('ana');
    await lodging.store.commit(unitOn(await lodging.store.load('ana'), { conversation: 'ana', messageId: 'm2' }));
    const kept = await meanwhile((db) =>
      db
        .prepare<{ state: Buffer; version: number }>('select state, version from quarantine', ['state', 'version'])
        .all([]),
    );
    expect(kept.map(({ state, version }) => [state.toString(), version])).toEqual([['damaged', 1]]);
  });

  test('a state from another version of its conversation does not open', async () => {
    const { meanwhile } = lodge();
    await say('ana', 'hi');
    const old = await meanwhile((db) =>
      db.prepare<{ state: Buffer }>('select state from conversation', ['state']).get([]),
    );
    await say('ana', 'again');
    await meanwhile((db) => db.prepare('update conversation set state = ?').run([old?.state ?? null]));
    expect((await lodging.store.load('ana')).damaged).toBe(true);
  });

  test('one damaged line does not hide the others', async () => {
    const { meanwhile } = lodge();
    await say('ana', 'one');
    await say('ana', 'two');
    await meanwhile((db) => db.prepare('update log set body = ? where seq = 1').run([Buffer.from('?')]));
    expect(await lodging.store.since('ana', 0)).toMatchObject([
      { from: 'lost', text: '' },
      { from: 'bot', text: 'two' },
    ]);
  });

  test('forgetting leaves nothing in the file that could open the words', async () => {
    const { bytesAtRest, meanwhile } = lodge();
    await say('ana', 'hi');
    const row = await meanwhile((db) => db.prepare<{ key: Buffer }>('select key from conversation', ['key']).get([]));
    await say('ana', 'again');
    expect((await bytesAtRest()).includes(row!.key)).toBe(true);
    await lodging.store.forget('ana');
    expect((await bytesAtRest()).includes(row!.key)).toBe(false);
  });
});
