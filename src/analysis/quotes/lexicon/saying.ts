/** Verbs of saying, whose complement may stand behind an adjunct. */
export const saying = new Set(
  'say add tell write tweet announce argue claim note state explain declare warn report insist suggest acknowledge predict testify stress believe reveal conclude think joke quip vow pledge emphasize estimate allege assert complain admit caution contend confirm'.split(
    ' ',
  ),
);
