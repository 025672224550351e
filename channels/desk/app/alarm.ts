import type { Waiting } from '../ports.ts';
import type { Settings } from './settings.ts';

/** How often it sounds until someone takes the case; milliseconds. */
const USUAL_MS = 20_000;
const URGENT_MS = 6000;

/** Two short tones, the second higher; hertz, and seconds. */
const TONES = [660, 880] as const;
const TONE_S = 0.16;

/** Calls staff to the queue while a case waits: a sound that comes again, and a notice of the system that names nobody. */
export class Alarm {
  readonly #known = new Set<string>();
  #context: AudioContext | undefined;
  #again: ReturnType<typeof setTimeout> | undefined;
  #isUrgent = false;

  /** The queue as it is now. `notice` is all that the system's notice says. */
  look(queue: readonly Waiting[], settings: Settings, notice: { readonly title: string; readonly body: string }): void {
    const free = queue.filter(({ claimedBy }) => claimedBy === null);
    const isNew = free.some(({ ref }) => !this.#known.has(ref));
    this.#known.clear();
    for (const { ref } of free) this.#known.add(ref);
    if (isNew && settings.notices && document.hidden) tell(notice);
    if (free.length === 0 || !settings.sound) this.stop();
    else
      this.#keepRinging(
        isNew,
        free.some(({ priority }) => priority === 1),
      );
  }

  stop(): void {
    clearTimeout(this.#again);
    this.#again = undefined;
  }

  sound(): void {
    // Browsers let a page sound only after a person touched it; until then it stays still.
    this.#context ??= new AudioContext();
    const { currentTime, destination } = this.#context;
    TONES.forEach((frequency, nth) => this.#tone(frequency, currentTime + nth * TONE_S, destination));
  }

  #keepRinging(isNew: boolean, isUrgent: boolean): void {
    const rings = this.#again !== undefined && !(isUrgent && !this.#isUrgent);
    if (isNew || !rings) this.#ring(isUrgent);
  }

  #ring(isUrgent: boolean): void {
    this.stop();
    this.#isUrgent = isUrgent;
    this.sound();
    this.#again = setTimeout(() => this.#ring(isUrgent), isUrgent ? URGENT_MS : USUAL_MS);
  }

  #tone(frequency: number, at: number, to: AudioNode): void {
    const context = this.#context as AudioContext;
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.2, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + TONE_S);
    tone.connect(volume).connect(to);
    tone.start(at);
    tone.stop(at + TONE_S);
  }
}

/** Asks the browser for leave to show notices. @returns whether it was given */
export async function allowsNotices(): Promise<boolean> {
  return 'Notification' in globalThis && (await Notification.requestPermission()) === 'granted';
}

function tell({ title, body }: { readonly title: string; readonly body: string }): void {
  if ('Notification' in globalThis && Notification.permission === 'granted')
    new Notification(title, { body, tag: 'latchkey-waiting' });
}
