import type { FastifyInstance } from 'fastify';
import * as z from 'zod';
import { read } from '../read.ts';
import { Refusal } from '../refusal.ts';
import type { Cell, DayCounts } from '../screenPorts.ts';
import { csvLine } from './csv.ts';
import { sendCsv } from './sendCsv.ts';
import { day } from './day.ts';
import type { ScreenParts } from './screenParts.ts';

const DAY_MS = 24 * 3_600_000;
const LONGEST_DAYS = 370;

const period = z.object({ from: day, to: day });

/** What came of the patients' cases, day by day; for leads. */
export async function reportRoutes(app: FastifyInstance, { desk, screens, session }: ScreenParts): Promise<void> {
  const { report, trail } = screens;
  app.get('/report', async (request) => {
    const by = await session.lead(request);
    const { from, to } = periodIn(request.query);
    await trail.note(by.id, 'reportRead', { from, to });
    const waiting = (await desk.queue(by)).filter(({ claimedBy }) => claimedBy === null);
    const oldest = waiting.map(({ openedAt }) => openedAt).sort((one, other) => one - other)[0] ?? null;
    return {
      days: await report.days(from, to, by),
      waiting: waiting.length,
      oldest,
      today: report.dayOf(screens.now()),
    };
  });
  app.get('/report.csv', async (request, reply) => {
    const by = await session.lead(request);
    const { from, to } = periodIn(request.query);
    await trail.note(by.id, 'reportExported', { from, to });
    return sendCsv(reply, `report-${from}-${to}.csv`, csvOf(await report.days(from, to, by)));
  });

  function periodIn(query: unknown): z.output<typeof period> {
    const asked = read(period, query);
    const days = (report.midnight(asked.to) - report.midnight(asked.from)) / DAY_MS;
    if (days < 0 || days > LONGEST_DAYS)
      throw new Refusal(400, 'BadRequest', 'A report is of one day to a year, the first day first.');
    return asked;
  }
}

/** One count a line, so that a spreadsheet can group them as it likes. */
function csvOf(days: readonly DayCounts[]): string {
  const lines = [csvLine(['day', 'language', 'channel', 'figure', 'of', 'count'])];
  for (const day of days) lines.push(...casesOf(day), ...deliveriesOf(day));
  return lines.join('');
}

function casesOf({ day: name, cells }: DayCounts): readonly string[] {
  return cells.flatMap((cell) => {
    const { language, channel } = cell;
    return countsIn(cell).map(([figure, of, count]) => csvLine([name, language, channel, figure, of, count]));
  });
}

function deliveriesOf({ day: name, deliveries }: DayCounts): readonly string[] {
  return Object.entries(deliveries).flatMap(([medium, counts]) => {
    const told = counts.sent > 0 ? Object.entries(counts) : [];
    return told.map(([of, count]) => csvLine([name, '', medium, 'deliveries', of, count as number]));
  });
}

function countsIn({ cases, turns, reasons, leftIn, misses }: Cell): readonly (readonly [string, string, number])[] {
  return Object.entries({ cases, turns, reasons, leftIn, misses }).flatMap(([figure, counts]) =>
    Object.entries(counts).map(([of, count]) => [figure, of, count] as const),
  );
}
