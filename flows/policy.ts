import type { Language } from './vocabulary.ts';

/** true, false, or the clinic does not know. */
export type Perhaps = boolean | 'unknown';

/** Who may cause an account action: the bot, staff by API, staff by hand, only the patient, or nobody. */
export type ActionMode = 'bot' | 'staff' | 'manual' | 'patient' | 'none';

/** The same in every language the bot writes. */
export type InEachLanguage = Readonly<Record<Language, string>>;

/** What it takes to hear or cause something: nothing, one code, two, staff, two staff; or it never happens in a chat. */
export type ProofNeeded = 'none' | 'code' | 'two_codes' | 'staff' | 'two_staff' | 'never';

/** A phone number with the hours it is answered, in words. */
export interface Phone {
  readonly number: string;
  readonly hours: InEachLanguage;
}

/** The clinic file, as flows see it: what the portal has and what is allowed. Checked and completed by src/clinic. */
export interface Policy {
  readonly clinic: {
    readonly name: string;
    readonly textName: string;
    readonly timeZone: string;
    readonly languages: readonly ('en' | 'es')[];
    /** language code → a line that offers interpreters */
    readonly languageNotice: Readonly<Record<string, string>>;
    readonly desks: readonly {
      readonly name: string;
      readonly address: string;
      readonly hours: InEachLanguage;
      readonly checksPhotoId: boolean;
    }[];
  };
  readonly phones: {
    readonly portalHelp: Phone;
    readonly main: Phone | null;
    readonly afterHours: Phone | null;
    readonly records: Phone | null;
    /** What the patient sees when staff call. */
    readonly showsAs: string;
  };
  readonly portal: {
    readonly name: string;
    readonly signIn: string;
    /** What to choose or type in the app to find this clinic. */
    readonly app: { readonly choose: string | null };
    /** The portal before this one. */
    readonly oldPortal: {
      readonly name: string | null;
      readonly since: string | null;
      readonly accountsMoved: boolean;
    };
    /** Other sign-ins the portal takes, such as google; those have no password here. */
    readonly signInWith: readonly string[];
    /** Countries it opens from; empty means anywhere. */
    readonly openFrom: readonly string[];
    readonly words: {
      readonly forgotPassword: InEachLanguage;
      readonly forgotUsername: InEachLanguage;
      readonly signOutEverywhere: InEachLanguage;
      readonly otherPerson: InEachLanguage;
      readonly profile: InEachLanguage;
    };
    readonly pages: {
      readonly forgotPassword: boolean;
      readonly forgotUsername: boolean;
      readonly signUp: string | null;
    };
    readonly username: 'email' | 'own' | 'either';
    readonly recovery: {
      readonly by: readonly ('email' | 'text' | 'call')[];
      readonly asksFor: readonly ('birth_date' | 'zip' | 'name' | 'security_question')[];
      readonly dateAs: string;
      readonly usualMinutes: number;
      readonly slowMinutes: number;
      readonly lastsMinutes: number;
      readonly waitMinutes: number;
    };
    readonly password: {
      readonly min: number;
      readonly max: number;
      readonly needs: readonly ('upper' | 'lower' | 'number' | 'sign')[];
      readonly history: number;
    };
    readonly lock: {
      readonly endsByItself: Perhaps;
      readonly minutes: number;
      readonly resetClears: Perhaps;
      readonly mailsUnlockLink: boolean;
    };
    readonly secondStep: { readonly used: 'none' | 'optional' | 'required'; readonly otherWayButton: boolean };
    readonly joining: { readonly by: readonly string[]; readonly codeDays: number; readonly withoutEmail: boolean };
    readonly mail: { readonly from: readonly string[]; readonly subject: string };
  };
  readonly actions: {
    readonly sendReset: ActionMode;
    readonly sendUsername: ActionMode;
    readonly resendInvitation: ActionMode;
    readonly unlock: ActionMode;
    readonly temporaryLogin: ActionMode;
    readonly closeAccess: ActionMode;
  };
  readonly identity: {
    readonly code: { readonly ways: readonly ('email' | 'text')[]; readonly minutes: number; readonly perHour: number };
    readonly form: {
      readonly offer: boolean;
      readonly tries: number;
      readonly minutes: number;
      readonly matchThen: 'staff' | 'code';
    };
    /** How long a patient's proof counts. */
    readonly freshMinutes: number;
    readonly tellLock: ProofNeeded;
    readonly tellInactive: ProofNeeded;
    readonly tellDelivery: ProofNeeded;
  };
  readonly family: {
    readonly helperSignIn: boolean;
    /** Where helpers ask for access; null where only staff give it. */
    readonly form: string | null;
    readonly teenFrom: number;
    readonly teenOwnFrom: number;
    readonly adultAt: number;
  };
  readonly safety: {
    readonly emergency: string;
    readonly crisisCall: string;
    readonly crisisText: string;
    readonly abuseLine: Phone;
  };
  readonly texts: {
    readonly resumeHours: number;
    readonly resumeWebMinutes: number;
    /** Where patients text us, in E.164; null where there are no texts, or no one number. */
    readonly ours: string | null;
    /** A talk by text can go on in a web chat. */
    readonly webChat: boolean;
  };
  readonly aftercare: { readonly nextDayCheck: 'ask' | 'never' };
  readonly limits: { readonly misses: number; readonly turnsWithoutProgress: number; readonly turns: number };
}
