import type { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';

/** Sends a CSV file, to be kept and not to be shown. */
export function sendCsv(reply: FastifyReply, name: string, content: Readable | string): FastifyReply {
  reply.header('content-disposition', `attachment; filename="${name}"`);
  // A mark at the beginning tells spreadsheets that it is UTF-8.
  return reply.type('text/csv; charset=utf-8').send(typeof content === 'string' ? `\uFEFF${content}` : content);
}
