/** What a staff member chose for this browser. */
export interface Settings {
  readonly sound: boolean;
  /** Off until asked for: the browser wants to be asked by a person. */
  readonly notices: boolean;
  readonly keys: boolean;
}

const KEPT = 'latchkey-desk-settings';
const USUAL: Settings = { sound: true, notices: false, keys: true };

export function readSettings(): Settings {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Record<keyof Settings, unknown>>;
    const pick = (name: keyof Settings) => (typeof kept[name] === 'boolean' ? kept[name] : USUAL[name]);
    return { sound: pick('sound'), notices: pick('notices'), keys: pick('keys') };
  } catch {
    return USUAL; // what lies there is not ours
  }
}

export function keepSettings(settings: Settings): void {
  localStorage.setItem(KEPT, JSON.stringify(settings));
}
