import type { Block, Entity, Quote } from '../model';

/** Finds quotations and reported statements with their cues and speakers. */
export function findQuotes(blocks: readonly Block[], entities: readonly Entity[]): Quote[] {
  void blocks; void entities;
  return [];
}
