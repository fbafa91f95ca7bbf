/**
 * Writes syntaxes/article.tmLanguage.json, so that its lists have one source. `--check` only says whether the file
 * is up to date (exit code 1 if not).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { attributionRule } from './grammar/attribution';
import { countryRule, demonymRule } from './grammar/countries';
import { figureRules } from './grammar/figures';
import { organizationRule } from './grammar/organizations';
import { titleRules } from './grammar/people';
import { quotations } from './grammar/quotations';
import { include } from './grammar/rule';
import { structure } from './grammar/structure';

const FILE = 'syntaxes/article.tmLanguage.json';

const grammar = {
  comment:
    'Written by scripts/grammar.ts. Country names and demonyms come from the world-countries database by Mohammed Le Doze (https://mledoze.github.io/countries/), made available under the Open Database License 1.0 (https://opendatacommons.org/licenses/odbl/1-0/).',
  name: 'Diplomatic Article',
  scopeName: 'text.article',
  fileTypes: ['article', 'dispatch', 'communique'],
  patterns: ['head', 'metadata', 'lines', 'captions', 'prose'].map(include),
  repository: {
    ...structure,
    prose: { patterns: ['quotation', 'names', 'figures', 'attribution'].map(include) },
    names: { patterns: ['titles', 'organizations', 'countries', 'demonyms'].map(include) },
    ...quotations,
    titles: { patterns: titleRules },
    organizations: organizationRule,
    countries: countryRule,
    demonyms: demonymRule,
    figures: { patterns: figureRules },
    attribution: attributionRule,
  },
};

async function main(check: boolean): Promise<void> {
  const written = await format(JSON.stringify(grammar), { parser: 'json', printWidth: 110 });
  if (!check) return writeFile(FILE, written);
  if ((await readFile(FILE, 'utf8')) !== written) {
    console.error(`${FILE} is out of date: run \`npx tsx scripts/grammar.ts\` in the project folder.`);
    process.exitCode = 1;
  }
}

void main(process.argv.includes('--check'));
