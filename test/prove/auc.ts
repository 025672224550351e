/**
 * How well one number tells two groups apart: the chance that one drawn from `these` is larger than one drawn from `those`, ties
 * counting half (the area under the ROC curve, by the Mann-Whitney statistic). 0.5 tells nothing, 1 tells everything.
 */
export function auc(these: readonly number[], those: readonly number[]): number {
  const all = [...these.map((value) => ({ value, mine: true })), ...those.map((value) => ({ value, mine: false }))];
  all.sort((one, other) => one.value - other.value);
  let ranks = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]?.value === all[from]?.value) to++;
    const mine = all.slice(from, to).filter((one) => one.mine).length;
    ranks += (mine * (from + 1 + to)) / 2;
    from = to;
  }
  const n = these.length;
  return (ranks - (n * (n + 1)) / 2) / (n * those.length);
}
