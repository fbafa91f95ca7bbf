import { anyOf, GAP, type Rule, WORD_END, WORD_START } from './rule';

/** Words that close, or open, the name of a body. */
const BODIES = [
  'Academy', 'Agency', 'Alliance', 'Assembly', 'Association', 'Authority', 'Bank', 'Bureau', 'Cabinet', 'Center', 'Centre',
  'Chamber', 'Commission', 'Committee', 'Commonwealth', 'Communities', 'Community', 'Conference', 'Congress', 'Council',
  'Court', 'Department', 'Directorate', 'Embassy', 'Federation', 'Forum', 'Foundation', 'Fund', 'Gazette', 'Herald',
  'Institute', 'Institution', 'Journal', 'League', 'Ministry', 'Nations', 'Observer', 'Office', 'Organisation',
  'Organization', 'Parliament', 'Party', 'Review', 'Secretariat', 'Senate', 'Society', 'Tribunal', 'Tribune', 'Union',
  'University',
]; // prettier-ignore

/** Capitalised only because a sentence begins, or not part of the name. */
const OPENERS = anyOf([
  'The',
  'A',
  'An',
  'In',
  'At',
  'On',
  'For',
  'Its',
  'Their',
  'This',
  'That',
  'When',
  'After',
  'Before',
  'Since',
  'As',
  'But',
  'And',
  'Within',
]);
const CAPITALISED = `(?!${OPENERS}${WORD_END})\\p{Lu}[\\p{L}\\p{M}]*(?:-[\\p{L}\\p{M}]+)*`;
const BODY = `${anyOf(BODIES)}${WORD_END}`;

/**
 * "Korea Trade and Investment Promotion Agency", "Council of Europe", "Organization for Security and Co-operation in
 * Europe". Tried before countries, so that a body is not coloured by the country in its name.
 */
export const organizationRule: Rule = {
  name: 'variable.other.constant.organization.article',
  match: `(?<![-’'])${WORD_START}(?!Soviet${GAP}Union)(?:(?:${CAPITALISED}${GAP}(?:and${GAP})?){1,5}?${BODY}|${BODY}(?=${GAP}(?:of|for|on)${GAP}))(?:${GAP}(?:of|for|on)(?:${GAP}the)?${GAP}${CAPITALISED}(?:${GAP}(?:and${GAP}|in${GAP})?${CAPITALISED}){0,4})?`,
};
