import { expect, test } from '@jest/globals';
import { ClinicFileError } from '../../src/clinic/clinicFileError.ts';
import { createLog, type MachineLog } from '../../src/log/log.ts';

function logged(
  write: (log: MachineLog) => void,
  level: Parameters<typeof createLog>[0] = 'info',
): Record<string, unknown>[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

test('a line says when, how grave and what, and nothing of the machine it runs on', () => {
  const [line] = logged((log) => log.info({ conversation: 'c1' }, 'a turn was committed'));
  expect(line).toEqual({ level: 30, time: expect.any(Number), conversation: 'c1', msg: 'a turn was committed' });
});

test('nothing below the level is written', () => {
  const write = (log: MachineLog) => {
    log.debug({}, 'one');
    log.info({}, 'two');
    log.warn({}, 'three');
    log.error({}, 'four');
  };
  expect(logged(write, 'warn').map(({ msg }) => msg)).toEqual(['three', 'four']);
  expect(logged(write, 'debug')).toHaveLength(4);
  expect(logged(write, 'silent')).toEqual([]);
});

const secret = 'my pin is 4711';

test.each([
  ['the words of a message', { text: secret }],
  ['the words of a message further in', { turn: { text: secret } }],
  ['and further still', { turn: { heard: { text: secret } } }],
  ['a whole activity', { activity: { id: '1', whatever: secret } }],
  ['what an effect was asked to do', { effect: { name: 'requestReset', args: { name: secret } } }],
  ['what it brought back', { values: [secret] }],
  ['the facts of a case', { card: { facts: { name: secret } } }],
  ['an address', { contact: { email: secret, phone: secret, address: secret } }],
])('%s is hidden', (_, detail) => {
  const [line] = logged((log) => log.error(detail, 'something failed'));
  expect(JSON.stringify(line)).not.toContain(secret);
  expect(JSON.stringify(line)).toContain('[hidden]');
});

test('of an error that is not ours the words are left out, because they may quote a patient', () => {
  const [line] = logged((log) => log.error(new TypeError(`cannot read ${secret}`), 'a turn failed'));
  expect(line).toMatchObject({ msg: 'a turn failed', err: { name: 'TypeError' } });
  expect(JSON.stringify(line)).not.toContain(secret);
});

test('of an error of ours the words are kept', () => {
  const [line] = logged((log) => log.error({ err: new ClinicFileError('oak.yaml', []) }, 'could not start'));
  expect(line).toMatchObject({ err: { code: 'CLINIC_FILE', message: 'The clinic file oak.yaml cannot be used:' } });
});
