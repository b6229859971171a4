import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { membersSchema } from '../../../src/ledger/central-committee-schema.ts';
import { claimsSchema } from '../../../src/ledger/claim-schema.ts';
import { hallSchema } from '../../../src/ledger/hall-schema.ts';
import { outcomesSchema } from '../../../src/ledger/outcomes-schema.ts';
import { sourcesSchema } from '../../../src/ledger/source-schema.ts';
import { threadSchema } from '../../../src/ledger/thread-schema.ts';

const ASSETS = new URL('../../../assets/ledger/', import.meta.url);

/** A file of the ledger as it stands, before any schema has seen it. Throws where it is missing or not JSON. */
export function readLedger(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, ASSETS), 'utf8'));
}

/** The whole ledger, each file through its schema. Throws at the first file that does not fit. */
export function openLedger() {
  return {
    claims: v.parse(claimsSchema, readLedger('claims.json')),
    sources: v.parse(sourcesSchema, readLedger('sources.json')),
    members: v.parse(membersSchema, readLedger('central-committee.json')),
    hall: v.parse(hallSchema, readLedger('hall.json')),
    thread: v.parse(threadSchema, readLedger('thread.json')),
  };
}

/** Every outcome file with its name, each through its schema. */
export function openOutcomes() {
  return readdirSync(new URL('outcomes/', ASSETS))
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, outcomes: v.parse(outcomesSchema, readLedger(`outcomes/${file}`)) }));
}
