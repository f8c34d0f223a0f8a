import { sqliteEngine } from '../support/sqlite-database.ts';
import { describeContract } from './suite/index.ts';

describeContract(sqliteEngine());
