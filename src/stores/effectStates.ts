import type { EffectResult, EffectState } from './store.ts';

/** What an effect has become by its result. */
export function stateAfter({ type }: EffectResult): EffectState {
  if (type === 'result.failed') return 'failed';
  return type === 'result.unknown' ? 'unknown' : 'delivered';
}
