import type { Database } from '../src/database.ts';
import type { Store } from '../src/store.ts';
import { apiKeyContract } from './contract/api-keys.ts';
import { articleContract } from './contract/articles.ts';
import { commitContract } from './contract/commit.ts';
import { engineContract } from './contract/engine.ts';
import { extractionContract } from './contract/extraction.ts';
import { leaseContract } from './contract/lease.ts';
import { migrationContract } from './contract/migrations.ts';
import { pendingContract } from './contract/pending.ts';
import { receiveContract } from './contract/receive.ts';
import { retentionContract } from './contract/retention.ts';
import { searchContract } from './contract/search.ts';
import { storyContract } from './contract/stories.ts';
import { transferContract } from './contract/transfer.ts';

/** How a driver gives the tests what they run on; it closes everything itself after each test. */
export interface ContractDriver {
  /** A fresh, migrated, empty store. */
  open(): Promise<Store>;
  /** Another store over the same database, as another process would open it. */
  openAgain(): Promise<Store>;
  /** A database without any table, as two processes would open it. */
  openEmpty(): Promise<{ first: Database; second: Database }>;
}

/** What every driver has to do; each driver's test file runs it. */
export function storeContract(driver: ContractDriver): void {
  migrationContract(driver);
  receiveContract(driver);
  extractionContract(driver);
  pendingContract(driver);
  leaseContract(driver);
  apiKeyContract(driver);
  commitContract(driver);
  engineContract(driver);
  storyContract(driver);
  articleContract(driver);
  searchContract(driver);
  retentionContract(driver);
  transferContract(driver);
}
