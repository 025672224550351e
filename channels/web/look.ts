import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ClinicFace } from './ports.ts';

const KEPT = 'public, max-age=31536000, immutable';

/** The clinic's colour, as a style sheet since our pages have no inline styles, and its logo; their addresses change with them. */
export class Look {
  readonly #style: string;
  readonly #logo: ClinicFace['look']['logo'];
  readonly #icon: NonNullable<ClinicFace['look']['logo']>;

  constructor({ look }: ClinicFace) {
    this.#style = `:root { --brand: ${look.colour} }\n`;
    this.#logo = look.logo;
    this.#icon = look.logo ?? { type: 'image/svg+xml', content: Buffer.from(keyhole(look.colour)) };
  }

  get style(): string {
    return `/assets/look.css?v=${hashOf(this.#style)}`;
  }

  /** Of the browser's tab. */
  get icon(): string {
    return `/assets/icon?v=${hashOf(this.#icon.content)}`;
  }

  /** Null where the clinic has none. */
  get logo(): string | null {
    return this.#logo && this.icon;
  }

  serve(app: FastifyInstance): void {
    const send = (reply: FastifyReply, type: string, content: string | Uint8Array) =>
      reply.type(type).header('cache-control', KEPT).send(content);
    const { type, content } = this.#icon;
    app.get('/assets/look.css', (_request, reply) => send(reply, 'text/css; charset=utf-8', this.#style));
    app.get('/assets/icon', (_request, reply) => send(reply, type, Buffer.from(content)));
  }
}

function keyhole(colour: string): string {
  const hole = 'M12 3a6 6 0 0 1 3 11.2L17 21H7l2-6.8A6 6 0 0 1 12 3z';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path fill="${colour}" d="${hole}"/></svg>`;
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
