#!/usr/bin/env node
import { run } from './run';

// A reader that stops early (`| head`) closes the pipe: that ends the run quietly.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run(process.argv.slice(2), process).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`chancery: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
