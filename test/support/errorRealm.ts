import { types } from 'node:util';

/**
 * Jest gives each test file its own globals, so an error thrown by Node itself fails `instanceof Error` there, and
 * botbuilder-dialogs then hides it behind one of its own. Let every native error count as an Error.
 */
const ordinary = Function.prototype[Symbol.hasInstance];
Object.defineProperty(Error, Symbol.hasInstance, {
  value(this: unknown, candidate: unknown) {
    return ordinary.call(this, candidate) || (this === Error && types.isNativeError(candidate));
  },
});
