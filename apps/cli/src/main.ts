#!/usr/bin/env node
import { runProgram } from './program.ts';

// A reader that closed the pipe (`tributary … | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), {
  standardInput: process.stdin,
  standardOutput: process.stdout,
  standardError: process.stderr,
  environment: process.env,
});
