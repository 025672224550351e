import { afterAll, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadLogo } from '../../src/clinic/logo.ts';
import { clinicWith } from './clinicFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'logo-'));
const file = join(folder, 'clinic.yaml');
afterAll(() => rmSync(folder, { recursive: true }));

const withLogo = (logo: string) => clinicWith({ 'clinic.look.logo': logo });

test('a logo is looked for beside the clinic file', () => {
  writeFileSync(join(folder, 'oak.SVG'), '<svg/>');
  expect(loadLogo(withLogo('oak.SVG'), file)).toEqual({ type: 'image/svg+xml', content: Buffer.from('<svg/>') });
});

test('a clinic may have none', () => {
  expect(loadLogo(clinicWith({}), file)).toBeNull();
});

test.each([
  ['that is missing', 'nowhere.png', 'names a picture that cannot be read at', undefined],
  ['above 100 kB', 'big.png', 'has 102401 bytes, 102400 are the most', Buffer.alloc(102_401)],
])('one %s is refused in plain words', (_, name, says, content) => {
  if (content) writeFileSync(join(folder, name), content);
  expect(() => loadLogo(withLogo(name), file)).toThrow(
    expect.objectContaining({ code: 'CLINIC_FILE', message: expect.stringContaining(says) }),
  );
});
