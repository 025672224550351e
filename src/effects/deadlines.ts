/**
 * Longer than the portal's gateway waits by itself (3 s a search, 8 s an act), and than a text and the look at what became of it
 * may take (8 s each), so that those say what became of a slow request; milliseconds.
 */
const LONGER: Readonly<Record<string, number>> = {
  requestReset: 15_000,
  requestUsername: 15_000,
  checkHealth: 5000,
  sendCode: 25_000,
  sendText: 20_000,
};

const USUAL_MS = 3000;

/** Milliseconds until the answer to an effect of this name counts as lost. */
export function deadlineMs(name: string): number {
  return LONGER[name] ?? USUAL_MS;
}
