import type { Saved, Unit } from '../../src/stores/store.ts';

/** A turn's unit on top of what was loaded; nothing in it but what is given. */
export function unitOn(saved: Saved, over: Partial<Unit> = {}): Unit {
  return {
    conversation: 'conv-ana',
    channel: 'web',
    messageId: 'm1',
    at: 1_700_000_000_000,
    saved,
    state: saved.state,
    lines: [],
    effects: [],
    timers: [],
    dropsTimers: false,
    cases: [],
    audits: [],
    ...over,
  };
}
