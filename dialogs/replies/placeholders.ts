/** What a text may name in braces; the `…Values.ts` files say each one from the clinic's policy, the case and the moment. */
export type Placeholder =
  // The clinic
  | 'clinic'
  | 'textName'
  | 'textNumber'
  | 'helpPhone'
  | 'carePhone'
  | 'recordsPhone'
  | 'showsAs'
  | 'desk'
  | 'emergency'
  | 'crisisCall'
  | 'crisisText'
  | 'abuseLine'
  | 'languageNotice'
  // The way in
  | 'portal'
  | 'appChoose'
  | 'oldPortal'
  | 'oldSince'
  | 'movedNote'
  | 'afterMove'
  | 'otherSignIns'
  | 'openFrom'
  | 'forgotUsername'
  | 'nameToTry'
  // Its portal
  | 'signIn'
  | 'signUp'
  | 'forgotPassword'
  | 'profile'
  | 'passwordSteps'
  | 'resetYourself'
  | 'signOutEverywhere'
  | 'closeAccess'
  | 'usual'
  | 'slow'
  | 'sender'
  | 'subject'
  | 'rules'
  | 'shortest'
  | 'longest'
  | 'needs'
  | 'remembers'
  | 'history'
  | 'dateAs'
  | 'detailTips'
  | 'lockTime'
  | 'lockEnds'
  | 'unlockMail'
  | 'waitNote'
  | 'resetOpens'
  | 'lockHolds'
  | 'resetLasts'
  | 'resetWait'
  | 'codeLasts'
  | 'codeDays'
  // Who it is, and for whom
  | 'codeNote'
  | 'codeMinutes'
  | 'formMinutes'
  | 'safeForm'
  | 'otherPerson'
  | 'familyForm'
  | 'formAddress'
  | 'teenFrom'
  | 'teenTo'
  | 'teenOwnFrom'
  | 'adultAt'
  // The case
  | 'steps'
  | 'reminder'
  | 'delivered'
  | 'accountNow'
  | 'lockedUntil'
  | 'guess1'
  | 'guess2'
  | 'guess3'
  | 'otherGuess1'
  | 'otherGuess2'
  | 'otherGuess3'
  | 'slot1'
  | 'slot2'
  | 'slot3'
  | 'slot'
  | 'ref'
  | 'answerBy'
  | 'answerNote'
  | 'lastWords'
  | 'pairingCode'
  | 'staffWords'
  | 'patientWords'
  | 'staffNote'
  | 'nextOpening'
  | 'checkIn'
  | 'tips'
  // What a sentence is about
  | 'problem'
  | 'understood';

/** The names in braces in a text. */
export type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** The same words; a text that names an unknown placeholder, or is no literal, turns into what is wrong with it. */
export type Checked<Words> = Words extends string
  ? string extends Words
    ? 'write the words with `as const`'
    : [Exclude<PlaceholdersIn<Words>, Placeholder>] extends [never]
      ? Words
      : `{${Exclude<PlaceholdersIn<Words>, Placeholder>}} is no placeholder`
  : { readonly [Key in keyof Words]: Checked<Words[Key]> };
