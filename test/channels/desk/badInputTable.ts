import type { FastifyInstance } from 'fastify';

/** A route that staff post to: what is fine there, which fields take any words, and who may. */
export interface PostRoute {
  readonly body: Readonly<Record<string, unknown>>;
  /** Fields in which strange words are words; what is of another type is refused there too. */
  readonly words?: readonly string[];
  /** Fields that may be left out, so that `undefined` is no mistake; null always is one, unless `nullable`. */
  readonly nullable?: readonly string[];
  readonly leadsOnly?: true;
  /** Nobody is signed in there yet, or the caller's own session is all that it changes. */
  readonly own?: true;
  /** What it answers who has a case that is not theirs, where it is about one. */
  readonly notTheirs?: 'NotYours' | 'NotOffered' | 'NotTheSecond' | 'fine';
}

const key = 'key-12345678';

/** Every POST under `/desk/api`. A route that is not here fails the tests. */
export const postRoutes: Readonly<Record<string, PostRoute>> = {
  '/sign-in': { body: { username: 'eva', password: 'x'.repeat(12) }, words: ['username', 'password'], own: true },
  '/sign-out': { body: {}, own: true },
  '/look': { body: { ref: 'AAAA', writing: true }, nullable: ['ref'] },
  '/cases/:ref/claim': { body: {}, notTheirs: 'fine' },
  '/cases/:ref/messages': { body: { id: 'message-1', text: 'Hello' }, words: ['text'] },
  '/cases/:ref/notes': { body: { id: 'message-1', text: 'Look' }, words: ['text'], notTheirs: 'fine' },
  '/cases/:ref/close': { body: { outcome: 'solved' } },
  '/cases/:ref/take-back': { body: {} },
  '/cases/:ref/close-now': { body: {} },
  '/cases/:ref/give-back': { body: {} },
  '/cases/:ref/pass-on': { body: { to: 'luis' }, words: ['to'] },
  '/cases/:ref/checks': { body: { check: 'full_name', on: true }, words: ['check'] },
  '/cases/:ref/account': { body: { key, name: 'ana.reyes' }, words: ['name'] },
  '/cases/:ref/reveal': { body: { key, name: 'ana.reyes', field: 'username' }, words: ['name'] },
  '/cases/:ref/actions': {
    body: { key, action: 'unlock', name: 'ana.reyes', stepsDone: 1, noticeAgreed: true },
    words: ['name'],
  },
  '/cases/:ref/second': { body: { action: 'temporaryLogin' } },
  '/cases/:ref/agree': { body: {}, notTheirs: 'NotTheSecond' },
  '/cases/:ref/notice': { body: { name: 'ana.reyes' }, words: ['name'] },
  '/cases/:ref/call-words': { body: { words: 'green apple' }, words: ['words'] },
  '/call-backs/:ref': { body: { outcome: 'reached' }, notTheirs: 'fine' },
  '/availability/today': { body: { as: 'closesAt', until: 900 }, leadsOnly: true },
  '/availability/outage': { body: { act: 'declare' }, leadsOnly: true },
  '/saved-replies': { body: { replies: [], seen: '' }, words: ['seen'], leadsOnly: true },
};

/** A route that staff read: what is asked there, where it takes more than its address. */
export interface GetRoute {
  /** Asked for as such: a query, with `:ref` where a case is named. */
  readonly asks?: readonly string[];
  readonly leadsOnly?: true;
  /** It shows several cases, or none. */
  readonly list?: true;
}

const days = '?from=2026-01-01&to=2026-12-31';

/** Every GET under `/desk/api`. A route that is not here fails the tests. */
export const getRoutes: Readonly<Record<string, GetRoute>> = {
  '/me': {},
  '/sso': {},
  '/sso/back': {},
  '/queue': { list: true },
  '/events': { list: true },
  '/cases/:ref': { asks: ['', '?language=es'] },
  '/cases/:ref/replies': {},
  '/call-backs': { list: true },
  '/availability': { list: true },
  '/saved-replies': { leadsOnly: true, list: true },
  '/audit': { asks: ['', '?case=:ref', '?case=:ref&staff=lea', '?act=case'], leadsOnly: true, list: true },
  '/audit.csv': { asks: ['', '?case=:ref'], leadsOnly: true, list: true },
  '/report': { asks: [days], leadsOnly: true, list: true },
  '/report.csv': { asks: [days], leadsOnly: true, list: true },
};

/** Every address under `/desk/api` that takes the method, as the server itself lists them. */
export function routesOf(app: FastifyInstance, method: 'GET' | 'POST'): readonly string[] {
  const path: string[] = [];
  const found: string[] = [];
  for (const line of app.printRoutes({ commonPrefix: false, method }).split('\n')) {
    const [, indent = '', part = '', methods] = /^(.*?)[├└]── (\S*)(?: \((.*)\))?$/.exec(line) ?? [];
    if (part === '') continue;
    path.splice(indent.length / 4, Infinity, part);
    const route = path.join('');
    if (methods !== undefined && route.startsWith('/desk/api/')) found.push(route.slice('/desk/api'.length));
  }
  return found.sort();
}

/** Of another type than any field takes; what JSON makes of a number that is none, null, among them. */
export const wrongTypes: readonly unknown[] = [['full_name'], { $ne: null }, { length: 4, toString: 'x' }, null, 0.5];

/** Texts that no key, id, choice or reference is. */
export const wrongTexts: Readonly<Record<string, string>> = {
  'letters of another alphabet': 'unlосk-соlvеd',
  'a header': 'unlock\r\nSet-Cookie: desk=stolen',
  'a null character': 'solved\u0000',
  'a name of every object': '__proto__',
  'a method of every object': 'constructor',
  'a path': '../../desk/api/queue',
  'half a letter': '\ud83d',
  'a right-to-left mark': '\u202Edevlos',
};
