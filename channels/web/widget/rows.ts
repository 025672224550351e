import type { Language } from '../../../dialogs/replies/web.ts';
import type { Activity, Choice } from './activity.ts';

export type Speaker = 'helper' | 'patient' | 'staff';

/** A message on the screen. */
export interface Row {
  /** The same before and after the server has taken it. */
  readonly key: string;
  readonly speaker: Speaker;
  /** Of a staff member. */
  readonly name?: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the conversation when it was said. */
  readonly language: Language;
  readonly choices: readonly Choice[];
  readonly awaitsCode: boolean;
  /** Not taken by the server yet, or never. */
  readonly fate?: 'unsent' | 'refused';
}

const SPEAKERS: Readonly<Record<string, Speaker>> = { latchkey: 'helper', patient: 'patient', staff: 'staff' };

/** A message of the log as a row; nothing for what is no message, or from nobody that a patient hears. */
export function rowOf(activity: Activity, language: Language): Row | undefined {
  const { id, text = '', timestamp = '' } = activity;
  const said = speakerOf(activity);
  if (said === undefined || id === undefined) return undefined;
  return {
    key: id,
    text,
    at: Date.parse(timestamp) || Date.now(),
    language,
    choices: activity.suggestedActions?.actions ?? [],
    ...said,
    ...marksOf(activity),
  };
}

function marksOf({ channelData: { clientActivityID, accepts } = {} }: Activity): Pick<Row, 'awaitsCode'> {
  return { awaitsCode: accepts === 'code', ...(clientActivityID !== undefined && { key: clientActivityID }) };
}

function speakerOf({ type, from }: Activity): Pick<Row, 'speaker' | 'name'> | undefined {
  if (type !== 'message') return undefined;
  const speaker = SPEAKERS[from?.id ?? ''];
  if (speaker === 'staff' && from?.name !== undefined) return { speaker, name: from.name };
  return speaker && { speaker };
}

/** The rows with one more; the patient's own takes the place of what was shown while it was on its way. */
export function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  const others = rows.filter(({ key }) => key !== row.key);
  const taken = others.filter(({ fate }) => fate !== 'unsent');
  return [...taken, row, ...others.filter(({ fate }) => fate === 'unsent')];
}
