import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import type { StaffMember } from '../ports.ts';
import { read } from '../read.ts';
import type { AuditLine, AuditPlace, AuditWanted } from '../screenPorts.ts';
import { csvLine } from './csv.ts';
import { sendCsv } from './sendCsv.ts';
import { day } from './day.ts';
import type { ScreenParts } from './screenParts.ts';

const A_PAGE = 50;
/** Rows of an export at once, and at most; more is asked for in parts, by date. */
const AT_ONCE = 500;
const MOST = 50_000;

const empty = z.literal('').transform(() => undefined);
const asked = z.object({
  case: empty
    .or(
      z
        .string()
        .trim()
        .toUpperCase()
        .regex(/^[A-Z0-9]{4,12}$/),
    )
    .optional(),
  staff: empty.or(z.string().trim().toLowerCase().max(200)).optional(),
  act: empty.or(z.string().regex(/^[A-Za-z.]{1,60}$/)).optional(),
  from: empty.or(day).optional(),
  to: empty.or(day).optional(),
});
const page = asked.extend({ after: empty.or(z.string().max(600)).optional() });
const place = z.object({ at: z.int(), conversation: z.string().max(300), n: z.int() });

/** The audit, for leads: who looked at what, and what became of it. Reading it is in the audit as well. */
export async function auditRoutes(app: FastifyInstance, { screens, session }: ScreenParts): Promise<void> {
  const { audit, trail } = screens;
  app.get('/audit', async (request) => {
    const by = await session.lead(request);
    const { after, ...wish } = read(page, request.query);
    await trail.note(by.id, 'auditRead', plain(wish));
    const { lines, next } = await audit.find(wantedBy(wish), by, { before: placeIn(after), limit: A_PAGE });
    return { lines, next: next && Buffer.from(JSON.stringify(next)).toString('base64url') };
  });
  app.get('/audit.csv', async (request, reply) => {
    const by = await session.lead(request);
    const wish = read(asked, request.query);
    await trail.note(by.id, 'auditExported', plain(wish));
    return sendCsv(reply, 'audit.csv', Readable.from(linesOf(wantedBy(wish), by)));
  });

  async function* linesOf(wanted: AuditWanted, by: StaffMember): AsyncGenerator<string> {
    yield csvLine(['time (UTC)', 'case', 'staff member', 'act', 'details', 'row of its chain', 'hash']);
    let before: AuditPlace | null = null;
    for (let sent = 0; sent < MOST;) {
      const found = await audit.find(wanted, by, { before, limit: AT_ONCE });
      for (const line of found.lines) yield csvLine(fieldsOf(line));
      sent += found.lines.length;
      before = found.next;
      if (before === null) return;
    }
    yield csvLine([`The file ends at ${MOST} rows. Export the rest by date.`]);
  }

  function wantedBy({ from, to, ...wish }: z.output<typeof asked>): AuditWanted {
    const { report } = screens;
    // Noon of the next day is on the next day, also where clocks are put forward or back.
    const end =
      to === undefined ? Number.MAX_SAFE_INTEGER : report.midnight(report.dayOf(report.midnight(to) + 36 * 3_600_000));
    return { ...wish, from: from === undefined ? 0 : report.midnight(from), to: end };
  }
}

function fieldsOf({ at, ref, by, what, detail, n, hash }: AuditLine): readonly (string | number | null)[] {
  const details = Object.entries(detail).map(([name, value]) => `${name}: ${String(value)}`);
  return [new Date(at).toISOString(), ref, by, what, details.join('; '), n, hash];
}

/** What was asked for, for the audit itself. */
function plain(wish: z.output<typeof asked>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(wish).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function placeIn(after: string | undefined): AuditPlace | null {
  if (after === undefined) return null;
  try {
    return read(place, JSON.parse(Buffer.from(after, 'base64url').toString()));
  } catch {
    return read(place, null);
  }
}
