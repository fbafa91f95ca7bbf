import { anyOf, GAP, type Rule, WORD_END, WORD_START } from './rule';

/** Verbs that hand a statement to a speaker, in the forms in which reports use them. */
const VERBS = [
  'acknowledged', 'added', 'adds', 'admitted', 'affirmed', 'announced', 'argued', 'argues', 'asserted', 'believes',
  'cautioned', 'claimed', 'claims', 'commented', 'conceded', 'confirmed', 'contended', 'declared', 'denied', 'denies',
  'disclosed', 'emphasised', 'emphasized', 'explained', 'explains', 'hailed', 'insisted', 'insists', 'maintained', 'noted',
  'observed', 'pledged', 'pointed out', 'reaffirmed', 'recalled', 'reiterated', 'remarked', 'replied', 'reported', 'said',
  'says', 'stated', 'stressed', 'stresses', 'suggested', 'tells', 'testified', 'told', 'underlined', 'underscored', 'urged',
  'vowed', 'warned', 'warns', 'writes', 'wrote',
]; // prettier-ignore

export const attributionRule: Rule = {
  name: 'keyword.other.attribution.article',
  match: `(?<![-‑])${WORD_START}(?:${anyOf(VERBS)}|asked(?!${GAP}(?:for|not|to)${WORD_END})|[Aa]ccording${GAP}to|quoted${GAP}as${GAP}saying|as${GAP}saying)${WORD_END}(?![-‑])`,
};
