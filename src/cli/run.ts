import { parseArgs } from 'node:util';
import { createAnalyze, type Analyze } from '../analysis/analyze';
import { applyNames } from '../ledger/applyNames';
import type { NamedForm } from '../ledger/naming';
import { parseWordList } from '../ledger/wordList';
import { decodeText } from './decode';
import { readFile } from 'node:fs/promises';
import { runCheck } from './check';
import { runExport } from './export';
import { loadModels } from './models';
import { answerLines } from './lines';
import { toRecord } from './record';
import { describe } from './report';
import type { Fail, Terminal } from './terminal';
import { version as VERSION } from '../../package.json';

const FORMATS = ['text', 'json', 'jsonl'] as const;
type Format = (typeof FORMATS)[number];

export const USAGE = `Usage: chancery analyze [FILE…] [--format text|json|jsonl] [--words FILE]
       chancery check FILE… [--max-open N] [--format text|json] [--words FILE]
       chancery export FILE [--format markdown|html] [--words FILE]

  analyze          reads articles and lists the entities, quotes and claims in them
    --format text    a report to read (the default)
    --format json    one JSON array, one object a file; --json for short
    --format jsonl   one JSON object a line; --jsonl for short. With no FILE, reads {"id","text"} lines
                     from standard input and answers each in its place
  check            lists the claims that are open, with the decisions of the ledgers beside the articles
    --max-open N     how many may be open before the check fails; 0 unless given
    --format text    a line a claim: FILE:LINE:COLUMN: … (the default)
    --format json    one JSON array, one object a file; --json for short
  export           writes an annotated copy: the article with numbered claims, their states and sources
    --format markdown  (the default)
    --format html

  --words FILE     a team's word list: chancery.words.json of its workspace
  --version        the version of chancery
  --help           this text

Exit status: 0 when all is well, 1 when a check finds more open claims than it may, 2 when a file or its
ledger could not be read, or on wrong usage.
`;

/**
 * Runs one command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status
 */
export async function run(argv: readonly string[], terminal: Terminal): Promise<number> {
  const fail: Fail = (message) => {
    terminal.stderr.write(`chancery: ${message}\n`);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        'max-open': { type: 'string' },
        words: { type: 'string' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    return fail(`${(error as Error).message}\n\n${USAGE}`);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    terminal.stdout.write(USAGE);
    return 0;
  }
  if (values.version) {
    terminal.stdout.write(`${VERSION}\n`);
    return 0;
  }
  const [command, ...files] = positionals;
  const format = values.jsonl ? 'jsonl' : values.json ? 'json' : values.format;
  let words: readonly NamedForm[];
  try {
    words = values.words === undefined ? [] : parseWordList(decodeText(await readFile(values.words))).forms;
  } catch (error) {
    return fail(`${values.words}: ${(error as Error).message}`);
  }
  switch (command) {
    case 'analyze':
      return runAnalyze(files, { format, words }, terminal, fail);
    case 'check':
      return runCheck(files, { format, maxOpen: values['max-open'], words }, terminal, fail);
    case 'export':
      return runExport(files, { format, words }, terminal, fail);
    default:
      return fail(`${command ? `no command “${command}”` : 'no command'}\n\n${USAGE}`);
  }
}

async function runAnalyze(
  files: readonly string[],
  { format = 'text', words }: { readonly format: string | undefined; readonly words: readonly NamedForm[] },
  terminal: Terminal,
  fail: Fail,
): Promise<number> {
  if (!isFormat(format)) return fail(`no format “${format}”; there are ${FORMATS.join(', ')}`);
  if (files.length === 0 && format !== 'jsonl') return fail(`no file to analyze\n\n${USAGE}`);
  const read = createAnalyze(await loadModels());
  const analyze: Analyze = (text) => applyNames(read(text), words);
  if (files.length === 0) {
    await answerLines(terminal.stdin, terminal.stdout, analyze);
    return 0;
  }
  return analyzeFiles(files, format, analyze, terminal, fail);
}

async function analyzeFiles(
  files: readonly string[],
  format: Format,
  analyze: Analyze,
  { stdout }: Terminal,
  fail: Fail,
): Promise<number> {
  let status = 0;
  let written = 0;
  if (format === 'json') stdout.write('[');
  for (const file of files) {
    let text: string;
    try {
      text = decodeText(await readFile(file));
    } catch (error) {
      status = fail(`${file}: ${(error as Error).message}`);
      continue;
    }
    const analysis = analyze(text);
    const separator = written++ === 0 ? '' : format === 'json' ? ',' : '\n';
    if (format === 'text') stdout.write(`${separator}${describe(file, analysis)}`);
    else if (format === 'json')
      stdout.write(`${separator}\n${JSON.stringify(toRecord(file, analysis), null, 2)}`);
    else stdout.write(`${JSON.stringify(toRecord(file, analysis))}\n`);
  }
  if (format === 'json') stdout.write('\n]\n');
  return status;
}

function isFormat(value: string): value is Format {
  return (FORMATS as readonly string[]).includes(value);
}
