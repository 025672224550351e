/**
 * Fastify looks for the file of every plugin among all modules that are loaded. Jest's list of them is slow to read: a fifth of a
 * second for one of our servers, and the suite opens hundreds. A plugin that has a name is not looked for.
 */
const NAME = Symbol.for('fastify.display-name');
Object.defineProperty(Function.prototype, NAME, {
  configurable: true,
  get(this: () => void) {
    return this.name || 'plugin';
  },
  set(this: () => void, value: string) {
    Object.defineProperty(this, NAME, { value, configurable: true, writable: true });
  },
});
