import type { Command } from './command.ts';

interface RegisteredCommand {
  readonly summary: string;
  /** Loaded when asked for, so that `--help` does not load the clustering. */
  readonly load: () => Promise<Command>;
}

/** Every command by name, in the order in which `tributary --help` lists them. */
export const commands: Readonly<Record<string, RegisteredCommand>> = {
  backup: {
    summary: 'copy the whole database into a file, while everything runs',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  cluster: {
    summary: 'cluster an article file, offline',
    load: async () => (await import('./commands/cluster.ts')).clusterCommand,
  },
  compare: {
    summary: 'show what one text takes from another, side by side',
    load: async () => (await import('./commands/compare.ts')).compareCommand,
  },
  doctor: {
    summary: 'check everything that Tributary stands on, and say how to mend it',
    load: async () => (await import('./commands/doctor.ts')).doctorCommand,
  },
  evaluate: {
    summary: 'measure the clustering on labelled files',
    load: async () => (await import('./commands/evaluate.ts')).evaluateCommand,
  },
  'evaluate-reuse': {
    summary: 'measure reuse on derivations of an article file with known truth',
    load: async () => (await import('./commands/evaluate-reuse.ts')).evaluateReuseCommand,
  },
  export: {
    summary: 'write everything that the database holds as lines of JSON',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  import: {
    summary: 'send an article file to a running Tributary, or take in an export',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
  keys: {
    summary: 'make, list and revoke keys of the API',
    load: async () => (await import('./commands/keys.ts')).keysCommand,
  },
  restore: {
    summary: 'put a backup in the place of the database',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
  train: {
    summary: 'fit the weights of the clustering to labelled files',
    load: async () => (await import('./commands/train.ts')).trainCommand,
  },
};
