import type { FastifyInstance } from 'fastify';
import { readFormsOnly } from './form.ts';
import type { SmsParts } from './ports.ts';
import { signedForm } from './signed.ts';
import { reportIn } from './status.ts';
import { textIn } from './textIn.ts';
import { twimlOf } from './twiml.ts';

/** Twilio's webhooks: texts that patients send, and what became of ours. Register it under `/sms`. */
export async function smsChannel(app: FastifyInstance, parts: SmsParts): Promise<void> {
  readFormsOnly(app);
  const { room } = parts;

  app.post('/inbound', async (request, reply) => {
    const answer = await room.take(textIn(signedForm(request, parts), parts));
    return reply.type('text/xml; charset=utf-8').send(twimlOf(answer));
  });

  app.post('/status', async (request, reply) => {
    const report = reportIn(signedForm(request, parts), request.query);
    if (report !== null) await room.reported(report);
    return reply.code(204).send();
  });
}
