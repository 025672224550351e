import { wordingsOf, type Wordings } from '../../dialogs/replies/replies.ts';
import { placeOf, SUPPORT } from '../../dialogs/standing.ts';
import type { ClinicTime } from '../../dialogs/ports.ts';
import type { Position } from '../../flows/play.ts';
import type { Policy } from '../../flows/policy.ts';
import { questionOf } from '../../flows/settle.ts';
import { worldOf, type Talk } from '../../flows/talk.ts';
import type { Store } from '../../src/stores/store.ts';

/** What the simulator sees of a conversation between two turns, read from what the last commit saved. */
export interface View {
  readonly talk: Talk | null;
  /** The flow on top; null when no case is open. */
  readonly place: Position | null;
  /** flow.state on top; empty when no case is open. */
  readonly at: string;
  /** The choices open there, in the order shown, with their wordings, the patient's language first. */
  readonly choices: readonly Wordings[];
}

export interface Viewer {
  readonly store: Pick<Store, 'load'>;
  readonly policy: Policy;
  readonly time: ClinicTime;
}

export interface Looker {
  readonly conversation: string;
  readonly channel: 'web' | 'sms';
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** @throws what `resume` throws when a place was saved that does not exist. */
export async function viewOf(viewer: Viewer, { conversation, channel, now }: Looker): Promise<View> {
  const { state } = await viewer.store.load(conversation);
  const { talk = null } = state;
  const frame = (state.dialog?.dialogStack ?? []).filter(({ id }) => id !== SUPPORT).at(-1);
  if (talk === null || frame === undefined) return { talk, place: null, at: '', choices: [] };
  const place = placeOf(frame, worldOf(talk, { policy: viewer.policy, now: viewer.time.moment(now), channel }));
  const choices = place.step.kind === 'do' ? [] : wordingsOf(place, talk.language);
  return { talk, place, at: questionOf(place), choices };
}
