import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ClinicFace } from './ports.ts';

const KEPT = 'public, max-age=31536000, immutable';

/** The clinic's colour, as a style sheet since pages have no inline styles, and its logo; their addresses change with them. */
export class Look {
  readonly #style: string;
  readonly #logo: ClinicFace['look']['logo'];

  constructor({ look }: ClinicFace) {
    this.#style = `:root { --brand: ${look.colour} }\n`;
    this.#logo = look.logo;
  }

  get style(): string {
    return `/assets/look.css?v=${hashOf(this.#style)}`;
  }

  get logo(): string | null {
    return this.#logo && `/assets/logo?v=${hashOf(this.#logo.content)}`;
  }

  serve(app: FastifyInstance): void {
    const send = (reply: FastifyReply, type: string, content: string | Uint8Array) =>
      reply.type(type).header('cache-control', KEPT).send(content);
    app.get('/assets/look.css', (_request, reply) => send(reply, 'text/css; charset=utf-8', this.#style));
    const logo = this.#logo;
    if (logo) app.get('/assets/logo', (_request, reply) => send(reply, logo.type, Buffer.from(logo.content)));
  }
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
