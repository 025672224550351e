import { expect, test } from '@jest/globals';
import { deepFreeze } from '../../src/config/deepFreeze.ts';

test('what is inside is frozen too', () => {
  const value = deepFreeze({ list: [{ inner: 1 }], nothing: null });
  expect(() => (value.list[0] = { inner: 2 })).toThrow(TypeError);
  expect(() => Object.assign(value.list[0] ?? {}, { inner: 2 })).toThrow(TypeError);
  expect(value).toEqual({ list: [{ inner: 1 }], nothing: null });
});
