#!/usr/bin/env node
// Stands for the `code` program where no desktop VS Code is: see launcher.ts.
import 'tsx';

await import('./launcher.ts');
