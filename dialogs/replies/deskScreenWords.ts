/** The screens around the cases. */
export type ScreenName = 'cases' | 'callBacks' | 'availability' | 'report' | 'audit' | 'savedReplies';

/** How a case stands, as the report counts it. */
type Standing = 'byBot' | 'byStaff' | 'otherwise' | 'withStaff' | 'left' | 'open';

/** A question before something is done. */
interface Confirm {
  readonly heading: string;
  readonly text: string;
  readonly go: string;
}

/** The words of the desk's screens around the cases. Names in braces are filled in by the desk. */
export interface DeskScreenWords {
  readonly pages: Readonly<Record<ScreenName, string>>;
  readonly pagesLabel: string;
  readonly loading: string;
  readonly failed: string;
  readonly again: string;
  readonly cancel: string;
  readonly undo: string;
  readonly exportCsv: string;
  readonly callBacks: {
    readonly intro: string;
    readonly empty: string;
    readonly groups: {
      readonly late: string;
      readonly today: string;
      readonly tomorrow: string;
      readonly later: string;
    };
    readonly columns: {
      readonly when: string;
      readonly case: string;
      readonly language: string;
      readonly number: string;
      readonly tries: string;
      readonly acts: string;
    };
    readonly anyTime: string;
    readonly inChart: string;
    /** {tries} of {most} */
    readonly tries: string;
    readonly tryOf: string;
    readonly open: string;
    readonly reached: string;
    readonly noAnswer: string;
    readonly with: string;
    readonly results: { readonly done: string; readonly told: string; readonly refused: string };
    readonly outcomes: { readonly reached: string; readonly noAnswer: string };
  };
  readonly availability: {
    readonly now: string;
    readonly open: string;
    readonly closed: string;
    readonly here: string;
    readonly nobody: string;
    readonly seen: string;
    readonly today: string;
    readonly hours: string;
    readonly noHours: string;
    readonly usual: string;
    readonly closedBy: string;
    readonly closesBy: string;
    readonly closeToday: string;
    readonly closeAt: string;
    readonly closeAtGo: string;
    readonly asUsual: string;
    readonly confirmClosed: Confirm;
    readonly confirmClosesAt: Confirm;
    readonly outage: string;
    readonly up: string;
    readonly down: string;
    readonly maintenance: string;
    readonly ending: string;
    readonly waiting: string;
    readonly declare: string;
    readonly over: string;
    readonly tellThem: string;
    readonly confirmDeclare: Confirm;
    readonly confirmOver: Confirm;
    readonly leadsOnly: string;
    readonly tooLate: string;
  };
  readonly savedReplies: {
    readonly intro: string;
    readonly names: string;
    readonly empty: string;
    readonly nth: string;
    readonly name: string;
    readonly en: string;
    readonly es: string;
    readonly remove: string;
    readonly add: string;
    readonly save: string;
    readonly discard: string;
    readonly saved: string;
    readonly changed: string;
    readonly bad: Readonly<
      Record<'SameName' | 'UnknownName' | 'SecretInMessage' | 'BadRequest' | 'ChangedMeanwhile', string>
    >;
  };
  readonly audit: {
    readonly intro: string;
    readonly case: string;
    readonly staff: string;
    readonly act: string;
    readonly from: string;
    readonly to: string;
    readonly search: string;
    readonly any: string;
    readonly everything: string;
    readonly empty: string;
    readonly older: string;
    readonly end: string;
    readonly columns: {
      readonly at: string;
      readonly case: string;
      readonly by: string;
      readonly what: string;
      readonly detail: string;
      readonly n: string;
    };
    readonly helper: string;
    /** What stands in a row → its words; what staff do for an account has those of its result. */
    readonly acts: Readonly<Record<string, string>>;
    /** What a detail is called, and its values where nothing else has words for them. */
    readonly labels: Readonly<Record<string, string>>;
    readonly values: Readonly<Record<string, string>>;
  };
  readonly report: {
    readonly period: string;
    readonly periods: { readonly week: string; readonly month: string; readonly quarter: string; readonly own: string };
    readonly from: string;
    readonly to: string;
    readonly show: string;
    readonly language: string;
    readonly channel: string;
    readonly all: string;
    readonly empty: string;
    readonly tiles: {
      readonly waiting: string;
      readonly oldest: string;
      readonly began: string;
      readonly byBot: string;
      readonly byStaff: string;
      readonly left: string;
      readonly turns: string;
      readonly turnsHint: string;
    };
    readonly byDay: string;
    readonly day: string;
    readonly total: string;
    readonly standings: Readonly<Record<Standing, string>>;
    readonly reasons: string;
    readonly reason: string;
    readonly leftIn: string;
    readonly problem: string;
    readonly turns: string;
    readonly turnsOf: string;
    readonly cases: string;
    readonly split: string;
    readonly misses: string;
    readonly missesHint: string;
    readonly nearest: string;
    readonly bands: { readonly menu: string; readonly didYouMean: string };
    readonly messages: string;
    readonly nothing: string;
    readonly deliveries: string;
    readonly deliveriesHint: string;
    readonly medium: string;
    readonly media: { readonly email: string; readonly text: string };
    readonly sent: string;
    readonly fates: Readonly<Record<'delivered' | 'bounced' | 'dropped' | 'unknown', string>>;
    readonly allDays: string;
    readonly chart: string;
  };
  readonly sso: { readonly go: string; readonly failed: string; readonly noRole: string };
}
