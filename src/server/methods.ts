import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refuse } from './answers.ts';

/** Answers what no route takes: 405 where the address has other methods, else 404. Comes before the routes. */
export function answerTheRest(app: FastifyInstance): void {
  const routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    routes.push({ path: patternOf(url), methods: [method].flat() });
  });
  app.setNotFoundHandler((request, reply) => {
    const methods = routes.filter(({ path }) => path.test(pathOf(request))).flatMap((route) => route.methods);
    if (methods.length === 0) return refuse(reply, 404);
    return refuse(reply.header('allow', [...new Set(methods)].join(', ')), 405);
  });
}

function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}

/** `/a/:id/*` as a pattern. */
function patternOf(url: string): RegExp {
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${escaped.replace(/:\w+/g, '[^/]+').replace(/\*/g, '.*')}/?$`);
}
