import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { allClose, FrontDesk } from '../../support/front.ts';

const assetsFolder = mkdtempSync(join(tmpdir(), 'latchkey-assets-'));

beforeAll(() => {
  for (const [name, text] of Object.entries({ 'chat.js': 'draw()', 'chat.css': 'body{}', 'widget.js': 'open()' })) {
    writeFileSync(join(assetsFolder, name), text);
    writeFileSync(join(assetsFolder, `${name}.gz`), gzipSync(text));
  }
});

afterEach(allClose);

async function headersOf(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(address, { headers });
  return { status: answer.status, body: await answer.text(), get: (name: string) => answer.headers.get(name) };
}

test('scripts and styles are kept for a year, under an address that changes with what is in them', async () => {
  const desk = await FrontDesk.opens({ assetsFolder });
  const page = await headersOf(`${desk.url}/chat`);
  const [, script = ''] = /<script src="([^"]+)" defer>/.exec(page.body) ?? [];
  expect(script).toMatch(/^\/assets\/chat\.js\?v=[0-9a-f]{16}$/);
  const file = await headersOf(`${desk.url}${script}`);
  expect([file.body, file.get('cache-control')]).toEqual(['draw()', 'public, max-age=31536000, immutable']);
  expect([file.get('content-type'), file.get('content-encoding')]).toEqual([
    'application/javascript; charset=utf-8',
    'gzip',
  ]);
});

test('the opener may be loaded by any site, and a new one is seen within minutes', async () => {
  const desk = await FrontDesk.opens({ assetsFolder });
  const file = await headersOf(`${desk.url}/widget.js`);
  expect([file.body, file.get('cache-control')]).toEqual(['open()', 'public, max-age=300']);
  expect(file.get('cross-origin-resource-policy')).toBe('cross-origin');
  const again = await fetch(`${desk.url}/widget.js`, {
    headers: { 'if-none-match': file.get('etag') ?? '', 'cache-control': 'max-age=0' },
  });
  expect(again.status).toBe(304);
});

test.each(['../chatTokens.ts', '..%2fchatTokens.ts', '%2e%2e/%2e%2e/package.json', 'nothing.js', 'chat.js/', '.'])(
  'no other file can be had: %s',
  async (name) => {
    const desk = await FrontDesk.opens({ assetsFolder });
    expect((await headersOf(`${desk.url}/assets/${name}`)).status).toBeGreaterThanOrEqual(400);
  },
);
