/** When the email on file was last changed, and what that means. Staff read it. Names in braces are filled in. */
export const emailChange = {
  label: 'Last change',
  changed: 'Email changed {ago} ({date}).',
  lately:
    'Risk: a contact changed in the last {days} days proves nothing. A code or a link that reaches it may reach someone else.',
  unchanged: 'Email not changed since {date}, as far back as the portal remembers.',
  tooShort: 'It does not remember {days} days, so it may have been changed before that.',
  unknown: 'This portal cannot tell when the email was last changed.',
  look: 'Look at the account after the check: it says when its email was last changed.',
  sendNothing: 'Nothing is sent to this email. Call the number that stood in the chart before {date}.',
  notSure: 'Send nothing to this email before the patient confirms it on the call to the number in the chart.',
};
