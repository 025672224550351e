import { expect, test } from '@jest/globals';
import { fitNode, OldNodeError } from '../../src/config/fitNode.ts';

test.each(['18.20.4', '20.18.3', '16.0.0'])('Node %s is refused in one line', (version) => {
  expect(() => fitNode(version)).toThrow(OldNodeError);
  expect(() => fitNode(version)).toThrow(`Latchkey needs Node 20.19 or newer, and this is ${version}`);
});

test.each(['20.19.0', '22.0.0', process.versions.node])('Node %s is fit', (version) => {
  expect(() => fitNode(version)).not.toThrow();
});
