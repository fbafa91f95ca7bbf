/** A sentence's score and its true label. */
export interface Scored {
  readonly doc: string;
  readonly score: number;
  readonly label: number;
}

/** F1 of the positive class where everything from `threshold` up is called positive. */
export function f1(scored: readonly Scored[], threshold: number): number {
  let hit = 0;
  let wrong = 0;
  let missed = 0;
  for (const { score, label } of scored) {
    if (score < threshold) missed += label;
    else if (label) hit += 1;
    else wrong += 1;
  }
  return hit ? (2 * hit) / (2 * hit + wrong + missed) : 0;
}

/** The threshold with the best F1. */
export function bestThreshold(scored: readonly Scored[]): number {
  const sorted = [...scored].sort((a, b) => b.score - a.score);
  const positives = sorted.reduce((sum, { label }) => sum + label, 0);
  let hit = 0;
  let best = 0;
  let threshold = 0;
  sorted.forEach(({ score, label }, i) => {
    hit += label;
    const value = (2 * hit) / (i + 1 + positives);
    if (value > best) [best, threshold] = [value, score];
  });
  return threshold;
}

/** Mean over documents with a positive of the average precision of their ranking. */
export function meanAveragePrecision(scored: readonly Scored[]): number {
  const documents = groups(scored);
  let sum = 0;
  let count = 0;
  for (const sentences of documents.values()) {
    let hit = 0;
    let precision = 0;
    [...sentences]
      .sort((a, b) => b.score - a.score)
      .forEach(({ label }, i) => {
        if (label) precision += (hit += 1) / (i + 1);
      });
    if (!hit) continue;
    sum += precision / hit;
    count += 1;
  }
  return sum / count;
}

/** How often a positive scores above a negative; ties count half. */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const positives = scored.filter(({ label }) => label);
  const negatives = scored.filter(({ label }) => !label);
  let above = 0;
  for (const a of positives)
    for (const b of negatives) above += a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0;
  return above / (positives.length * negatives.length);
}

function groups(scored: readonly Scored[]): Map<string, Scored[]> {
  const documents = new Map<string, Scored[]>();
  for (const sentence of scored) {
    const known = documents.get(sentence.doc);
    if (known) known.push(sentence);
    else documents.set(sentence.doc, [sentence]);
  }
  return documents;
}
