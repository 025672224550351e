import type { FastifyInstance } from 'fastify';

/** The fields of a form; one that was given several times has all its values. */
export type Form = Readonly<Record<string, string | string[]>>;

/** Takes forms and nothing else, as they came: a signature covers every field, whatever it is called. */
export function readFormsOnly(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_, body, done) => {
    done(null, formIn(body as string));
  });
}

function formIn(body: string): Form {
  // Without a prototype, so that "__proto__" is a field like any other.
  const form = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(body)) {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  }
  return form;
}
