import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstKeys } from '../../src/seal/firstKeys.ts';
import { KeyRing } from '../../src/seal/keyRing.ts';
import { keyIdOf, SealingKey } from '../../src/seal/sealingKey.ts';

const key = (letter: string) => Buffer.alloc(32, letter);
const text = (...letters: string[]) => letters.map((letter) => key(letter).toString('base64')).join(',');

describe('a sealed record', () => {
  const sealing = new SealingKey(key('a'));
  const cannot = expect.objectContaining({ code: 'CANNOT_UNSEAL' });

  test('opens with its key, under its name', () => {
    expect(sealing.open(sealing.seal('¿Emergencia? 🙂', 'log:ana/1'), 'log:ana/1').toString()).toBe('¿Emergencia? 🙂');
    expect(sealing.open(sealing.seal('', 'x'), 'x').toString()).toBe('');
  });

  test('does not open under another name, with another key, or with any bit changed', () => {
    const sealed = sealing.seal('words', 'log:ana/1');
    expect(() => sealing.open(sealed, 'log:bo/1')).toThrow(cannot);
    expect(() => new SealingKey(key('b')).open(sealed, 'log:ana/1')).toThrow(cannot);
    for (let i = 0; i < sealed.length; i++) {
      const changed = Buffer.from(sealed);
      changed[i] = (changed[i] ?? 0) ^ 1;
      expect(() => sealing.open(changed, 'log:ana/1')).toThrow(cannot);
      expect(() => sealing.open(sealed.subarray(0, i), 'log:ana/1')).toThrow(cannot);
    }
  });

  test('never looks the same twice, and names its key', () => {
    const many = new Set(Array.from({ length: 100 }, () => sealing.seal('same', 'x').toString('hex')));
    expect(many.size).toBe(100);
    expect(keyIdOf(sealing.seal('same', 'x'))).toBe(sealing.id);
    expect(new SealingKey(key('b')).id).not.toBe(sealing.id);
  });
});

describe('the key ring', () => {
  test('wraps a conversation key so that only its own record opens it', () => {
    const ring = KeyRing.parse(text('a'));
    const own = ring.newDataKey('key:ana');
    expect(ring.unwrap(own.wrapped, 'key:ana').open(own.key.seal('words', 'x'), 'x').toString()).toBe('words');
    expect(() => ring.unwrap(own.wrapped, 'key:bo')).toThrow(/cannot be opened/);
  });

  test('reads with the old key and writes with the new one while both are there', () => {
    const own = KeyRing.parse(text('a')).newDataKey('key:ana');
    const both = KeyRing.parse(`${text('b')}, ${text('a')}`);
    const renewed = both.rewrap(own.wrapped, 'key:ana');
    expect(both.unwrap(own.wrapped, 'key:ana').id).toBe(own.key.id);
    expect(KeyRing.parse(text('b')).unwrap(renewed!, 'key:ana').id).toBe(own.key.id);
    expect(both.rewrap(renewed!, 'key:ana')).toBeNull();
    expect(() => KeyRing.parse(text('b')).unwrap(own.wrapped, 'key:ana')).toThrow(/DATA_KEYS/);
  });

  test('derives secrets that differ by purpose and agree between workers, newest first', () => {
    const [chat] = KeyRing.parse(text('a')).derive('chat tokens');
    const [cookies] = KeyRing.parse(text('a')).derive('cookies');
    expect(chat).toHaveLength(32);
    expect(chat).not.toEqual(cookies);
    expect(KeyRing.parse(text('b', 'a')).derive('chat tokens')[1]).toEqual(chat);
  });

  test.each(['', 'short', `${text('a')}x`, text('a', 'b', 'c'), `${text('a')},`, '*'.repeat(44)])(
    '"%s" is refused as DATA_KEYS',
    (dataKeys) => {
      expect(() => KeyRing.parse(dataKeys)).toThrow(expect.objectContaining({ code: 'BAD_DATA_KEYS' }));
    },
  );
});

describe('the first keys of a demo', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('are made once, readable by their owner only, and stay', () => {
    const dataDir = join(folder, 'data');
    const made = firstKeys(dataDir);
    expect(firstKeys(dataDir)).toBe(made);
    expect(() => KeyRing.parse(made)).not.toThrow();
    expect(readdirSync(dataDir)).toEqual(['data.keys']);
    expect(statSync(join(dataDir, 'data.keys')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(dataDir, 'data.keys'), 'utf8').trim()).toBe(made);
  });
});
