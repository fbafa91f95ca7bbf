import type { Analysis } from '../analysis/model';

export type DocumentId = string | number;

/** What the command line writes of a document; other programs rely on these names (README, "The command line"). */
export function toRecord(id: DocumentId, analysis: Analysis): object {
  return {
    id,
    entities: analysis.entities.map(({ roles, variants, ...entity }) => ({
      ...entity,
      ...(variants.length > 0 && { variants }),
      ...(roles.length > 0 && { roles }),
    })),
    quotes: analysis.quotes.map(({ quoted, ...quote }) => ({
      ...quote,
      ...(quoted.length > 0 && { quoted }),
    })),
    claims: analysis.claims,
    findings: analysis.findings,
  };
}
