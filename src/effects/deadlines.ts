/**
 * Longer than those who are asked wait by themselves (the portal's gateway 3 s a search, 8 s an act; SendGrid's client 8 s a mail;
 * Twilio's 8 s a text, and 8 s to look what became of it), so that it is they who say what became of a slow request; milliseconds.
 */
const LONGER: Readonly<Record<string, number>> = {
  requestReset: 15_000,
  requestUsername: 15_000,
  sendCode: 25_000,
  sendText: 20_000,
  traceMail: 15_000,
  notifyRecovered: 15_000,
  endTemporaryLogin: 20_000,
  checkHealth: 5000,
};

const USUAL_MS = 3000;

/** Milliseconds until the answer to an effect of this name counts as lost. */
export function deadlineMs(name: string): number {
  return LONGER[name] ?? USUAL_MS;
}
