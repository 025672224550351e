import type { Activity } from 'botbuilder-core';
import type { ConversationState, Turn } from '../../dialogs/ports.ts';
import type { StaffMember } from '../../flows/talk.ts';
import type { WhyCard } from '../../flows/whyCard.ts';
import type { CaseChange, Line, NewAudit, NewEffect, NewTimer, Saved, Settles, Unit } from '../stores/store.ts';

export interface TurnStart {
  readonly conversation: string;
  readonly messageId: string;
  /** Used when the conversation is new; afterwards it stays on the channel it is on. */
  readonly channel: string;
  /** When the message came; milliseconds since 1970. */
  readonly at: number;
  readonly saved: Saved;
  readonly settles: Settles | undefined;
}

/** An effect that was asked for, by a flow or by the machine room. */
type Asked = Omit<NewEffect, 'key' | 'args'> & { readonly args: Readonly<Record<string, unknown>> };

/** Collects what one turn does; thrown away whole when the turn fails. */
export class TurnUnit implements Turn, Unit {
  readonly conversation: string;
  readonly messageId: string;
  /** Where the patient reads; it changes when a text moves the conversation to a phone. */
  channel: 'web' | 'sms';
  readonly at: number;
  readonly saved: Saved;
  readonly settles: Settles | undefined;
  readonly state: ConversationState;
  readonly lines: Line[] = [];
  readonly effects: NewEffect[] = [];
  timers: NewTimer[] = [];
  dropsTimers = false;
  readonly cases: CaseChange[] = [];
  readonly audits: NewAudit[] = [];
  #reminders = 0;
  #muted = false;

  constructor({ conversation, messageId, channel, at, saved, settles }: TurnStart) {
    this.conversation = conversation;
    this.messageId = messageId;
    this.channel = (saved.channel || channel) === 'sms' ? 'sms' : 'web';
    this.at = at;
    this.saved = saved;
    this.settles = settles;
    this.state = saved.state;
  }

  heard(text: string): void {
    this.lines.push({ from: 'patient', text, messageId: this.messageId });
  }

  /** Puts a reply in the log. @returns the id it will have there. */
  say({ text = '', locale, suggestedActions, channelData }: Partial<Activity>): string {
    this.lines.push({
      from: this.#muted ? 'note' : 'bot',
      text,
      ...(locale !== undefined && { locale }),
      ...(suggestedActions && { suggestedActions }),
      ...(isCodeAsked(channelData) && { accepts: 'code' }),
    });
    return `${this.conversation}|${this.saved.logSeq + this.lines.length}`;
  }

  mute(): void {
    this.#muted = true;
  }

  enqueue({ args, ...effect }: Asked): string {
    const key = this.#key(String(this.effects.length));
    this.effects.push({ key, args: JSON.stringify(args), ...effect });
    return key;
  }

  remind(due: number): string {
    const key = this.#key(`t${this.#reminders++}`);
    this.timers.push({ key, due });
    return key;
  }

  cancelReminders(): void {
    this.timers = [];
    this.dropsTimers = true;
  }

  ticket(card: WhyCard): void {
    this.cases.push({ opens: structuredClone(card) });
  }

  claimTicket(by: StaffMember | null): void {
    this.cases.push({ claims: by });
  }

  staffSays(text: string, { name }: StaffMember): void {
    this.lines.push({ from: 'staff', text, name });
  }

  staffNotes(text: string, { name }: StaffMember, noted: 'act' | 'words'): void {
    this.lines.push({ from: 'note', text, name, noted });
  }

  closeTicket(outcome: string): void {
    this.cases.push({ closes: outcome });
  }

  audit(what: string, detail: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.audits.push({ what, detail: JSON.stringify(detail) });
  }

  #key(ordinal: string): string {
    return `${this.conversation}/${this.saved.version + 1}/${ordinal}`;
  }
}

function isCodeAsked(channelData: unknown): boolean {
  return (channelData as { accepts?: unknown } | undefined)?.accepts === 'code';
}
