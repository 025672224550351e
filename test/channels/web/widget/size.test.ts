import { expect, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { widgetAssets } from '../../../support/widgetAssets.ts';

const zipped = (content: Uint8Array) => gzipSync(content, { level: 9 }).length;

test('all that a patient’s phone loads is at most 15 kB, gzipped, and the button on the clinic’s site at most 1', () => {
  const assets = new Map(widgetAssets());
  assets.delete('form.css'); // the safe form is a page of its own, without scripts
  expect([...assets.keys()].sort()).toEqual(['chat.css', 'chat.js', 'widget.js']);
  const sizes = [...assets.values()].map(zipped);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(15_000);
  expect(zipped(assets.get('widget.js') ?? new Uint8Array())).toBeLessThanOrEqual(1000);
});

test('two builds are the same, byte for byte', () => {
  expect(widgetAssets()).toEqual(widgetAssets());
});
