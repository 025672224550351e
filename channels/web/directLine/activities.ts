import type { Row } from '../ports.ts';
import { clientIdOf } from './posted.ts';

/** An activity as Direct Line clients get it. */
export interface Activity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly text: string;
  readonly locale?: string;
  readonly suggestedActions?: Row['suggestedActions'];
  readonly channelData?: { readonly clientActivityID?: string; readonly accepts?: 'code' };
}

/** What a client is told at once: activities, and the watermark to ask on from. */
export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark: string;
}

/** Who may be heard in a chat. Notes are for staff, and lost lines have nothing to show. */
const SPEAKERS: Readonly<Record<string, Activity['from']>> = {
  patient: { id: 'patient', role: 'user' },
  bot: { id: 'latchkey', role: 'bot' },
  staff: { id: 'staff', role: 'bot' },
};

/** Rows of a log as a client gets them. The watermark is a place in the log, and stays true when the process does not. */
export function activitySet(conversation: string, rows: readonly Row[], after: number): ActivitySet {
  const activities = rows.flatMap((row) => activityOf(conversation, row) ?? []);
  return { activities, watermark: String(rows.at(-1)?.seq ?? after) };
}

/** The id of a row; a client sorts by it, so it has a fixed width. */
export function activityId(conversation: string, seq: number): string {
  return `${conversation}|${String(seq).padStart(7, '0')}`;
}

function activityOf(conversation: string, row: Row): Activity | null {
  const from = SPEAKERS[row.from];
  if (from === undefined) return null;
  const clientActivityID = clientIdOf(row.messageId);
  const channelData = {
    ...(clientActivityID !== null && { clientActivityID }),
    ...(row.accepts && { accepts: row.accepts }),
  };
  return {
    type: 'message',
    id: activityId(conversation, row.seq),
    timestamp: new Date(row.at).toISOString(),
    channelId: 'directline',
    conversation: { id: conversation },
    from: row.name === undefined ? from : { ...from, name: row.name },
    text: row.text,
    ...(row.locale !== undefined && { locale: row.locale }),
    ...(row.suggestedActions && { suggestedActions: row.suggestedActions }),
    ...(Object.keys(channelData).length > 0 && { channelData }),
  };
}
