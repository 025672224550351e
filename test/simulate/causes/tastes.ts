import type { AnswerTo, Question } from './cause.ts';

/** Questions that have no true answer: patients differ, whatever is wrong. Where a cause says something, that counts. */
export const tastes: { readonly [Q in Question]?: readonly AnswerTo<Q>[] } = {
  'emailNotReceived.whichMail': ['gmail', 'gmail', 'outlook', 'yahoo', 'icloud', 'other'],
  'toStaff.fewWords': ['given', 'justStaff'],
  'toStaff.how': ['chat', 'callMe', 'comeIn', 'leaveIt'],
  'toStaff.today': ['here', 'callMe'],
  'toStaff.callWhen': ['first', 'second', 'third', 'newNumber', 'relay'],
  'toStaff.newNumber': ['comeIn', 'iCall', 'chat'],
  'toStaff.comeIn': ['tellThem', 'doNotTell'],
  'identityCheck.formOffer': ['openForm', 'ratherStaff'],
  'aftercare.offerCheckIn': ['askMe', 'no'],
  'portalOutage.down': ['tellMe', 'comeBack'],
};
