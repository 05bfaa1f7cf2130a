#!/usr/bin/env node
import { run } from './program';

// who reads only the first lines has closed the pipe: no reason to complain
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
void run(process.argv.slice(2));
