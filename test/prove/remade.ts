import { assign } from 'xstate';
import { defineFlow, type Arrow, type Flow, type FlowConfig, type Guard } from '../../flows/flow.ts';

type Guards = Readonly<Record<string, Guard>>;

/** The guards of a flow, by name. */
export function guardsOf(flow: Flow): Guards {
  return flow.implementations.guards as unknown as Guards;
}

/** What a flow was written as. */
export function configOf(flow: Flow): FlowConfig {
  return flow.config as unknown as FlowConfig;
}

/** The same flow with some guards, or its whole shape, changed. */
export function remade(flow: Flow, { guards = {}, config }: { guards?: Guards; config?: FlowConfig }): Flow {
  return defineFlow({ ...guardsOf(flow), ...guards }, config ?? configOf(flow)) as Flow;
}

/** One arrow as it is written: where it starts, what takes it (nothing where it is silent), and which of several it is. */
export interface WrittenArrow {
  readonly from: string;
  readonly event: string;
  readonly nth: number;
  readonly arrow: Arrow;
}

/** Every arrow of a flow, as it is written. */
export function arrowsIn({ states }: FlowConfig): WrittenArrow[] {
  return Object.entries(states).flatMap(([from, { always = [], on = {} }]) =>
    Object.entries({ '': always, ...on }).flatMap(([event, arrows]) =>
      listed(arrows).map((arrow, nth) => ({ from, event, nth, arrow })),
    ),
  );
}

/** The same shape with each arrow rewritten; null takes it out. */
export function rewired(config: FlowConfig, rewrite: (arrow: WrittenArrow) => Arrow | null): FlowConfig {
  const states = Object.entries(config.states).map(([from, state]) => {
    const again = (event: string, arrows: Parameters<typeof listed>[0]) =>
      listed(arrows).flatMap((arrow, nth) => rewrite({ from, event, nth, arrow }) ?? []);
    const on = Object.entries(state.on ?? {})
      .map(([event, arrows]) => [event, again(event, arrows)] as const)
      .filter(([, arrows]) => arrows.length > 0);
    return [
      from,
      {
        ...state,
        ...(state.always === undefined ? {} : { always: again('', state.always) }),
        ...(state.on === undefined ? {} : { on: Object.fromEntries(on) }),
      },
    ] as const;
  });
  return { ...config, states: Object.fromEntries(states) };
}

/** The same flow, which tells of every arrow that is taken. An arrow that does nothing at all is not told of. */
export function watched(flow: Flow, taken: (arrow: WrittenArrow) => void): Flow {
  const told = (written: WrittenArrow) =>
    assign(() => {
      taken(written);
      return {};
    });
  const config = rewired(configOf(flow), (written) => {
    const { arrow } = written;
    if (arrow.target === undefined && arrow.actions === undefined) return arrow;
    return { ...arrow, actions: [told(written) as never, ...[arrow.actions ?? []].flat()] };
  });
  return remade(flow, { config });
}

/** How an arrow is called in reports. */
export function nameOfArrow(flow: string, { from, event, arrow }: WrittenArrow): string {
  const guard = arrow.guard === undefined ? '' : ` [${arrow.guard}]`;
  return `${flow}.${from} ${event.replace('answer.', '') || '(silent)'}${guard} → ${arrow.target ?? from}`;
}

function listed(arrows: NonNullable<FlowConfig['states'][string]['on']>[string]): readonly Arrow[] {
  if (typeof arrows === 'string') return [{ target: arrows }];
  return Array.isArray(arrows) ? (arrows as readonly Arrow[]) : [arrows as Arrow];
}
