import type { FastifyServerOptions } from 'fastify';

/** Bodies are read by zod, so Fastify need not load what compiles JSON schemas: a tenth of what it takes to start. */
export const withoutSchemas = {
  schemaController: { compilersFactory: { buildValidator: refuse, buildSerializer: refuse } },
} as const satisfies FastifyServerOptions;

function refuse(): never {
  throw new Error('no route here has a JSON schema: bodies are read by zod');
}
