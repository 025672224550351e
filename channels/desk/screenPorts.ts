import type { Language, StaffMember } from './staffMember.ts';

/** A stretch of time; milliseconds since 1970, as all times here. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Opening hours and outage as they are now. */
export interface Available {
  readonly open: boolean;
  readonly nextOpening: number;
  /** Today where the clinic is, such as 2026-11-24. */
  readonly day: string;
  readonly hours: readonly Stretch[];
  /** Today's hours by the clinic file. */
  readonly usual: readonly Stretch[];
  readonly exception: { readonly what: 'closed' | 'closesAt'; readonly byName: string } | null;
  /** Who did something at the desk lately. */
  readonly here: readonly { readonly name: string; readonly at: number }[];
  /** `overAt`: when patients are told that it is over. */
  readonly outage: { readonly since: number; readonly byName: string; readonly overAt: number | null } | null;
  readonly maintenance: boolean;
  /** Conversations that asked to be told when it is over. */
  readonly waiting: number;
}

export interface AvailabilityRoom {
  now(): Promise<Available>;
  /** `until`: minutes after midnight; null: the clinic file holds again. */
  changeToday(by: StaffMember, change: 'closed' | { readonly until: number } | null): Promise<void>;
  /** @returns false when it is so already, or too late to take back. */
  outage(by: StaffMember, act: 'declare' | 'end' | 'undo'): Promise<boolean>;
}

/** A reply that staff keep, in both languages; names in braces are filled in when it is used. */
export interface SavedReply {
  readonly name: string;
  readonly en: string;
  readonly es: string;
}

/** What is wrong with which reply; `about` is a name in braces that nobody fills in. */
export interface BadReply {
  readonly nth: number;
  readonly why: 'sameName' | 'unknownName' | 'secret';
  readonly about?: string;
}

export interface SavedReplyRoom {
  /** What may stand in braces. */
  readonly names: readonly string[];
  all(): Promise<{ readonly replies: readonly SavedReply[]; readonly seen: string }>;
  /** `seen` as it came with the list that was changed. */
  save(by: StaffMember, replies: readonly SavedReply[], seen: string): Promise<'done' | 'changed' | BadReply>;
}

/** A patient who wants to be called, on the number in the chart. */
export interface CallBack {
  readonly ref: string;
  readonly reason: string;
  readonly priority: number;
  readonly openedAt: number;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly language: Language;
  /** When they chose to be called; null: at any time. */
  readonly slot: Stretch | null;
  readonly answerBy: number | null;
  readonly tries: readonly { readonly at: number; readonly byName: string; readonly outcome: 'reached' | 'noAnswer' }[];
  readonly mostTries: number;
}

export interface CallBackRoom {
  /** The soonest first. */
  all(): Promise<readonly CallBack[]>;
  /** 'told': it was the last try, and the patient was written to. */
  mark(
    by: StaffMember,
    ref: string,
    outcome: 'reached' | 'noAnswer',
  ): Promise<'done' | 'told' | { readonly refused: 'gone' | 'notYours' }>;
}

/** Which rows of the audit; what is absent is not asked. */
export interface AuditWanted {
  readonly case?: string | undefined;
  readonly staff?: string | undefined;
  /** How the act begins: `staff.` is whatever staff did. */
  readonly act?: string | undefined;
  readonly from: number;
  readonly to: number;
}

/** A place among all rows, to go on from. */
export interface AuditPlace {
  readonly at: number;
  readonly conversation: string;
  readonly n: number;
}

export interface AuditLine {
  readonly at: number;
  readonly n: number;
  readonly what: string;
  readonly hash: string;
  readonly ref: string | null;
  readonly by: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

export interface AuditRoom {
  find(
    wanted: AuditWanted,
    reader: StaffMember,
    page: { readonly before: AuditPlace | null; readonly limit: number },
  ): Promise<{ readonly lines: readonly AuditLine[]; readonly next: AuditPlace | null }>;
}

/** How a case stands. */
export type Standing = 'byBot' | 'byStaff' | 'otherwise' | 'withStaff' | 'left' | 'open';

/** Counts of one day, for one language and one channel. */
export interface Cell {
  readonly language: string;
  readonly channel: string;
  readonly cases: Readonly<Record<Standing, number>>;
  /** Messages that a case took → how many such cases the helper solved. */
  readonly turns: Readonly<Record<string, number>>;
  readonly reasons: Readonly<Record<string, number>>;
  readonly leftIn: Readonly<Record<string, number>>;
  /** Band and nearest meaning → messages. */
  readonly misses: Readonly<Record<string, number>>;
}

/** Messages to contacts on record. */
export interface Sent {
  readonly sent: number;
  readonly delivered: number;
  /** The other side did not take it. */
  readonly bounced: number;
  /** Its provider did not send it on: it may not. */
  readonly dropped: number;
  /** Nothing is known of them, or not yet. */
  readonly unknown: number;
}

export interface DayCounts {
  readonly day: string;
  readonly cells: readonly Cell[];
  /** By the day they were sent. */
  readonly deliveries: Readonly<Record<'email' | 'text', Sent>>;
}

export interface ReportRoom {
  /** From day to day, such as 2026-11-01, both among them; without cases that the reader may not see. */
  days(first: string, last: string, by: StaffMember): Promise<readonly DayCounts[]>;
  /** The day that holds a moment, and when a day begins, where the clinic is. */
  dayOf(at: number): string;
  midnight(day: string): number;
}

/** Writes down what staff looked at or did apart from cases; ids and counts, nobody's words. */
export interface TrailRoom {
  note(staffId: string, what: string, detail?: Readonly<Record<string, string | number | boolean>>): Promise<void>;
  /** One row a minute, however often the screen is read. */
  saw(staffId: string, what: string): Promise<void>;
}

/** What stands around the cases. */
export interface Screens {
  readonly trail: TrailRoom;
  readonly availability: AvailabilityRoom;
  readonly savedReplies: SavedReplyRoom;
  readonly callBacks: CallBackRoom;
  readonly audit: AuditRoom;
  readonly report: ReportRoom;
  readonly now: () => number;
}
