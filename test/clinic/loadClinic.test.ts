import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadClinic } from '../../src/clinic/load.ts';
import { MINIMAL } from './clinicFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'clinic-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a file with only what is required is loaded, the rest are defaults', () => {
  const clinic = loadClinic(file('minimal.yaml', MINIMAL));
  expect(clinic.clinic).toMatchObject({
    name: 'Oak Clinic',
    text_name: 'Oak Clinic',
    languages: ['en', 'es'],
    desks: [],
  });
  expect(clinic.phones).toMatchObject({ main: null, shows_as: '+13125550100', relay: '711' });
  expect(clinic.limits).toEqual({ misses: 3, turns_without_progress: 6, turns: 30 });
});

test('a file saved by Windows Notepad is loaded', () => {
  expect(loadClinic(file('notepad.yaml', `\uFEFF${MINIMAL.replaceAll('\n', '\r\n')}`)).clinic.name).toBe('Oak Clinic');
});

test('every published key is accepted, also one that nothing reads yet', () => {
  expect(() => loadClinic(join(import.meta.dirname, 'everyKey.yaml'))).not.toThrow();
});

const unreadable: readonly [what: string, path: string, says: string][] = [
  ['a file that is missing', join(folder, 'nowhere.yaml'), 'is not there; set CLINIC_FILE to a file that is'],
  ['a folder', folder, 'is not a file; set CLINIC_FILE to one'],
  ['a file inside a file', join(file('plain', ''), 'clinic.yaml'), 'is not there'],
  ['a name no system allows', join(folder, '\0'), 'cannot be read'],
  ['a file above 256 kB', file('big.yaml', `# ${'x'.repeat(256 * 1024)}`), 'bytes; a clinic file has 262144 at most'],
  [
    'a file in another encoding',
    file('latin1.yaml', Buffer.from('clinic: {name: Clínica}', 'latin1')),
    'is not text in UTF-8; save it as UTF-8',
  ],
];

test.each(unreadable)('%s is refused in plain words', (_, path, says) => {
  expect(() => loadClinic(path)).toThrow(
    expect.objectContaining({ code: 'CLINIC_FILE', message: expect.stringContaining(says) }),
  );
});
